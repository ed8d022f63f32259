import { requests, type SdkClient } from './sdk.js';

/** A class of the SDK: `names` gives the wire name of each property, `types` what it holds. */
interface ModelClass {
  new (properties: Record<string, unknown>): { toMap(): Record<string, unknown> };
  names(): Record<string, string>;
  types(): Record<string, PropertyType>;
}
type PropertyType = string | ModelClass | { readonly type: string; readonly itemType?: PropertyType };

const classes = requests as unknown as Readonly<Record<string, ModelClass>>;

/** Every action that this version of the SDK has a method for. */
export const sdkActions: readonly string[] = Object.getOwnPropertyNames(requests.default.prototype)
  .filter((method) => !['constructor', 'getEndpoint'].includes(method) && !method.endsWith('WithOptions'))
  .map((method) => method.charAt(0).toUpperCase() + method.slice(1));

/** Values as far as the SDK knows them. */
export interface Known {
  /** Under CAMS's names. */
  readonly values: Record<string, unknown>;
  /** Paths of the values that this version of the SDK does not know. */
  readonly unknown: readonly string[];
}

/** The SDK's request for an action. Text stands for JSON where the SDK has it so. */
export interface SdkRequest extends Known {
  /** Makes the SDK send it. @returns the whole body of the reply under CAMS's names */
  send(client: SdkClient): Promise<Record<string, unknown>>;
}

/** @param values under CAMS's names */
export function sdkRequest(action: string, values: Readonly<Record<string, unknown>>): SdkRequest {
  const unknown: string[] = [];
  const [model, known] = convert(classes[`${action}Request`]!, values, action, unknown);
  const method = action.charAt(0).toLowerCase() + action.slice(1);
  type Send = (request: unknown) => Promise<{ body: { toMap(): Record<string, unknown> } }>;
  return {
    values: known as Record<string, unknown>,
    unknown,
    send: async (client) => {
      const { body } = await (client as unknown as Record<string, Send>)[method]!(model);
      return body.toMap();
    },
  };
}

/** What of a reply under CAMS's names this version of the SDK passes on. */
export function knownOfReply(action: string, reply: Readonly<Record<string, unknown>>): Known {
  const unknown: string[] = [];
  const [, values] = convert(classes[`${action}ResponseBody`]!, reply, action, unknown);
  return { values: values as Record<string, unknown>, unknown };
}

/** The value as the SDK wants it, and the same under CAMS's names, both without what the SDK does not know. */
function convert(type: PropertyType, value: unknown, path: string, unknown: string[]): [sdk: unknown, wire: unknown] {
  if (typeof type === 'object' && type.type === 'array' && Array.isArray(value)) {
    const items = value.map((item) => convert(type.itemType!, item, `${path}[]`, unknown));
    return [items.map(([sdk]) => sdk), items.map(([, wire]) => wire)];
  }
  if (typeof type !== 'function') return [value, value];
  const properties = new Map(Object.entries(type.names()).map(([property, wireName]) => [wireName, property]));
  const model: Record<string, unknown> = {};
  const known: Record<string, unknown> = {};
  for (const [wireName, member] of Object.entries(value as object)) {
    const property = properties.get(wireName);
    if (!property) {
      unknown.push(`${path}.${wireName}`);
      continue;
    }
    [model[property], known[wireName]] = convert(type.types()[property]!, member, `${path}.${wireName}`, unknown);
  }
  return [new type(model), known];
}
