import { readFileSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ReplyContract } from './reply-contract.js';

const DOCUMENT = new URL('../../docs/openapi.json', import.meta.url);

const MOST_TOLD = 20;

/** Of every gateway in this process: they all serve one document. */
let served: ReplyContract | undefined;

/** Of applications that are a part of the gateway, and serve none. */
let committed: ReplyContract | undefined;

/** Holds every reply that gateways send against the document that they serve. */
export class WatchedReplies {
  private readonly seen = new Set<string>();
  private readonly mistakes = new Set<string>();
  private contract: ReplyContract | undefined;

  /** From now on; the application must not listen yet. */
  watch(app: NestFastifyApplication): void {
    const fastify = app.getHttpAdapter().getInstance() as FastifyInstance;
    fastify.addHook('onSend', (request, reply, payload, done) => {
      if (this.contract) this.hold(this.contract, request, reply, payload);
      done();
    });
  }

  /** Reads the document, before anything else is asked of the gateway. */
  async learn(app: NestFastifyApplication): Promise<void> {
    if (!served) {
      const { statusCode, payload } = await app.inject('/openapi.json');
      if (statusCode !== 200) throw new Error(`/openapi.json: ${statusCode} ${payload}`);
      served = new ReplyContract(JSON.parse(payload));
    }
    this.contract = served;
  }

  /**
   * Watches a part of the gateway, which does not close well when it sent a reply that is not documented. The document
   * is the one that is committed: another test holds it against the one that is served.
   */
  static watchPart(app: NestFastifyApplication): void {
    committed ??= new ReplyContract(JSON.parse(readFileSync(DOCUMENT, 'utf8')));
    const replies = new WatchedReplies();
    replies.contract = committed;
    replies.watch(app);
    const server = app.getHttpAdapter();
    const close = server.close.bind(server);
    server.close = async () => {
      await close();
      replies.expectNoMistakes();
    };
  }

  /** Whether a reply of that status was held against the document. */
  has(method: string, path: string, status: number): boolean {
    return this.seen.has(`${method} ${path} ${status}`);
  }

  /** @throws {Error} that names the replies which were not as documented */
  expectNoMistakes(): void {
    if (this.mistakes.size === 0) return;
    const told = [...this.mistakes].slice(0, MOST_TOLD).join('\n');
    throw new Error(`${this.mistakes.size} replies are not as documented:\n${told}`);
  }

  private hold(contract: ReplyContract, request: FastifyRequest, reply: FastifyReply, payload: unknown): void {
    const { method } = request;
    const path = request.routeOptions.url?.replace(/:(\w+)/g, '{$1}');
    const { statusCode: status } = reply;
    const type = String(reply.getHeader('content-type') ?? '').replace(/;.*/s, '');
    const isText = typeof payload === 'string' || Buffer.isBuffer(payload);
    const text = payload == null ? '' : isText ? String(payload) : undefined;
    // What answers GET answers HEAD, without the body.
    const sent = method === 'HEAD' ? { method: 'GET', body: undefined } : { method, body: text };
    for (const mistake of contract.mistakesOf({ path, status, type, ...sent })) this.mistakes.add(mistake);
    this.seen.add(`${method} ${path} ${status}`);
  }
}
