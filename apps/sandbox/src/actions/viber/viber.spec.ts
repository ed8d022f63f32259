import { beforeEach, describe, expect, it } from 'vitest';
import { Parameters } from '../../protocol/parameters.js';
import type { Space } from '../../state/model.js';
import { SandboxState } from '../../state/sandbox-state.js';
import { viberApplications } from './viber-applications.js';
import { viberServices } from './viber-services.js';

const handlers = { ...viberApplications, ...viberServices };

let state: SandboxState;
let space: Space;
beforeEach(() => {
  state = new SandboxState();
  space = state.createSpace('cams-tenant');
});

// biome-ignore lint/suspicious/noExplicitAny: replies are whatever CAMS gives
function call(action: keyof typeof handlers, params: Record<string, string> = {}): any {
  return handlers[action]({ params: new Parameters(Object.entries(params)), space, state, now: 0 });
}

const apply = (record: object) =>
  call('AddAuditViberOpen', { AuditRecord: JSON.stringify(record) }).Data.RequestNo as string;
const pending = () => call('GetAuditRequestByTypeUnAudit', { RequestType: 'viberOpen' }).Data;

describe('an application for a Viber account', () => {
  it('waits for its review, can be changed, and makes a service once it passed', () => {
    const RequestNo = apply({ BusinessAccountName: 'Books', CompanyRegisteredCountry: 'PH' });
    expect(pending()).toMatchObject({ RequestNo, AuditRecord: { CompanyRegisteredCountry: ['PH'] } });
    expect(call('ListViberServiceMessage').Data).toEqual([]);
    const AuditRecord = JSON.stringify({ BusinessAccountName: 'Bookshops', MessageDestinationCountry: ['63|PH'] });
    call('UpdateAuditRequest', { RequestNo, AuditRecord, AuditResult: 'pass' });
    expect(call('GetViberByRequestNo', { RequestNo }).Data.AuditRecord.BusinessAccountName).toBe('Bookshops');
    expect(pending).toThrow(expect.objectContaining({ code: 'InvalidParameter.RequestNotExist' }));
    expect(call('ListViberServiceMessage').Data).toMatchObject([
      { BusinessAccountName: 'Bookshops', MessageDestinationCountry: ['Philippines'], DestinationCountryId: ['63|PH'] },
    ]);
  });

  it('is nobody else’s', () => {
    const RequestNo = apply({});
    space = state.createSpace('cams-stranger');
    expect(() => call('GetViberByRequestNo', { RequestNo })).toThrow(
      expect.objectContaining({ code: 'Unknown.ResourceOwnerId' }),
    );
  });
});
