/**
 * What of a parameter may be recorded: `plain` as it is, `number` as a phone number, `numbers` as a list of them, or an
 * object that says it of its members (of every entry, where the parameter is a list). Everything else is hidden.
 */
export type Rule = 'plain' | 'number' | 'numbers' | Allowed;

export interface Allowed {
  readonly [parameter: string]: Rule;
}

/** These parameters as they are. */
export const plain = <Name extends string>(...names: Name[]) =>
  Object.fromEntries(names.map((name) => [name, 'plain'])) as Record<Name, 'plain'>;

/** The number that a call is about. */
export const ownNumber: Allowed = { PhoneNumber: 'number' };
