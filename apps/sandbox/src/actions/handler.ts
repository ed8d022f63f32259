import type { Parameters } from '../protocol/parameters.js';
import type { Space } from '../state/model.js';
import type { SandboxState } from '../state/sandbox-state.js';

/** A call that may take effect: signed, within the limits, its required parameters there, its space known. */
export interface ActionCall {
  readonly params: Parameters;
  readonly space: Space;
  readonly state: SandboxState;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Does what an action does, all of it or nothing.
 * @returns the members of the reply beside the envelope
 * @throws {CamsError} when CAMS would refuse
 */
export type Handler = (call: ActionCall) => Record<string, unknown>;
