import { WINDOW_MS } from '../departures.js';

/** Redis lets a call out, and the replica hears of it a little later. Later than this, it asks whether it still may. */
export const LATE_MS = 20;

/** How much later than it was let out a call may leave, and than usual arrive, without Redis being told. */
export const UNTOLD_MS = 5;

/** A second, as {@link WINDOW_MS}, for calls whose departure is noted in another process than the one that sends them. */
export const SHARED_WINDOW_MS = WINDOW_MS + 2 * UNTOLD_MS;

/** What Redis reads this long after it was asked has no effect: nobody waits for its answer any more. */
export const STALE_MS = 200;

/** How long a seat lasts without being renewed. */
export const SEAT_MS = 500;
export const RENEWAL_MS = 100;

/** Calls of a replica that has not renewed its seat for so long are forgotten. */
export const FORGOTTEN_MS = 2_000;

/** How much the clock of Redis, as it is known here, may be wrong. */
const CLOCK_MS = 50;

/** After this, a seat that was asked for and not answered has ended, and what left with it is out of every window. */
export const QUIET_MS = STALE_MS + CLOCK_MS + SEAT_MS + SHARED_WINDOW_MS;
