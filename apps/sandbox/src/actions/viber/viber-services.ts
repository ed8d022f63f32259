import type { Item } from '../../state/model.js';
import type { Handler } from '../handler.js';
import { applications, OPENING } from './viber-applications.js';

/** Pauses that an account can apply for. */
const PAUSES = 2;

export const viberServices = {
  ListViberServiceMessage: ({ space }) => ({
    Data: applications(space, OPENING)
      .filter(({ AuditResult }) => AuditResult === 'pass')
      .map(({ MaapServiceNo, AuditRecord }) => serviceOf(MaapServiceNo, AuditRecord as Item)),
  }),

  GetViberPauseTimes: () => ({ Data: { Times: PAUSES } }),
} satisfies Record<string, Handler>;

function serviceOf(serviceId: unknown, application: Item): Item {
  const local = countries(application.MessageDestinationCountry);
  const international = countries(application.MessageDestinationInternationalCountry);
  return {
    ServiceId: serviceId,
    BusinessAccountName: application.BusinessAccountName,
    IndustryInvolved: application.IndustryInvolved,
    State: 'normal',
    MessageDestinationCountry: local.map(nameOf),
    DestinationCountryId: local,
    MessageDestinationInternationalCountry: international.map(nameOf),
    DestinationInternationalCountryId: international,
  };
}

function countries(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** The name of a country such as `63|PH`. */
function nameOf(country: string): string {
  const code = country.split('|').at(-1)!;
  return /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? country) : country;
}
