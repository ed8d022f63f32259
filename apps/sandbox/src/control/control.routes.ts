import type { FastifyInstance } from 'fastify';
import type { ZodType } from 'zod';
import { catalogue } from '#libs/cams';
import type { RateLimiter } from '../protocol/rate-limiter.js';
import type { SandboxState } from '../state/sandbox-state.js';
import type { CallLog } from './call-log.js';
import * as input from './control-input.js';
import type { Faults } from './faults.js';
import { isLoopbackAddress, isLoopbackHost } from './loopback.js';

interface Parts {
  readonly calls: CallLog;
  readonly faults: Faults;
  readonly rateLimiter: RateLimiter;
  readonly state: SandboxState;
  readonly onChange: () => void;
  readonly now: () => number;
  /** Told what went wrong inside the sandbox itself. */
  readonly report: (problem: string) => void;
}

/** What tests and the demo steer the sandbox with; never signed, so only for callers on this machine. */
export function controlRoutes({ calls, faults, rateLimiter, state, onChange, now, report }: Parts) {
  return async (app: FastifyInstance): Promise<void> => {
    app.addHook('onRequest', async ({ socket, headers }, reply) => {
      // The name checks keep out web pages that a browser on this machine shows.
      const isLocal =
        isLoopbackAddress(socket.remoteAddress) &&
        isLoopbackHost(headers.host ?? '') &&
        (headers.origin === undefined || isLoopbackHost(headers.origin));
      if (!isLocal) return reply.code(403).send({ error: 'Only for callers on this machine.' });
    });

    app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
      const status = error.statusCode ?? 500;
      if (status >= 500) report(error.stack ?? error.message);
      const field = error instanceof ControlError ? error.field : undefined;
      return reply.code(status).send({ error: error.message, field });
    });

    app.get('/calls', async ({ query }) => calls.list(read(input.callQuery, query)));

    app.delete('/calls', async (_request, reply) => {
      calls.clear();
      return reply.code(204).send();
    });

    app.post('/faults', async ({ body }, reply) => {
      const fault = read(input.fault, body);
      faults.add(fault);
      return reply.code(201).send(fault);
    });

    app.delete('/faults', async (_request, reply) => {
      faults.clear();
      return reply.code(204).send();
    });

    app.post('/spaces', async ({ body }, reply) => {
      const { custSpaceId, phoneNumbers } = read(input.space, body);
      const known = state.space(custSpaceId)?.phoneNumbers;
      const added = phoneNumbers.filter((phoneNumber) => !known?.has(phoneNumber));
      const taken = added.find((phoneNumber) => state.holderOf(phoneNumber));
      if (taken !== undefined) throw new ControlError(409, 'phoneNumbers', `${taken} belongs to another space`);
      const space = state.createSpace(custSpaceId);
      for (const phoneNumber of added) state.connect(space, phoneNumber, 'Sandbox business');
      onChange();
      return reply.code(201).send({ custSpaceId, phoneNumbers: [...space.phoneNumbers.keys()] });
    });

    app.put('/limits', async ({ body }, reply) => {
      const { action, qps } = read(input.limit, body);
      rateLimiter.override(action, qps);
      return reply.send({ action, qps: qps ?? catalogue[action].qps });
    });

    app.post('/inbound', async ({ body }, reply) => {
      const { from, to } = read(input.inbound, body);
      state.recordInbound(from, to, now());
      onChange();
      return reply.code(204).send();
    });
  };
}

/** @throws {ControlError} naming the field that is wrong */
function read<T>(schema: ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value ?? {});
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new ControlError(400, issue.path.join('.') || 'body', issue.message);
}

/** A request that cannot be followed, because of one field. */
class ControlError extends Error {
  constructor(
    readonly statusCode: number,
    readonly field: string,
    problem: string,
  ) {
    super(`${field}: ${problem}`);
  }
}
