import { createHmac, randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';

/** Redis answers in a millisecond. What takes this long would make every call wait. */
const ANSWER_TIMEOUT_MS = 150;
const WATCH_INTERVAL_MS = 25;
const RECONNECT_MS = 100;
/** Longer ways than this are of no use: what Redis lets go at one moment would leave at quite another. */
const QUICK_MS = 20;
/** Quick once in so long is quick: the processes at both ends may have been busy for the rest of it. */
const QUICK_FOR_MS = 2_000;
/** So often it is asked before it counts as slow. */
const TRIES = 32;
const PROBE_INTERVAL_MS = 100;
/** While it is there, it has to prove it again and again: messages could stop coming without a word. */
const PROOF_INTERVAL_MS = 500;
/** Then their connection is begun anew. */
const MAX_UNHEARD = 3;
/** For whoever takes a connection and then says nothing. */
const GREETING_TIMEOUT_MS = 1_000;

/** Lua that Redis runs in one piece, and what its answer says. */
export interface RedisScript<Answer> {
  readonly name: string;
  readonly lua: string;
  /** @throws when the answer is none that the script gives */
  readonly read: (reply: unknown) => Answer;
}

/** Redis cannot be asked at present. */
export class RedisGone extends Error {
  override readonly name = 'RedisGone';
}

const probeScript: RedisScript<void> = {
  name: 'camsGatewayProbe',
  lua: `redis.call('SET', KEYS[1], 1, 'PX', 1000) redis.call('PUBLISH', KEYS[1], ARGV[1]) return 'proved'`,
  read: (reply) => {
    if (reply !== 'proved') throw new Error('Redis answers what it was not asked');
  },
};

type LinkListener = (isUp: boolean) => void;

/**
 * The connection to Redis or Valkey that replicas share.
 *
 * Guarantees: a question is answered or fails within 200 ms, the waits of a busy process aside; after the first one that
 * failed, or was answered with what makes no sense, none is asked until Redis has proved itself again, and so within a
 * few seconds of a Redis that has become slow. Listeners hear of both at once.
 */
@Injectable()
export class RedisLink implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(RedisLink.name);
  private readonly commands: Redis | undefined;
  private readonly messages: Redis | undefined;
  private readonly prefix: string;
  private readonly scripts = new Set<string>();
  private readonly listeners = new Set<LinkListener>();
  private readonly subscriptions = new Map<string, (message: string) => void>();
  private watch: NodeJS.Timeout | undefined;
  private probing: NodeJS.Timeout | undefined;
  /** Where it hears itself. */
  private readonly echo: string;
  private sent = 0;
  private heard = 0;
  /** So many in a row did not come. */
  private unheard = 0;
  /** Since when they have been connected, and nothing more. */
  private readonly silentConnections = new Map<Redis, number>();
  private up = false;
  private isStarted = false;
  private stopped = false;
  private outstanding = 0;
  /** When an answer last came soon. */
  private quickAtMs = Number.NEGATIVE_INFINITY;
  /** Since when nothing has been answered, while something is outstanding. */
  private silentSince = 0;

  constructor(@Inject(CONFIG) { redisUrl, encryptionKey }: Config) {
    // All replicas have the same key, and installations that share a Redis have different ones.
    this.prefix = `cams-gateway:${createHmac('sha256', encryptionKey).update('redis').digest('hex').slice(0, 16)}`;
    this.echo = this.key('echo', randomBytes(6).toString('hex'));
    if (redisUrl === undefined) return;
    this.commands = this.connection(redisUrl, false);
    this.messages = this.connection(redisUrl, true);
    this.messages.on('message', (channel, message) => this.subscriptions.get(channel)?.(message));
    this.subscribe(this.echo, (message) => {
      this.heard = Number(message);
    });
  }

  /** `off` where the process is the only one. */
  get state(): 'off' | 'up' | 'down' {
    if (!this.commands) return 'off';
    return this.up ? 'up' : 'down';
  }

  get isUp(): boolean {
    return this.up;
  }

  /** Called with every change, and before anybody can ask again. */
  onChange(listener: LinkListener): void {
    this.listeners.add(listener);
  }

  /** The name of a key or a channel that this installation alone uses. */
  key(...parts: readonly string[]): string {
    return [this.prefix, ...parts].join(':');
  }

  /** Hears what is published on a channel of {@link key}. What is published while Redis is down is lost. */
  subscribe(channel: string, listener: (message: string) => void): void {
    this.subscriptions.set(channel, listener);
    if (this.isStarted) this.messages?.subscribe(channel).catch(() => undefined);
  }

  /** @throws {RedisGone} */
  async run<Answer>(
    script: RedisScript<Answer>,
    keys: readonly string[],
    args: readonly (string | number)[],
  ): Promise<Answer> {
    if (!this.up) throw new RedisGone('Redis is not there');
    return this.ask(script, keys, args);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.commands || !this.messages) return;
    this.watch = setInterval(() => this.noticeSilence(), WATCH_INTERVAL_MS).unref();
    this.isStarted = true;
    const connecting = Promise.allSettled([
      this.commands.connect(),
      this.messages.subscribe(...this.subscriptions.keys()),
    ]);
    // Whoever does not get through now is tried again and again; the gateway serves meanwhile.
    await Promise.race([connecting, sleep(GREETING_TIMEOUT_MS, undefined, { ref: false })]);
    await this.prove();
    if (!this.up) this.logger.warn('Redis is not there: each replica keeps to its part of the limits until it is');
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.watch);
    clearTimeout(this.probing);
    this.stopped = true;
    this.up = false;
    this.commands?.disconnect();
    this.messages?.disconnect();
  }

  private connection(url: string, enableOfflineQueue: boolean): Redis {
    const connection = new Redis(url, {
      lazyConnect: true,
      connectTimeout: 1_000,
      // What was asked on a connection that broke is answered at once, with an error.
      maxRetriesPerRequest: 0,
      autoResendUnfulfilledCommands: false,
      // Whoever answers nothing does not say goodbye either.
      disconnectTimeout: 1,
      retryStrategy: () => RECONNECT_MS,
      enableOfflineQueue,
    });
    connection.on('error', (error) => this.lost(error));
    connection.on('close', () => this.lost(new Error('the connection ended')));
    return connection;
  }

  private async ask<Answer>(
    script: RedisScript<Answer>,
    keys: readonly string[],
    args: readonly (string | number)[],
  ): Promise<Answer> {
    const askedAtMs = performance.now();
    if (this.outstanding === 0) this.silentSince = askedAtMs;
    this.outstanding += 1;
    try {
      const reply = await this.commandOf(script)(keys.length, ...keys, ...args);
      const nowMs = performance.now();
      if (nowMs - askedAtMs <= QUICK_MS) this.quickAtMs = nowMs;
      return script.read(reply);
    } catch (error) {
      this.lost(error);
      throw new RedisGone(`${script.name} was not answered`, { cause: error });
    } finally {
      this.outstanding -= 1;
      this.silentSince = performance.now();
    }
  }

  private commandOf({ name, lua }: RedisScript<unknown>): (...args: (string | number)[]) => Promise<unknown> {
    const commands = this.commands as Redis & Record<string, (...args: (string | number)[]) => Promise<unknown>>;
    if (!this.scripts.has(name)) {
      this.scripts.add(name);
      commands.defineCommand(name, { lua });
    }
    return (...args) => commands[name]!(...args);
  }

  /** One timer for all questions: a timer for each would cost more than asking it. */
  private noticeSilence(): void {
    if (this.outstanding === 0 || performance.now() - this.silentSince < ANSWER_TIMEOUT_MS) return;
    // The process itself may have been busy: what has arrived meanwhile is read before this is called.
    setImmediate(() => {
      if (this.outstanding === 0 || performance.now() - this.silentSince < ANSWER_TIMEOUT_MS) return;
      this.lost(new Error(`no answer within ${ANSWER_TIMEOUT_MS} ms`));
      // Whatever is outstanding fails with the connection.
      this.commands?.disconnect(true);
    });
  }

  private lost(error: unknown): void {
    if (!this.up) return;
    this.up = false;
    this.logger.warn(`Redis is lost, each replica keeps to its part of the limits: ${String(error)}`);
    for (const listener of this.listeners) listener(false);
    this.proveLater(PROBE_INTERVAL_MS);
  }

  private proveLater(delayMs: number): void {
    clearTimeout(this.probing);
    if (this.stopped) return;
    this.probing = setTimeout(() => void this.prove(), delayMs).unref();
  }

  /** Redis takes a write and brings a message back: only then limits can be shared over it. */
  private async prove(): Promise<void> {
    try {
      await this.askQuickly();
      await this.hear(this.sent);
    } catch (error) {
      this.lost(error);
      this.dropSilent();
      this.proveLater(PROBE_INTERVAL_MS);
      return;
    }
    this.proveLater(PROOF_INTERVAL_MS);
    if (this.up || this.stopped) return;
    this.up = true;
    this.logger.log('Redis is there: limits are shared with other replicas');
    for (const listener of this.listeners) listener(true);
  }

  /** @throws when it answers, but never soon */
  private async askQuickly(): Promise<void> {
    for (let i = 0; i < TRIES; i++) {
      this.sent += 1;
      await this.ask(probeScript, [this.echo], [this.sent]);
      if (performance.now() - this.quickAtMs < QUICK_FOR_MS) return;
    }
    throw new Error(`no answer comes within ${QUICK_MS} ms`);
  }

  private async hear(message: number): Promise<void> {
    const deadline = performance.now() + ANSWER_TIMEOUT_MS;
    while (this.heard < message && performance.now() < deadline) await sleep(1, undefined, { ref: false });
    // What has arrived while the process itself was busy is read before this.
    await new Promise((read) => setImmediate(read));
    if (this.heard >= message) {
      this.unheard = 0;
      return;
    }
    this.unheard += 1;
    if (this.unheard % MAX_UNHEARD === 0 && this.messages?.status === 'ready') this.messages.disconnect(true);
    throw new Error('messages do not arrive');
  }

  /** Begins anew with connections that were taken and have not become usable since. */
  private dropSilent(): void {
    const nowMs = performance.now();
    for (const connection of [this.commands!, this.messages!]) {
      const since = this.silentConnections.get(connection);
      if (connection.status !== 'connect') this.silentConnections.delete(connection);
      else if (since === undefined) this.silentConnections.set(connection, nowMs);
      else if (nowMs - since > GREETING_TIMEOUT_MS) connection.disconnect(true);
    }
  }
}
