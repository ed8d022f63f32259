/** Why a program ends before its time, in one line. */
export function explain(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(explain).join('; ');
  return error instanceof Error && error.message ? error.message : String(error);
}
