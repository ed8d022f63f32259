import { type ActionName, catalogue } from '#libs/cams';
import { ConfigError } from '#libs/platform';

/** For actions of which CAMS documents no limit, so that nobody can keep the account busy with those either. */
const UNDOCUMENTED_PER_SECOND = 100;
const EVERY_OTHER = '*';

/**
 * How many calls per second CAMS takes from the whole account, by action: what it documents, unless the account has
 * other limits.
 * @throws {ConfigError} when the account is said to have a limit for an action that does not exist
 */
export class AccountLimits {
  constructor(private readonly agreed: Readonly<Record<string, number>>) {
    const unknown = Object.keys(agreed).find((name) => name !== EVERY_OTHER && !Object.hasOwn(catalogue, name));
    if (unknown !== undefined) throw new ConfigError(`CAMS_LIMITS is wrong: CAMS has no action ${unknown}`);
  }

  of(action: ActionName): number {
    return this.agreed[action] ?? this.agreed[EVERY_OTHER] ?? catalogue[action].qps ?? UNDOCUMENTED_PER_SECOND;
  }
}
