import { type ErrorCodeName, errorCodeNames, errorCodes, statusesOf } from './error-codes.js';
import { invalidRequest, Problem } from './problem.js';

const INSTANCE = '/v1/messages';
const REQUEST_ID = '5f0c7a86-2f8c-4c11-9a6f-0d0c3a9b7e21';

/** Those that carry more than every problem does. */
const detailed: Partial<Record<ErrorCodeName, Problem>> = {
  invalid_request: invalidRequest({ pointer: '#/to', detail: 'is required', fix: 'For example: 8613900005678' }),
  reserved_parameter: new Problem('reserved_parameter', '#/custSpaceId is set by the gateway alone.', {
    errors: [{ pointer: '#/custSpaceId', detail: 'is set by the gateway alone', fix: 'Leave it out.' }],
  }),
  quota_exceeded: new Problem(
    'quota_exceeded',
    'The 500000 requests of your plan for this day are used up: come back in 5400 s.',
    {
      limit: { name: 'day', limit: 500_000, remaining: 0, resetSeconds: 5_400 },
    },
  ),
  account_busy: new Problem(
    'account_busy',
    'SendChatappMessage is limited to 250 per second for all tenants together, and your turn would come too late: come back in 2 s. Nothing was done.',
    { limit: { name: 'account', limit: 250, remaining: 0, resetSeconds: 2 } },
  ),
  upstream_throttled: new Problem(
    'upstream_throttled',
    'CAMS takes no more calls of SendChatappMessage, though all tenants together make 175 per second at most: come back in 1 s. Nothing was done.',
    {
      limit: { name: 'cams', limit: 175, remaining: 0, resetSeconds: 1 },
      upstream: {
        action: 'SendChatappMessage',
        code: 'Throttling.User',
        message: 'Request was denied due to user flow control.',
        requestId: 'B7F1C2D4-3E5A-5B6C-8D7E-9F0A1B2C3D4E',
      },
    },
  ),
  upstream_rejected: new Problem('upstream_rejected', 'The phone number is invalid.', {
    upstream: {
      action: 'SendChatappMessage',
      code: 'InvalidParameter.PhoneNumberError',
      message: 'The phone number is invalid.',
      requestId: 'B7F1C2D4-3E5A-5B6C-8D7E-9F0A1B2C3D4E',
    },
  }),
};

/** Name of the example of a code with one of its statuses, among the components of the OpenAPI document. */
export function problemExampleName(code: ErrorCodeName, status: number): string {
  return status === errorCodes[code].status ? code : `${code}_${status}`;
}

/** A problem document for every code and status, for `components.examples` of the OpenAPI document. */
export const problemExamples = Object.fromEntries(
  errorCodeNames.flatMap((code) =>
    statusesOf(code).map((status) => {
      const problem = detailed[code] ?? new Problem(code, errorCodes[code].causes[0], { status });
      const example = { summary: code, value: problem.toDocument(INSTANCE, REQUEST_ID) };
      return [problemExampleName(code, status), example];
    }),
  ),
);
