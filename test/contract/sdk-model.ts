import { requests, type SdkClient } from '../support/sdk.js';

/** A class of the SDK: `names` gives the wire name of each property, `types` what it holds. */
interface ModelClass {
  new (properties: Record<string, unknown>): object;
  names(): Record<string, string>;
  types(): Record<string, PropertyType>;
}
type PropertyType = string | ModelClass | { readonly type: string; readonly itemType?: PropertyType };

export interface SdkRequest {
  /** Makes the SDK send the request. */
  send(client: SdkClient): Promise<unknown>;
  /** The values given that the SDK knows, under CAMS's names. */
  readonly known: Record<string, unknown>;
  /** Paths of the values given that this version of the SDK does not know. */
  readonly unknown: readonly string[];
}

/** The SDK's request for an action, from values under CAMS's names. Text stands for JSON where the SDK has it so. */
export function sdkRequest(action: string, values: Readonly<Record<string, unknown>>): SdkRequest {
  const classes = requests as unknown as Record<string, ModelClass>;
  const unknown: string[] = [];
  const [model, known] = convert(classes[`${action}Request`]!, values, action, unknown);
  const method = action.charAt(0).toLowerCase() + action.slice(1);
  return {
    send: (client) => (client as unknown as Record<string, (request: unknown) => Promise<unknown>>)[method]!(model),
    known: known as Record<string, unknown>,
    unknown,
  };
}

/** The value as the SDK wants it, and the same under CAMS's names, both without what the SDK does not know. */
function convert(type: PropertyType, value: unknown, path: string, unknown: string[]): [sdk: unknown, wire: unknown] {
  if (typeof type === 'object' && type.type === 'array') {
    const items = (value as unknown[]).map((item) => convert(type.itemType!, item, `${path}[]`, unknown));
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
