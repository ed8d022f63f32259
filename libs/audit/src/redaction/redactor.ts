import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#libs/platform';
import { cleanText } from '../record/clean-text.js';
import { allowList } from './allow-list.js';
import { maskNumber, maskNumbersIn } from './phone-number.js';
import type { Allowed, Rule } from './rules.js';

/** Stands for a value that is not recorded. */
export const HIDDEN = '[redacted]';

const MAX_TEXT_LENGTH = 512;
const MAX_ENTRIES = 1_000;
const nothing: Allowed = {};

declare const redacted: unique symbol;

/** Parameters that hold nothing but what the allow-list lets through. Only a {@link Redactor} makes them. */
export type RedactedParameters = Readonly<Record<string, unknown>> & { readonly [redacted]: true };

/** Decides what of a request may be recorded: hidden is everything that nobody has allowed. */
@Injectable()
export class Redactor {
  private readonly masked: boolean;

  constructor(@Inject(CONFIG) { auditPhoneNumbers }: Pick<Config, 'auditPhoneNumbers'>) {
    this.masked = auditPhoneNumbers === 'masked';
  }

  /**
   * The parameters as they may be recorded: what is not allowed shows that it was there, and nothing else.
   * @param action CAMS's name of it, or an `operationId` of the gateway's own
   * @param params under the names of the action; structured ones as they are, or as the JSON text that travels
   */
  redact(action: string, params: Readonly<Record<string, unknown>>): RedactedParameters {
    return this.members(allowList.get(action) ?? nothing, params) as RedactedParameters;
  }

  /** The id of a resource as it may be recorded, and so also as it is searched for. */
  resource(id: string): string {
    return this.masked ? maskNumbersIn(id) : id;
  }

  private members(allowed: Allowed, given: object): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(given)) {
      if (value === undefined) continue;
      const rule = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
      // A name that is not in the list may be a caller's own, and so a secret itself.
      if (rule === undefined && !isParameterName(name)) continue;
      result[name] = rule === undefined ? HIDDEN : this.value(rule, value);
    }
    return result;
  }

  private value(rule: Rule, value: unknown): unknown {
    if (rule === 'plain') return plainValue(value);
    if (rule === 'number') return this.number(value);
    const parsed = typeof value === 'string' ? parse(value) : value;
    const entry = (given: unknown) => (rule === 'numbers' ? this.number(given) : this.entry(rule, given));
    if (Array.isArray(parsed)) return parsed.slice(0, MAX_ENTRIES).map(entry);
    return rule === 'numbers' ? HIDDEN : entry(parsed);
  }

  private entry(allowed: Allowed, value: unknown): unknown {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? this.members(allowed, value) : HIDDEN;
  }

  private number(value: unknown): string {
    if (typeof value !== 'string') return HIDDEN;
    const text = cleanText(value, MAX_TEXT_LENGTH);
    return this.masked ? maskNumber(text) : text;
  }
}

/** Text, number, flag, or a list of them. */
function plainValue(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value, MAX_TEXT_LENGTH);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  return Array.isArray(value)
    ? value.slice(0, MAX_ENTRIES).map((entry) => (isScalar(entry) ? plainValue(entry) : HIDDEN))
    : HIDDEN;
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function isParameterName(name: string): boolean {
  return /^[A-Za-z][A-Za-z_]{0,63}$/.test(name);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
