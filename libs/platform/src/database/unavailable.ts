import pg from 'pg';

/** SQLSTATE classes and codes of a server that is gone, full of connections, or stopping. */
const UNAVAILABLE_STATES = /^(08...|53...|57P0[1-5]|57014)$/;

const UNAVAILABLE_ERRORS = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
]);

/** What `pg` says without any code. */
const UNAVAILABLE_TEXT = /connection terminated|timeout expired|query read timeout|timeout exceeded|not queryable/i;

/** Whether an error says that the database could not be asked, rather than what it answered. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const driverError = (error as { driverError?: unknown }).driverError;
  if (driverError instanceof Error && driverError !== error) return isDatabaseUnavailable(driverError);
  if (error instanceof AggregateError) return error.errors.some(isDatabaseUnavailable);
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return UNAVAILABLE_ERRORS.has(code) || UNAVAILABLE_STATES.test(code) || UNAVAILABLE_TEXT.test(error.message);
}

/** SQLSTATE class of a server that ends the connection, whatever it was doing. */
const ENDED_CLASS = /^57P/;

/** Whether the database answered a statement, and so did nothing of it. */
export function isAnswer(error: unknown): boolean {
  return error instanceof pg.DatabaseError && !ENDED_CLASS.test(error.code ?? '');
}

/** SQLSTATE classes of what the statement or its values are to blame for. */
const REFUSAL_CLASSES = /^(21|22|23|42|P0)/;

/** Whether the database understood, refused, and would refuse again. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Error && REFUSAL_CLASSES.test((error as NodeJS.ErrnoException).code ?? '');
}
