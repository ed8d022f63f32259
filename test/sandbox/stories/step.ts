import type { ActionName } from '#libs/cams';

/** Under CAMS's names. */
export type Values = Readonly<Record<string, unknown>>;

/** What earlier steps have told, by the name of the parameter that later steps need it for. */
export type Known = Readonly<Record<string, string>>;

/** One call, and what it must come to. */
export interface Step {
  readonly action: ActionName;
  /** Beside what is known already, and in the place of what the catalogue's example says. */
  readonly params?: Values | ((known: Known) => Values);
  /** Members of the reply. */
  readonly reply?: Values | ((known: Known) => Values);
  readonly learn?: (reply: Reply) => Known;
  /** How much time passes before; a second where nothing is said. */
  readonly afterMs?: number;
  /** The code with which CAMS refuses; a step without it has to succeed. */
  readonly refused?: string;
}

/** As much of a reply as steps learn from. */
export interface Reply {
  readonly [member: string]: string & Reply & readonly Reply[];
}

/** Calls that rest on one another, in one space. */
export interface Story {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** The space of every story, and its one number: those of the catalogue's examples. */
export const CUST_SPACE_ID = 'cams-8c8abc1234';
export const PHONE_NUMBER = '8613800001234';

/** How CAMS says that there is no such thing, or that it is somebody else's. */
export const GONE = 'Unknown.ResourceOwnerId';

export function step(action: ActionName, rest: Omit<Step, 'action'> = {}): Step {
  return { action, ...rest };
}
