import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ActionName, catalogue, exampleRequest } from '#libs/cams';
import { createSandbox, type Sandbox } from '../../apps/sandbox/src/sandbox.js';
import { sdkActions } from '../support/sdk-call.js';
import { type Caller, ownCaller, sdkCaller } from './callers.js';
import { startSandbox } from './harness.js';
import { shapeMistakes } from './reply-shape.js';
import {
  CUST_SPACE_ID,
  type Known,
  PHONE_NUMBER,
  type Reply,
  type Step,
  stories,
  type Values,
} from './stories/index.js';

const actions = Object.keys(catalogue) as ActionName[];

describe.each<[string, (endpoint: string) => Caller]>([
  ['our client', ownCaller],
  ['the official SDK, signature v3', (endpoint) => sdkCaller(endpoint, 'v3')],
  ['the official SDK, signature v1', (endpoint) => sdkCaller(endpoint, 'v1')],
])('%s', (_, callerOf) => {
  const answered = new Set<string>();
  // A second between two calls: no limit binds, and reviews of templates end.
  const clock = { ms: Date.now() };
  let sandbox: Sandbox;
  let caller: Caller;

  beforeEach(async () => {
    sandbox = await createSandbox({ now: () => clock.ms });
    const url = await sandbox.listen();
    await fetch(`${url}/_sandbox/spaces`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ custSpaceId: CUST_SPACE_ID, phoneNumbers: [PHONE_NUMBER] }),
    });
    caller = callerOf(url);
  });
  afterEach(async () => {
    await caller.close();
    await sandbox.close();
  });

  it.each(stories.map((story) => [story.name, story.steps] as const))('tells of %s', async (_, steps) => {
    let known: Known = {};
    for (const [index, step] of steps.entries()) {
      clock.ms += step.afterMs ?? 1_000;
      known = { ...known, ...(await take(step, known, `step ${index + 1}, ${step.action}`)) };
    }
  });

  async function take({ action, params, reply = {}, learn, refused = 'OK' }: Step, known: Known, place: string) {
    const outcome = await caller.call(action, request(action, known, params));
    expect([place, outcome.code]).toEqual([place, refused]);
    if (outcome.code !== 'OK') return {};
    answered.add(action);
    expect(shapeMistakes(action, outcome.reply)).toEqual([]);
    expect(outcome.reply, place).toMatchObject(caller.known(action, resolved(reply, known)));
    return learn?.(outcome.reply as Reply);
  }

  afterAll(() => {
    expect(actions.filter((action) => !answered.has(action))).toEqual([]);
  });
});

/** The example of the catalogue, with what is known and what is given; `undefined` leaves out. */
function request(action: ActionName, known: Known, params: Step['params'] = {}) {
  const ofRequest = Object.entries(known).filter(([name]) => name in catalogue[action].request);
  const values = { ...exampleRequest(catalogue[action]), ...Object.fromEntries(ofRequest), ...resolved(params, known) };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function resolved(values: Values | ((known: Known) => Values), known: Known): Values {
  return typeof values === 'function' ? values(known) : values;
}

describe('the official SDK', () => {
  it('has methods for actions of the catalogue alone', () => {
    expect(sdkActions.length).toBeGreaterThan(50);
    expect(sdkActions.filter((action) => !(action in catalogue))).toEqual([]);
  });
});

describe('a parameter that CAMS requires', () => {
  it('cannot be left out', async () => {
    const clock = { ms: Date.now() };
    const { call } = await startSandbox({ now: () => clock.ms });
    const taken: string[] = [];
    for (const action of actions) {
      const required = requiredOf(action);
      for (const name of required) {
        clock.ms += 1_000;
        const others = required.filter((other) => other !== name).map((other) => [other, '1']);
        const { status, body } = await call(action, Object.fromEntries(others));
        if (status !== 400 || body.Code !== `Missing${name}`) taken.push(`${action} without ${name}: ${body.Code}`);
      }
    }
    expect(taken).toEqual([]);
  });
});

function requiredOf(action: ActionName): string[] {
  const { request: parameters, space } = catalogue[action];
  const names = Object.keys(parameters).filter((name) => parameters[name]!.required);
  return space === 'required' ? ['CustSpaceId', ...names] : names;
}
