import { Page } from '../common-fields.js';
import { phoneNumber } from '../phone-numbers/phone-number-fields.js';
import { type Action, encoded, flag, integer, list, record, required, text } from '../shapes.js';
import { AdAccountId, CustomAudienceId, PageId, Total, unixTime } from './page-fields.js';

const MAX_USERS = 10_000;

const CustomAudienceName = text('Name of the audience.', { minLength: 1, maxLength: 256, example: 'Autumn readers' });

const Description = text('What the audience is for.', {
  maxLength: 1024,
  multiline: true,
  example: 'Readers of our autumn letter',
});

const UploadType = text('How its users are handed in: `excel` by an uploaded file, `intf` by calls.', {
  values: ['excel', 'intf'],
  minLength: 1,
  maxLength: 32,
  example: 'intf',
});

const TokenType = text('Kind of the subscriptions that the audience gathers.', { maxLength: 64, example: 'custom' });

const audience = record('An audience.', {
  CustomAudienceId,
  CustomAudienceName,
  Description,
  PageId,
  AdAccountId,
  UploadType,
  Status: text('State of the audience.', { example: 'AVAILABLE' }),
  TokenType,
  TokenTotal: integer('Number of subscriptions in it.', { example: 70 }),
  CreateTime: unixTime('When it was created', 1_720_356_898_000),
  UpdateTime: unixTime('When it last changed', 1_720_360_498_000),
});

const user = record('A user, by phone number, e-mail address or both.', {
  Phone: phoneNumber('Phone number', '8613900001234'),
  Email: text('E-mail address.', { maxLength: 320, example: 'lee@example.com' }),
});

export const audiences = {
  ListCustomAudience: {
    summary: 'List audiences',
    description: 'Gives the audiences of a page, page by page, narrowed down by whatever filters are set.',
    qps: null,
    effect: 'read',
    space: 'required',
    placement: 'query',
    request: {
      PageId: required(PageId),
      AdAccountId,
      CustomAudienceId,
      CustomAudienceName,
      TokenType,
      Page: required(encoded(Page)),
    },
    reply: { Data: list('The audiences of this page of the list.', audience), Total },
  },
  CreateCustomAudience: {
    summary: 'Create an audience',
    description:
      'Makes an audience for marketing messages on Messenger. Its users come from an uploaded file, or are added by calls afterwards.',
    qps: null,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: {
      PageId: required(PageId),
      AdAccountId: required(AdAccountId),
      Name: required(CustomAudienceName),
      Description,
      UploadType: required(UploadType),
      FilePath: text('Bucket and path of the uploaded file; needed for `excel`.', {
        maxLength: 1024,
        example: 'cams-isv-files/C0202939293847/readers.xlsx',
      }),
    },
    reply: { CustomAudienceId },
  },
  AddCustomAudienceUser: {
    summary: 'Add users to an audience',
    description:
      'Hands in up to 10,000 users, whom Meta looks up among its own. Matches below 100 are thrown away, so that nobody can tell who is behind a subscription.',
    qps: null,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: {
      PageId: required(PageId),
      AdAccountId: required(AdAccountId),
      CustomAudienceId: required(CustomAudienceId),
      Users: encoded(
        required(
          list('The users.', user, {
            minItems: 1,
            maxItems: MAX_USERS,
            example: [{ Phone: '8613900001234', Email: 'lee@example.com' }],
          }),
        ),
      ),
      EstimatedNumTotal: integer('Number of users that all calls together will hand in.', {
        minimum: 0,
        maximum: 1_000_000_000,
        example: 26_000,
      }),
      BatchLastFlag: flag('Whether this is the last of these calls.', { example: true }),
    },
    reply: {},
  },
} as const satisfies Record<string, Action>;
