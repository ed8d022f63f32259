import { createHmac, randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type Redis, ReplyError } from 'ioredis';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { GREETING_TIMEOUT_MS, RedisConnection } from './redis-connection.js';
import { RedisProof, Unheard } from './redis-proof.js';
import type { RedisScript } from './redis-script.js';

/** Redis answers in a millisecond. What takes this long would make every call wait. */
const ANSWER_TIMEOUT_MS = 150;
const WATCH_INTERVAL_MS = 25;
const PROBE_INTERVAL_MS = 100;
/** While it is there, it has to prove it again and again: messages could stop coming without a word. */
const PROOF_INTERVAL_MS = 500;
/** Then their connection is begun anew. */
const MAX_UNHEARD = 3;

/** Redis cannot be asked at present. */
export class RedisGone extends Error {
  override readonly name = 'RedisGone';
}

type LinkListener = (isUp: boolean) => void;

/**
 * The connection to Redis or Valkey that replicas share.
 *
 * Guarantees: a question is answered or fails within 200 ms, the waits of a busy process aside; after the first one that
 * failed, or was answered with what makes no sense, none is asked until Redis has proved itself again, and so within a
 * few seconds of a Redis that has become slow. Listeners hear of both at once. Why it is not there is in the log, each
 * reason once until it is there again.
 */
