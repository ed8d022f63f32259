import { digits } from '../../ids.js';
import { businessError } from '../../protocol/errors.js';
import type { Parameters } from '../../protocol/parameters.js';
import type { Item, Space } from '../../state/model.js';
import type { ActionCall, Handler } from '../handler.js';
import { recordOf, recordsOf, structured } from '../records.js';

const KIND = 'viber-application';

/** The type of an application for an account. */
export const OPENING = 'viberOpen';

const WAITING = 'unAudit';

/**
 * Applications for a Viber account and for changes of the service. Nobody reviews them here: `AuditResult` is what the
 * caller files them with, and `unAudit` where the caller says nothing.
 */
export const viberApplications = {
  GetAuditRequestByTypeUnAudit: ({ space, params }) => {
    const application = applications(space, params.text('RequestType'))
      .filter(({ AuditResult }) => AuditResult === WAITING)
      .at(-1);
    if (!application) throw businessError('InvalidParameter.RequestNotExist', 'No such application is under review.');
    const { Reason: _, AuditRecord, ...rest } = application;
    return { Data: { ...rest, AliUid: rest.Creator, AuditRecord: asListed(AuditRecord as Item) } };
  },

  AddAuditViberOpen: (call) => filed(call, OPENING),

  AddAddressRecoverSuspend: (call) => filed(call, call.params.get('RequestType') ?? ''),

  GetViberByRequestNo: ({ space, params }) => ({ Data: recordOf(space, KIND, params.text('RequestNo')) }),

  UpdateAuditRequest: ({ space, params, now }) => {
    const application = recordOf(space, KIND, params.text('RequestNo'));
    application.AuditRecord = readAuditRecord(params);
    application.AuditResult = params.get('AuditResult') ?? WAITING;
    application.GmtModifier = String(now);
    return { Data: { RequestNo: application.RequestNo } };
  },
} satisfies Record<string, Handler>;

/** What a space applied for under that type, oldest first. */
export function applications(space: Space, type: string): Item[] {
  return [...recordsOf(space, KIND).values()].filter(({ RequestType }) => RequestType === type);
}

function filed({ space, params, now }: ActionCall, type: string): { Data: Item } {
  const number = digits(18);
  recordsOf(space, KIND).set(number, {
    Id: digits(6),
    RequestNo: number,
    RequestType: type,
    AuditRecord: readAuditRecord(params),
    AuditResult: params.get('AuditResult') ?? WAITING,
    State: 'A',
    Creator: '1651322271196729',
    Modifier: '1651322271196729',
    GmtCreate: String(now),
    GmtModifier: String(now),
    ...(type === OPENING && { MaapServiceNo: digits(6), SubscriberCode: digits(12) }),
  });
  return { Data: { RequestNo: number } };
}

function readAuditRecord(params: Parameters): Item {
  const record = structured(params, 'AuditRecord') ?? {};
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw businessError('InvalidParameter.AuditRecord', 'AuditRecord has to be a JSON object.');
  }
  return record as Item;
}

/** This one reply gives the country as a list. */
function asListed({ CompanyRegisteredCountry: country, ...record }: Item): Item {
  return country === undefined ? record : { ...record, CompanyRegisteredCountry: [country] };
}
