import { type Action, type ActionName, API_VERSION, catalogue } from '#libs/cams';
import type { Handler } from '../actions/handler.js';
import type { Fault, Faults } from '../control/faults.js';
import { newRequestId } from '../ids.js';
import type { Space } from '../state/model.js';
import type { SandboxState } from '../state/sandbox-state.js';
import { type Answer, cut, refused, succeeded } from './answer.js';
import type { Authenticator } from './authenticator.js';
import { type CamsRequest, header } from './cams-request.js';
import { CamsError, notOwned, platformError } from './errors.js';
import { dictatedAnswer } from './fault-answer.js';
import type { Parameters } from './parameters.js';
import type { RateLimiter } from './rate-limiter.js';

interface Parts {
  readonly authenticator: Authenticator;
  readonly faults: Faults;
  readonly rateLimiter: RateLimiter;
  readonly handlers: Readonly<Record<ActionName, Handler>>;
  readonly state: SandboxState;
  /** Told after each call that may have changed the state. */
  readonly onChange: () => void;
  readonly now: () => number;
}

/** The one way of a call: authenticate, find the action, apply a fault, hold the limit, check, carry out. */
export class CamsService {
  constructor(private readonly parts: Parts) {}

  /** Carries a call out at once. `delayMs` tells how long the answer shall be held back. */
  answer(request: CamsRequest): { readonly answer: Answer; readonly delayMs: number } {
    const requestId = newRequestId();
    const host = header(request.headers, 'host') ?? '';
    let fault: Fault | undefined;
    let answer: Answer;
    try {
      this.parts.authenticator.verify(request);
      const name = knownAction(request);
      fault = this.parts.faults.take(name);
      answer =
        (fault && dictatedAnswer(fault, requestId, host)) ?? succeeded(requestId, this.perform(name, request.params));
    } catch (error) {
      if (!(error instanceof CamsError)) throw error;
      answer = refused(requestId, host, error);
    }
    if (fault?.drop === 'after') answer = cut(answer.code);
    return { answer, delayMs: fault?.delayMs ?? 0 };
  }

  private perform(name: ActionName, params: Parameters): Record<string, unknown> {
    const { rateLimiter, handlers, state, onChange, now } = this.parts;
    const action = catalogue[name];
    rateLimiter.admit(name, action.qps);
    checkRequired(action, params);
    const space = findSpace(state, action, params);
    const payload = handlers[name]({ params, space, state, now: now() });
    if (action.effect === 'write') onChange();
    return payload;
  }
}

function knownAction({ action, version }: CamsRequest): ActionName {
  if (version !== API_VERSION) throw platformError('NoSuchVersion', 'Specified version does not exist.');
  if (action === undefined || !Object.hasOwn(catalogue, action)) {
    throw platformError('InvalidApi.NotFound', 'Specified api is not found, please check your url and method.', 404);
  }
  return action as ActionName;
}

function checkRequired(action: Action, params: Parameters): void {
  const required = Object.entries(action.request).filter(([, parameter]) => parameter.required);
  const names = required.map(([name]) => name);
  if (action.space === 'required') names.unshift('CustSpaceId');
  const missing = names.find((name) => params.get(name) === undefined);
  if (missing) throw platformError(`Missing${missing}`, `${missing} is mandatory for this action.`);
}

/** The space named, or the account's own where none is. */
function findSpace(state: SandboxState, action: Action, params: Parameters): Space {
  const space = state.space(action.space === 'absent' ? undefined : params.get('CustSpaceId'));
  if (!space) throw notOwned();
  return space;
}
