import { type Action, json, list, record, text } from '../shapes.js';

const names = (description: string, example: string) => list(description, text('Name of a country.', { example }));

const codes = (description: string, example: string) =>
  list(description, text('Calling code and country code.', { example }));

export const viberServices = {
  ListViberServiceMessage: {
    summary: 'List your Viber services',
    description: 'Gives the services that Viber approved, with their ids and the countries that they send to.',
    qps: null,
    effect: 'read',
    space: 'required',
    placement: 'query',
    request: {},
    reply: {
      Data: list(
        'The services.',
        record('A Viber service.', {
          ServiceId: text('Id of the service; messages are sent from it.', { example: '735221' }),
          BusinessAccountName: text('Name of the business account at Viber.', { example: 'Lakeside Books' }),
          State: text('Whether it can send; `stop` means that it is paused.', { values: ['stop'], example: 'stop' }),
          IndustryInvolved: text('Industry that the company belongs to.', { example: 'telecommunicationsAndIT' }),
          MessageDestinationCountry: names('Countries where messages cost the local rate.', 'Philippines'),
          DestinationCountryId: codes('The same countries as codes.', '63|PH'),
          MessageDestinationInternationalCountry: names(
            'Countries where messages cost the international rate.',
            'Singapore',
          ),
          DestinationInternationalCountryId: codes('The same countries as codes.', '65|SG'),
        }),
        { maxItems: 1_000 },
      ),
    },
  },
  GetViberPauseTimes: {
    summary: 'Get how many pauses are left',
    description: 'Tells how often you can still apply for a pause of your Viber service.',
    qps: null,
    effect: 'read',
    space: 'required',
    placement: 'query',
    request: {},
    reply: {
      Data: json('How many pauses are left, in a form that CAMS does not document.', { example: { Times: 2 } }),
    },
  },
} as const satisfies Record<string, Action>;
