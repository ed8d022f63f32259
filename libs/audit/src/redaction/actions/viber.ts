import { type Allowed, plain } from '../rules.js';

const destinations = plain('MessageDestinationCountry', 'MessageDestinationInternationalCountry');

const opening: Allowed = {
  ...destinations,
  ...plain('BusinessAccountName', 'CompanyLegalName', 'CompanyEnglishName', 'CompanyRegisteredCountry'),
  ...plain('IndustryInvolved', 'AgeLimit', 'MessageSessionName', 'MessageEnableDate', 'EnableAutoReply'),
};

const change: Allowed = { ...destinations, ...plain('SuspensionDate', 'RecoveryDate') };

export const viber = {
  GetAuditRequestByTypeUnAudit: plain('RequestType'),
  AddAuditViberOpen: { AuditRecord: opening, ...plain('AuditResult') },
  GetViberByRequestNo: plain('RequestNo'),
  UpdateAuditRequest: { AuditRecord: { ...opening, ...change }, ...plain('RequestNo', 'AuditResult') },
  AddAddressRecoverSuspend: { AuditRecord: change, ...plain('RequestType') },
  ListViberServiceMessage: {},
  GetViberPauseTimes: {},
} satisfies Record<string, Allowed>;
