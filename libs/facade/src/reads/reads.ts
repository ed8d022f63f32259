import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ChangeFeed, type ErrorCodeName } from '#libs/platform';
import type { TenantCall } from '../call.js';
import type { Failure } from '../failure.js';
import { Learning } from '../learning.js';
import type { Sent } from '../sending.js';
import { Changes } from './changes.js';
import { Flights, type Passage } from './flights.js';
import { KeptReplies } from './kept-replies.js';
import { type KeptReply, keptReplyOf } from './kept-reply.js';
import type { ReadAnswer } from './read-answer.js';
import { ReadMetrics, type ReadResult } from './read-metrics.js';
import { planOf, type RoutePlan } from './read-plans.js';
import { hasAlready, type Wishes, wishesOf } from './request-wishes.js';

/** What is older stands in for nothing. */
const MAX_STALE_MS = 5 * 60_000;
/** How old a call under way may be for others to join it while nothing tells that a change has overtaken it. */
const JOINABLE_MS = 250;

/** Failures that say nothing about what is read. */
const PASSING: ReadonlySet<ErrorCodeName> = new Set([
  'account_busy',
  'upstream_throttled',
  'upstream_unavailable',
  'upstream_account',
  'upstream_unsubscribed',
]);

/** What came of a call, and the reply in the form that can be kept, where the route keeps replies. */
interface Landed {
  readonly sent: Sent;
  readonly reply?: KeptReply;
  readonly isKept?: boolean;
}

/** A read on its way: what every step of it needs to know. */
interface Read {
  readonly call: TenantCall;
  readonly plan: RoutePlan;
  /** What is asked for, exactly: the operation and its parameters, those of the page among them. */
  readonly key: string;
  readonly wishes: Wishes;
  readonly headers: FastifyRequest['headers'];
  readonly send: Send;
}

type Send = (call: TenantCall) => Promise<Sent>;

/**
 * Answers reads of tenants. Identical ones under way share one call; replies of routes with `cacheSeconds` are kept.
 *
 * Guarantees: nothing is ever shared by two tenants. A read that comes after the reply to a change on this replica, or
 * after its news from another one, is answered by what was asked for after the change, or, where no news are sent of
 * it, less than JOINABLE_MS before. While the change feed is down, nothing kept is used.
 */
@Injectable()
export class Reads {
  private readonly kept = new KeptReplies();
  private readonly flights = new Flights<Landed>();

  constructor(
    private readonly feed: ChangeFeed,
    private readonly learning: Learning,
    private readonly metrics: ReadMetrics,
    changes: Changes,
  ) {
    changes.onChange((tenantId, resources) => {
      for (const keeper of [this.kept, this.flights]) {
        if (tenantId === null) keeper.clear();
        else keeper.drop(tenantId, resources);
      }
    });
  }

  /** Without a promise when the answer is at hand. @param send makes the call; never rejects */
  find(call: TenantCall, { headers }: FastifyRequest, send: Send): ReadAnswer | Promise<ReadAnswer> {
    const plan = planOf(call.operation.route.action);
    const read: Read = { call, plan, key: keyOf(call), wishes: wishesOf(headers), headers, send };
    const kept = this.known(read);
    if (!kept || read.wishes.fresh) return this.ask(read);
    const ageMs = performance.now() - kept.fetchedAtMs;
    const ttlMs = plan.cacheSeconds! * 1_000 - ageMs;
    if (ttlMs <= 0) return this.ask(read);
    const { maxAgeS } = read.wishes;
    if (ageMs > maxAgeS * 1_000) return this.ask({ ...read, wishes: { ...read.wishes, fresh: true } });
    return this.answer(read, kept, 'hit', `hit; ttl=${Math.floor(ttlMs / 1_000)}`);
  }

  private known({ call: { tenant }, plan, key }: Read): KeptReply | undefined {
    if (plan.cacheSeconds === undefined || !this.feed.isLive) return undefined;
    return this.kept.get(tenant, key);
  }