@Injectable()
export class RedisLink implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(RedisLink.name);
  private readonly commands: RedisConnection | undefined;
  private readonly messages: RedisConnection | undefined;
  private readonly prefix: string;
  private readonly proof: RedisProof;
  private readonly scripts = new Set<string>();
  private readonly listeners = new Set<LinkListener>();
  private readonly subscriptions = new Map<string, (message: string) => void>();
  private watch: NodeJS.Timeout | undefined;
  private probing: NodeJS.Timeout | undefined;
  /** So many proofs in a row were not heard. */
  private unheard = 0;
  private up = false;
  private stopped = false;
  private outstanding = 0;
  /** Since when nothing has been answered, while something is outstanding. */
  private silentSince = 0;
  /** What was said about why it is not there. */
  private readonly said = new Set<string>();

  constructor(@Inject(CONFIG) { redisUrl, encryptionKey }: Config) {
    // All replicas have the same key, and installations that share a Redis have different ones.
    this.prefix = `cams-gateway:${createHmac('sha256', encryptionKey).update('redis').digest('hex').slice(0, 16)}`;
    const echo = this.key('echo', randomBytes(6).toString('hex'));
    this.proof = new RedisProof(echo, (...question) => this.ask(...question), this.patience);
    if (redisUrl === undefined) return;
    this.commands = new RedisConnection(redisUrl, (why) => this.lost(why));
    this.messages = new RedisConnection(redisUrl, (why) => this.lost(why));
    this.messages.redis.on('message', (channel, message) => this.subscriptions.get(channel)?.(message));
    this.messages.redis.on('ready', () => void this.listen([...this.subscriptions.keys()]));
    this.subscribe(echo, (message) => this.proof.hear(message));
  }

  /** `off` where the process is the only one. */
  get state(): 'off' | 'up' | 'down' {
    if (!this.commands) return 'off';
    return this.up ? 'up' : 'down';
  }

  /** So many times as long as usual may answers take, where time is not what counts. */
  protected get patience(): number {
    return 1;
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
    if (this.messages?.isReady) void this.listen([channel]);
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
    const connecting = Promise.allSettled([this.commands.redis.connect(), this.messages.redis.connect()]);
    // Whoever does not get through now is tried again and again; the gateway serves meanwhile.
    await Promise.race([connecting, sleep(GREETING_TIMEOUT_MS, undefined, { ref: false })]);
    await this.prove();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.watch);
    clearTimeout(this.probing);
    this.stopped = true;
    this.up = false;
    this.commands?.redis.disconnect();
    this.messages?.redis.disconnect();
  }

  private async listen(channels: readonly string[]): Promise<void> {
    await this.messages!.redis.subscribe(...channels).then(
      () => {
        this.messages!.fault = undefined;
      },
      // What the connection fails with it says itself.
      (error: Error) => error instanceof ReplyError && this.messages!.failed(error),
    );
  }

  private async ask<Answer>(
    script: RedisScript<Answer>,
    keys: readonly string[],
    args: readonly (string | number)[],
  ): Promise<Answer> {
    const commands = this.commands!;
    const askedAtMs = performance.now();
    if (this.outstanding === 0) this.silentSince = askedAtMs;
    this.outstanding += 1;
    try {
      if (!commands.isReady) throw new RedisGone('there is no connection');
      const reply = await this.commandOf(script)(keys.length, ...keys, ...args);
      commands.fault = undefined;
      this.proof.answered(performance.now() - askedAtMs);
      return script.read(reply);
    } catch (error) {
      if (error instanceof ReplyError) commands.fault = undefined;
      // What fails with its connection does so for the reason of that.
      this.lost(commands.fault ?? error);
      throw new RedisGone(`${script.name} was not answered`, { cause: error });
    } finally {
      this.outstanding -= 1;
      this.silentSince = performance.now();
    }
  }

  private commandOf({ name, lua }: RedisScript<unknown>): (...args: (string | number)[]) => Promise<unknown> {
    const commands = this.commands!.redis as Redis & Record<string, (...args: (string | number)[]) => Promise<unknown>>;
    if (!this.scripts.has(name)) {
      this.scripts.add(name);
      commands.defineCommand(name, { lua });
    }
    return (...args) => commands[name]!(...args);
  }

  /** One timer for all questions: a timer for each would cost more than asking it. */
  private noticeSilence(): void {
    if (!this.isSilent()) return;
    // The process itself may have been busy: what has arrived meanwhile is read before this is called.
    setImmediate(() => {
      // Whatever is outstanding fails with the connection.
      if (this.isSilent()) this.commands?.beginAnew(new Error(`no answer within ${ANSWER_TIMEOUT_MS} ms`));
    });
  }

  private isSilent(): boolean {
    return this.outstanding > 0 && performance.now() - this.silentSince >= ANSWER_TIMEOUT_MS * this.patience;
  }

  private lost(why: unknown): void {
    if (this.stopped) return;
    const wasUp = this.up;
    this.up = false;
    const text = textOf(why);
    if (!this.said.has(text)) {
      const what = wasUp ? 'Redis is lost' : 'Redis is not there';
      this.logger.warn(`${what}, each replica keeps to its part of the limits: ${text}`);
      this.said.add(text);
    }
    if (!wasUp) return;
    for (const listener of this.listeners) listener(false);
    this.proveLater(PROBE_INTERVAL_MS);
  }

  private proveLater(delayMs: number): void {
    clearTimeout(this.probing);
    if (this.stopped) return;
    this.probing = setTimeout(() => void this.prove(), delayMs).unref();
  }

  private async prove(): Promise<void> {
    try {
      await this.proof.take();
    } catch (error) {
      this.disproved(error);
      this.proveLater(PROBE_INTERVAL_MS);
      return;
    }
    this.unheard = 0;
    this.proveLater(PROOF_INTERVAL_MS);
    if (this.up || this.stopped) return;
    this.up = true;
    this.said.clear();
    this.logger.log('Redis is there: limits are shared with other replicas');
    for (const listener of this.listeners) listener(true);
  }

  private disproved(error: unknown): void {
    const messages = this.messages!;
    if (error instanceof Unheard) {
      // It may be known why.
      const why = messages.fault ?? error;
      this.unheard += 1;
      if (this.unheard % MAX_UNHEARD === 0 && messages.isReady) messages.beginAnew(why);
      else this.lost(why);
    } else if (!(error instanceof RedisGone)) this.lost(error);
    const nowMs = performance.now();
    this.commands!.dropIfSilent(nowMs);
    messages.dropIfSilent(nowMs);
  }
}

/** What Redis, or the way to it, says; there is no secret in it. */
function textOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(textOf).join('; ');
  return (error instanceof Error ? error.message : String(error)).trim();
}
