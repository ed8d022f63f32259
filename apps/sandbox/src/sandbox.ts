import { type FastifyInstance, fastify } from 'fastify';
import { handlers } from './actions/index.js';
import { CallLog } from './control/call-log.js';
import { controlRoutes } from './control/control.routes.js';
import { Faults } from './control/faults.js';
import { Authenticator } from './protocol/authenticator.js';
import { camsRoutes, notFound } from './protocol/cams.routes.js';
import { CamsService } from './protocol/cams-service.js';
import { RateLimiter } from './protocol/rate-limiter.js';
import { SandboxState } from './state/sandbox-state.js';
import { StateFile } from './state/state-file.js';

/** Long query strings are ordinary here: some clients put everything into the URL. */
const MAX_HEADER_BYTES = 512 * 1024;
const MAX_BODY_BYTES = 8 * 1024 * 1024;

export interface SandboxOptions {
  /** Secrets by access key id. All keys belong to one account. */
  readonly accessKeys?: Readonly<Record<string, string>>;
  /** Where the state outlives the process; without it the state is in memory alone. */
  readonly stateFile?: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Told, in text for a person, what went wrong inside the sandbox. */
  readonly report?: (problem: string) => void;
}

export interface Sandbox {
  readonly app: FastifyInstance;
  /** Starts to listen; port 0 takes a free one. @returns the origin, such as `http://127.0.0.1:4010` */
  listen(address?: { port?: number; host?: string }): Promise<string>;
  /** Cuts open connections, saves the state and stops. */
  close(): Promise<void>;
}

/** CAMS on this machine: its wire protocol, limits and errors, and the state of what it manages. */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { accessKeys = { testid: 'testsecret' }, now = Date.now, report = console.error } = options;
  const stateFile = options.stateFile === undefined ? undefined : new StateFile(options.stateFile, report);
  const state = new SandboxState(await stateFile?.load());
  const onChange = () => stateFile?.saveSoon(state.data);

  const calls = new CallLog();
  const faults = new Faults();
  const rateLimiter = new RateLimiter(now);
  const authenticator = new Authenticator(new Map(Object.entries(accessKeys)), now);
  const service = new CamsService({ authenticator, faults, rateLimiter, handlers, state, onChange, now });

  const app = fastify({
    bodyLimit: MAX_BODY_BYTES,
    http: { maxHeaderSize: MAX_HEADER_BYTES },
    forceCloseConnections: true,
  });
  app.setNotFoundHandler(notFound);
  app.register(camsRoutes({ service, calls, now, report }));
  app.register(controlRoutes({ calls, faults, rateLimiter, state, onChange, now, report }), { prefix: '/_sandbox' });
  app.addHook('onClose', () => stateFile?.flush(state.data));

  return {
    app,
    listen: ({ port = 0, host = '127.0.0.1' } = {}) => app.listen({ port, host }),
    close: () => app.close(),
  };
}