  private async ask(read: Read): Promise<ReadAnswer> {
    const { wishes } = read;
    const { reply: landed, isShared } = await this.flights.share(this.passageOf(read));
    const { sent, reply, isKept } = landed;
    const result = isShared ? 'collapsed' : 'miss';
    if (reply) {
      const forwarded = wishes.unkept ? 'bypass' : wishes.fresh ? 'request' : 'miss';
      const then = isShared ? '; collapsed' : isKept ? '; stored' : '';
      return this.answer(read, reply, result, `fwd=${forwarded}${then}`);
    }
    const old = sent.failure && this.standIn(read, sent.failure);
    if (old) {
      const { problem, outcome } = sent.failure;
      const how = `fwd=stale; fwd-status=${problem.status}; detail=${problem.code}`;
      return this.answer(read, old, 'stale', how, outcome.camsCode);
    }
    this.count(read, result);
    return { sent };
  }

  /** What is told instead of a failure that says nothing about what is read, unless the caller wants no old reply. */
  private standIn(read: Read, { problem }: Failure): KeptReply | undefined {
    if (read.wishes.fresh || !PASSING.has(problem.code)) return undefined;
    const old = this.known(read);
    const oldestMs = Math.min(MAX_STALE_MS, read.wishes.maxAgeS * 1_000);
    return old && performance.now() - old.fetchedAtMs <= oldestMs ? old : undefined;
  }

  private passageOf(read: Read): Passage<Landed> {
    const { call, plan, key, wishes, send } = read;
    const passage: Passage<Landed> = {
      tenant: call.tenant,
      key,
      resource: plan.resource,
      waiting: call.waiting,
      isPrivate: wishes.unkept,
      mayJoin: ({ startedAtMs }) =>
        !wishes.fresh && ((plan.isToldOf && this.feed.isLive) || performance.now() - startedAtMs < JOINABLE_MS),
      gotNoTurn: ({ sent }) => sent.failure?.problem.code === 'account_busy',
      send: async (waiting, flight) => {
        const sent = await send({ ...call, waiting });
        if (sent.answer) await this.learning.learn(call, sent.answer, sent.sentAt);
        return this.land(read, sent, flight.startedAtMs, this.flights.end(passage, flight));
      },
    };
    return passage;
  }

  /** @param isCurrent nothing has overtaken the call: asked in the same breath, so that nothing can come in between */
  private land({ call, plan, key }: Read, sent: Sent, startedAtMs: number, isCurrent: boolean): Landed {
    const { tenant } = call;
    if (sent.failure) {
      const { code } = sent.failure.problem;
      if (isCurrent && !PASSING.has(code) && code !== 'internal_error') this.kept.delete(tenant, key);
      return { sent };
    }
    if (plan.cacheSeconds === undefined) return { sent };
    const reply = keptReplyOf(sent, plan.resource, performance.now());
    const newer = this.kept.get(tenant, key);
    const isKeepable = isCurrent && this.feed.isLive && !(newer && newer.fetchedAtMs > startedAtMs);
    return { sent, reply, isKept: isKeepable && this.kept.set(tenant, key, reply) };
  }

  private answer(read: Read, kept: KeptReply, result: ReadResult, how: string, camsCode?: string): ReadAnswer {
    this.count(read, result);
    return {
      kept,
      ageS: Math.floor((performance.now() - kept.fetchedAtMs) / 1_000),
      cacheStatus: `cams-gateway; ${how}`,
      cacheSeconds: read.plan.cacheSeconds!,
      isUnmodified: hasAlready(read.headers, kept.etag),
      camsCode,
    };
  }

  private count({ call }: Read, result: ReadResult): void {
    this.metrics.count(call.operation.route.action, result);
  }
}

/** Lengths stand before texts, so that no two requests have one key. Readers give parameters in one order. */
function keyOf({ operation, read: { parameters } }: TenantCall): string {
  let key = operation.id;
  for (const name in parameters) key += ` ${name} ${parameters[name]!.length} ${parameters[name]}`;
  return key;
}
