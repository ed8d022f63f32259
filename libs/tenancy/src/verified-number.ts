/** What a number comes to only after its holder has proven to have it. */
const AFTER_PROOF = new Set(['VERIFIED', 'CONNECTED', 'FLAGGED', 'RATE_LIMITED', 'RESTRICTED']);
const GONE = new Set(['MIGRATED', 'DELETED']);

/**
 * Whether CAMS shows a number as one that its space has proven to have. Anybody can add any number; that alone says
 * nothing about others.
 * @param row of a list of numbers, under CAMS's names
 */
export function isVerified(row: unknown): boolean {
  const { Status, CodeVerificationStatus } = (row ?? {}) as Readonly<Record<string, unknown>>;
  const status = String(Status).toUpperCase();
  if (GONE.has(status)) return false;
  return AFTER_PROOF.has(status) || String(CodeVerificationStatus).toUpperCase() === 'VERIFIED';
}
