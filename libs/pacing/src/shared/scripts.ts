import { type RedisScript, versionOf } from '#libs/platform';
import { dispatchLua, outlookLua, turnLua, withdrawLua } from './lua/calls.lua.js';
import { againLua, departuresLua, lateLua, throttledLua } from './lua/departures.lua.js';
import { queueLua } from './lua/queue.lua.js';
import { momentLua, riseLua, seatsLua, sitLua } from './lua/seats.lua.js';

/** What every script answers; `late` where it was read too late to have an effect. */
export interface Answer {
  readonly word: string;
  /** The time of Redis. */
  readonly nowMs: number;
}

/** How things stand for an action after what was asked. */
export interface Standing extends Answer {
  /** Calls per second that are let out at most at present. */
  readonly perSecond: number;
  /** When the next of the calls that wait may leave; `undefined` when none waits. */
  readonly nextMs: number | undefined;
  /** Another one when the queue was lost. */
  readonly generation: string;
  /** Calls of this replica that may leave now. */
  readonly letOut: readonly string[];
  /** For a party whose call comes now, or would; only where that was asked. */
  readonly expected: Expected | undefined;
}

export interface Expected {
  readonly waitMs: number;
  /** When all that wait at present will have left. */
  readonly allGoneMs: number;
  readonly sharePerSecond: number;
}

const moment = momentLua + seatsLua;
const action = moment + departuresLua;
const queue = action + queueLua;

export const sitScript: RedisScript<Answer> = script('Sit', moment + sitLua, answerIn);
export const riseScript: RedisScript<Answer> = script('Rise', moment + riseLua, answerIn);
export const throttledScript: RedisScript<Answer> = script('Throttled', action + throttledLua, answerIn);
export const againScript: RedisScript<Answer> = script('Again', action + againLua, answerIn);
export const lateScript: RedisScript<Answer> = script('Late', action + lateLua, answerIn);
export const turnScript: RedisScript<Standing> = script('Turn', queue + turnLua, standingIn);
export const withdrawScript: RedisScript<Standing> = script('Withdraw', queue + withdrawLua, standingIn);
export const dispatchScript: RedisScript<Standing> = script('Dispatch', queue + dispatchLua, standingIn);
export const outlookScript: RedisScript<Standing> = script('Outlook', queue + outlookLua, standingIn);

/** Those that run other scripts keep what these would not understand. */
export const scriptsVersion = versionOf(
  sitScript,
  riseScript,
  throttledScript,
  againScript,
  lateScript,
  turnScript,
  withdrawScript,
  dispatchScript,
  outlookScript,
);

function script<T>(name: string, lua: string, read: (reply: unknown) => T): RedisScript<T> {
  return { name: `camsGatewayPacing${name}`, lua, read };
}

function answerIn(reply: unknown): Answer {
  const [word, now] = textsIn(reply);
  return { word: word!, nowMs: numberIn(now) };
}

function standingIn(reply: unknown): Standing {
  const { word, nowMs } = answerIn(reply);
  if (word === 'late') return { word, nowMs, ...NOTHING };
  const [, , perSecond, next, generation = '', letOut, ...expected] = textsIn(reply);
  return {
    word,
    nowMs,
    perSecond: numberIn(perSecond),
    nextMs: next === 'none' ? undefined : numberIn(next),
    generation,
    letOut: letOut ? letOut.split(' ') : [],
    expected: expected.length > 0 ? expectedIn(expected) : undefined,
  };
}

const NOTHING = { perSecond: 0, nextMs: undefined, generation: '', letOut: [], expected: undefined };

function expectedIn([wait, allGone, share]: string[]): Expected {
  return { waitMs: numberIn(wait), allGoneMs: numberIn(allGone), sharePerSecond: numberIn(share) };
}

function textsIn(reply: unknown): string[] {
  if (!Array.isArray(reply) || reply.length < 2 || reply.some((each) => typeof each !== 'string')) {
    throw new Error('Redis answers what no script of ours does');
  }
  return reply;
}

function numberIn(text: string | undefined): number {
  const number = Number(text);
  if (text === undefined || text === '' || !Number.isFinite(number))
    throw new Error(`Redis answers no number: ${text}`);
  return number;
}
