import { createHash } from 'node:crypto';
import { notOwned } from '../../protocol/errors.js';
import type { Parameters } from '../../protocol/parameters.js';
import type { Item, Space } from '../../state/model.js';
import { recordsOf } from '../records.js';

/** The one account of a space. Its ids follow from the space's, so that they never change. */
export function wabaOf(space: Space): Item {
  const wabas = recordsOf(space, 'waba');
  const [existing] = wabas.values();
  if (existing) return existing;
  const waba = newWaba(space.custSpaceId);
  wabas.set(String(waba.Id), waba);
  return waba;
}

/** The account that the parameters name. @throws {CamsError} when it is another one than that of the space */
export function ownedWaba(space: Space, params: Parameters): Item {
  const waba = wabaOf(space);
  if (waba.Id !== params.text('WabaId')) throw notOwned();
  return waba;
}

/** Id of the one catalog that the business of a space keeps. */
export function catalogIdOf({ custSpaceId }: Space): string {
  return idFrom(`catalog of ${custSpaceId}`);
}

function newWaba(custSpaceId: string): Item {
  return {
    Id: idFrom(`waba of ${custSpaceId}`),
    Name: 'Sandbox business',
    AccountReviewStatus: 'APPROVED',
    BusinessId: idFrom(`business of ${custSpaceId}`),
    BusinessName: 'Sandbox business',
    Currency: 'USD',
    MessageTemplateNamespace: namespaceFrom(custSpaceId),
    MarketingMessageLiteStatus: 'N',
    IsOnBizApp: 'N',
    PrimaryBusinessLocation: 'CN',
    AuthInternationalRateEligibility: {},
  };
}

/** Fifteen digits that do not begin with 0, always the same for the same text. */
function idFrom(text: string): string {
  return String(10n ** 14n + (BigInt(`0x${hash(text).slice(0, 16)}`) % (9n * 10n ** 14n)));
}

function namespaceFrom(text: string): string {
  return hash(text)
    .slice(0, 32)
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1_$2_$3_$4_');
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
