/** A call that was not let out: it would have had to wait longer than it may. Nothing was sent. */
export class AccountBusy extends Error {
  override readonly name: string = 'AccountBusy';

  constructor(
    readonly action: string,
    /** Calls per second that the account makes at most at present. */
    readonly perSecond: number,
    /** How long it would have had to wait, at least. */
    readonly waitMs: number,
    /** After this long a call that comes then will be let in, if no others come. */
    readonly retryAfterMs: number,
  ) {
    super(`${action} would have had to wait ${Math.ceil(waitMs)} ms for its turn`);
  }
}

/** The caller left while the call waited for its turn. Nothing was sent. */
export class CallerGone extends AccountBusy {
  override readonly name: string = 'CallerGone';
}
