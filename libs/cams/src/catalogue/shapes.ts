/** What a value looks like, in the terms CAMS uses; JSON Schemas and wire encodings are made from it. */
export type Shape =
  | TextShape
  | { readonly type: 'integer'; readonly minimum?: number; readonly maximum?: number }
  | { readonly type: 'boolean' }
  | { readonly type: 'array'; readonly items: Field; readonly minItems?: number; readonly maxItems: number }
  | { readonly type: 'object'; readonly fields: Readonly<Record<string, Field>> }
  /** Keys of the caller's choosing, all values alike. */
  | { readonly type: 'map'; readonly of: Field; readonly maxProperties: number }
  /** Any JSON object; CAMS decides. */
  | { readonly type: 'json' };

export interface TextShape {
  readonly type: 'string';
  /** Documented values. Others are refused only where `closed` is set; elsewhere CAMS decides. */
  readonly values?: readonly string[];
  readonly closed?: true;
  readonly minLength?: number;
  readonly maxLength: number;
  /** Anchored regular expression, for values with a closed form. */
  readonly pattern?: string;
  /** May hold line breaks. */
  readonly multiline?: true;
  /** Sent where the caller leaves out what CAMS requires. */
  readonly default?: string;
  /**
   * `phone-number`: country code and number, 5 to 15 digits; a leading `+`, spaces, hyphens, dots and brackets are
   * taken away before it is sent. `address`: the same where it looks like a phone number, any text otherwise.
   * `digits`: digits after the same clean-up, and here `minLength` and `maxLength` count what is left.
   */
  readonly format?: 'phone-number' | 'address' | 'digits';
}

export type Field = Shape & {
  readonly description: string;
  /** Under CAMS's names where it is structured. */
  readonly example?: unknown;
  readonly required?: true;
};

/** A parameter or reply member that travels as one JSON string. */
export type Parameter = Field & { readonly json?: true };

/** One CAMS action: what it takes and what it gives, under CAMS's own names. */
export interface Action {
  readonly summary: string;
  readonly description: string;
  /** Calls per second for the whole account; `null` where CAMS documents none. */
  readonly qps: number | null;
  /** Whether a call can change anything. A write is never sent again once it may have been received. */
  readonly effect: 'read' | 'write';
  /** Whether CAMS takes a `CustSpaceId`. The gateway adds it; it is never among `request`. */
  readonly space: 'required' | 'optional' | 'absent';
  /** Where the official clients put the parameters. */
  readonly placement: 'query' | 'form';
  readonly request: Readonly<Record<string, Parameter>>;
  /** A whole request that works as it stands, where the examples of the required parameters alone are not one. */
  readonly example?: Readonly<Record<string, unknown>>;
  /** Reply members beside the envelope (`RequestId`, `Code`, `Message`, `Success`, `AccessDeniedDetail`). */
  readonly reply: Readonly<Record<string, Field>>;
}

type Extra<S extends Shape> = Partial<Omit<S, 'type'>> & { example?: unknown; required?: true };

/** CAMS states no length for most texts; this is the gateway's own bound. */
const DEFAULT_MAX_LENGTH = 256;
const DEFAULT_MAX_ITEMS = 100;
const DEFAULT_MAX_PROPERTIES = 100;

export const text = (description: string, extra: Extra<TextShape> = {}) =>
  ({ type: 'string', maxLength: DEFAULT_MAX_LENGTH, ...extra, description }) as const;

export const integer = (
  description: string,
  extra: Extra<{ type: 'integer'; minimum?: number; maximum?: number }> = {},
) => ({ type: 'integer', ...extra, description }) as const;

export const flag = (description: string, extra: { example?: boolean; required?: true } = {}) =>
  ({ type: 'boolean', ...extra, description }) as const;

export const list = (
  description: string,
  items: Field,
  extra: { minItems?: number; maxItems?: number; example?: unknown; required?: true } = {},
) => ({ type: 'array', items, maxItems: DEFAULT_MAX_ITEMS, ...extra, description }) as const;

export const record = (
  description: string,
  fields: Readonly<Record<string, Field>>,
  extra: { example?: unknown; required?: true } = {},
) => ({ type: 'object', fields, ...extra, description }) as const;

export const map = (
  description: string,
  of: Field,
  extra: { maxProperties?: number; example?: unknown; required?: true } = {},
) => ({ type: 'map', of, maxProperties: DEFAULT_MAX_PROPERTIES, ...extra, description }) as const;

export const json = (description: string, extra: { example?: unknown; required?: true } = {}) =>
  ({ type: 'json', ...extra, description }) as const;

/** Marks a parameter as required. */
export const required = <F extends Field>(field: F) =>
  ({ ...field, required: true }) as F & { readonly required: true };

/** Marks a structured parameter that travels as one JSON string. */
export const encoded = <F extends Field>(field: F) => ({ ...field, json: true }) as F & { readonly json: true };
