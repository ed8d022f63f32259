import type { ActionName, CamsClient } from '#libs/cams';
import type { ListedKind } from './owned-kinds.js';
import { isVerified } from './verified-number.js';

const PAGE_SIZE = 100;
const MAX_PAGES = 20;

/** What CAMS lists in one space. */
export interface Listing {
  readonly ids: readonly string[];
  /** Those of them that the space has not proven to have. */
  readonly unproven?: readonly string[];
  /** Whether there is nothing beyond `ids`. */
  readonly complete: boolean;
}

type List = (cams: CamsClient, custSpaceId: string, deadlineMs: number) => Promise<Listing>;

const lists: Readonly<Record<ListedKind, List>> = {
  'phone-number': listPhoneNumbers,
  template: listTemplates,
  waba: listWabas,
  flow: listFlows,
};

/**
 * Asks CAMS for all ids of a kind in a space.
 * @param deadlineMs for all of its calls together
 * @throws {CamsError} when one of the calls does
 */
export function listOwned(
  cams: CamsClient,
  kind: ListedKind,
  custSpaceId: string,
  deadlineMs: number,
): Promise<Listing> {
  return lists[kind](cams, custSpaceId, deadlineMs);
}

async function listPhoneNumbers(cams: CamsClient, custSpaceId: string, deadlineMs: number): Promise<Listing> {
  const { payload } = await cams.call('QueryChatappPhoneNumbers', custSpaceId, {}, { deadlineMs });
  const rows = payload.PhoneNumbers;
  if (!Array.isArray(rows)) return { ids: [], complete: false };
  const unverified = rows.filter((row) => !isVerified(row));
  return { ids: idsOf(rows, 'PhoneNumber'), unproven: idsOf(unverified, 'PhoneNumber'), complete: true };
}

/** A space has one WABA, or none yet. */
async function listWabas(cams: CamsClient, custSpaceId: string, deadlineMs: number): Promise<Listing> {
  const { payload } = await cams.call('QueryChatappBindWaba', custSpaceId, {}, { deadlineMs });
  const ids = idsOf([payload.Data ?? null], 'Id');
  return { ids, complete: ids.length > 0 };
}

/** A listing that changes size between its pages may have shifted under them and counts as incomplete. */
async function listTemplates(cams: CamsClient, custSpaceId: string, deadlineMs: number): Promise<Listing> {
  const ids: string[] = [];
  let seen = 0;
  let firstTotal: number | undefined;
  for await (const { ListTemplate: rows, Total } of pagesOf(cams, 'ListChatappTemplate', custSpaceId, deadlineMs)) {
    const total = Number(Total);
    if (!Array.isArray(rows) || !Number.isSafeInteger(total)) break;
    firstTotal ??= total;
    ids.push(...idsOf(rows, 'TemplateCode'));
    seen += rows.length;
    if (seen >= total || rows.length === 0) return { ids, complete: seen >= total && total === firstTotal };
  }
  return { ids, complete: false };
}

/** CAMS gives no total of flows, and could hold fewer on a page than asked for: a page with nothing new is the end. */
async function listFlows(cams: CamsClient, custSpaceId: string, deadlineMs: number): Promise<Listing> {
  const ids = new Set<string>();
  for await (const { Data: rows } of pagesOf(cams, 'ListFlow', custSpaceId, deadlineMs)) {
    if (!Array.isArray(rows)) break;
    const before = ids.size;
    for (const id of idsOf(rows, 'FlowId')) ids.add(id);
    if (ids.size === before) return { ids: [...ids], complete: true };
  }
  return { ids: [...ids], complete: false };
}

/** What CAMS gives for page after page, up to the last that is read. */
async function* pagesOf(cams: CamsClient, action: ActionName, custSpaceId: string, deadlineMs: number) {
  const deadlineAt = performance.now() + deadlineMs;
  for (let index = 1; index <= MAX_PAGES; index++) {
    const page = { Page: JSON.stringify({ Index: index, Size: PAGE_SIZE }) };
    const remainingMs = Math.max(1, deadlineAt - performance.now());
    const { payload } = await cams.call(action, custSpaceId, page, { deadlineMs: remainingMs });
    yield payload;
  }
}

function idsOf(rows: unknown, member: string): string[] {
  if (!Array.isArray(rows)) return [];
  return rows.map((row: Record<string, unknown> | null) => row?.[member]).filter((id) => typeof id === 'string');
}
