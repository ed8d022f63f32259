import type { Field } from '#libs/cams';

type Fields = Readonly<Record<string, Field>>;
export type ListField = Extract<Field, { type: 'array' }>;

/** A member of CAMS's reply. */
export interface Content<F extends Field = Field> {
  /** Names that lead from the reply to the object that holds the member. */
  readonly holder: readonly string[];
  readonly member: string;
  readonly field: F;
}

/** What stands beside a list and says something of its pages alone. */
const PAGE_MEMBERS = new Set(['Total', 'TotalCount', 'MaxResults', 'NextToken', 'NextPage', 'Paging']);

/** The list that a reply is about: at its top, or in a lone object with nothing but page members beside it. */
export function listIn(reply: Fields): Content<ListField> | undefined {
  const members = Object.entries(reply);
  const top = members.find(isList);
  if (top) return { holder: [], member: top[0], field: top[1] };
  const [wrapper, another] = members;
  if (another || wrapper?.[1].type !== 'object') return undefined;
  const [inner, other] = Object.entries(wrapper[1].fields).filter(([name]) => !PAGE_MEMBERS.has(name));
  return inner && !other && isList(inner) ? { holder: [wrapper[0]], member: inner[0], field: inner[1] } : undefined;
}

/** The one object or map of a reply, taken out of objects that hold nothing else. */
export function loneObjectIn(reply: Fields, holder: readonly string[] = []): Content | undefined {
  const [only, another] = Object.entries(reply);
  if (!only || another) return undefined;
  const [member, field] = only;
  if (field.type === 'object') return loneObjectIn(field.fields, [...holder, member]) ?? { holder, member, field };
  return field.type === 'map' || field.type === 'json' ? { holder, member, field } : undefined;
}

/** The object that holds the content, as CAMS gave it. */
export function holderOf({ holder }: Content, payload: Readonly<Record<string, unknown>>) {
  return holder.reduce((value, name) => (value[name] ?? {}) as Readonly<Record<string, unknown>>, payload);
}

function isList(member: readonly [string, Field]): member is [string, ListField] {
  return member[1].type === 'array';
}
