import type { CamsClient } from '#libs/cams';
import type { OwnedKind } from './owned-kinds.js';

const PAGE_SIZE = 100;
const MAX_PAGES = 20;

/** What CAMS lists in one space. */
export interface Listing {
  readonly ids: readonly string[];
  /** Whether there is nothing beyond `ids`. */
  readonly complete: boolean;
}

type List = (cams: CamsClient, custSpaceId: string, deadlineMs: number) => Promise<Listing>;

const lists: Readonly<Record<OwnedKind, List>> = { 'phone-number': listPhoneNumbers, template: listTemplates };

/**
 * Asks CAMS for all ids of a kind in a space.
 * @param deadlineMs for all of its calls together
 * @throws {CamsError} when one of the calls does
 */
export function listOwned(
  cams: CamsClient,
  kind: OwnedKind,
  custSpaceId: string,
  deadlineMs: number,
): Promise<Listing> {
  return lists[kind](cams, custSpaceId, deadlineMs);
}

async function listPhoneNumbers(cams: CamsClient, custSpaceId: string, deadlineMs: number): Promise<Listing> {
  const { payload } = await cams.call('QueryChatappPhoneNumbers', custSpaceId, {}, { deadlineMs });
  const rows = payload.PhoneNumbers;
  return { ids: idsOf(rows, 'PhoneNumber'), complete: Array.isArray(rows) };
}

/** A listing that changes size between its pages may have shifted under them and counts as incomplete. */
async function listTemplates(cams: CamsClient, custSpaceId: string, deadlineMs: number): Promise<Listing> {
  const deadlineAt = performance.now() + deadlineMs;
  const ids: string[] = [];
  let seen = 0;
  let firstTotal: number | undefined;
  for (let index = 1; index <= MAX_PAGES; index++) {
    const page = { Page: JSON.stringify({ Index: index, Size: PAGE_SIZE }) };
    const remainingMs = Math.max(1, deadlineAt - performance.now());
    const { payload } = await cams.call('ListChatappTemplate', custSpaceId, page, { deadlineMs: remainingMs });
    const { ListTemplate: rows, Total } = payload;
    const total = Number(Total);
    if (!Array.isArray(rows) || !Number.isSafeInteger(total)) return { ids, complete: false };
    firstTotal ??= total;
    ids.push(...idsOf(rows, 'TemplateCode'));
    seen += rows.length;
    if (seen >= total || rows.length === 0) return { ids, complete: seen >= total && total === firstTotal };
  }
  return { ids, complete: false };
}

function idsOf(rows: unknown, member: string): string[] {
  if (!Array.isArray(rows)) return [];
  return rows.map((row: Record<string, unknown> | null) => row?.[member]).filter((id) => typeof id === 'string');
}
