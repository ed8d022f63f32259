/** A document for a part of the readers. */
export interface Edition {
  /** In the selector of Swagger UI. */
  readonly name: string;
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** Whether the operations of a path are in it. */
  offers(path: string): boolean;
  /** Ways to be authorised that its readers do not have. */
  readonly withoutSchemes: readonly string[];
}

const TENANTS = `WhatsApp messaging through Alibaba Cloud's Chat App Message Service (CAMS). Every customer, here called
a tenant, has a space of its own: phone numbers, QR codes, templates and messages.`;

const OPERATORS = `For those who run the gateway: bring in tenants, give them credentials and plans, read the trail, and
work at CAMS on what no tenant has for itself.`;

const TRY_IT = `**Try it:** press *Authorize* and enter a client id and its secret, or the secret alone as an API key. Then open an
operation, press *Try it out* and *Execute*.`;

const CALLERS = '- Tenants call `/v1`. Operators call `/admin/v1`, and `/v1` in the name of a tenant.';
const PAGES = '- Lists come in pages: give the `nextCursor` of a page as `cursor` to get the next one.';
const KEYS = '- A change with an `Idempotency-Key` happens once, however often it is sent.';
const LIMITS = '- `RateLimit` in a reply says what is left of your plan.';
const ERRORS = '- Errors are problem documents (RFC 9457) with a stable `code`; [all codes](/errors).';
const REQUEST_IDS = '- Every reply has an `X-Request-Id`. Quote it when you ask for help.';

const LINKS = `This document: [all of it](/openapi.json), [for tenants](/openapi/tenants.json),
[for operators](/openapi/operators.json).`;

function text(introduction: string, ...points: readonly string[]): string {
  return [introduction, TRY_IT, points.join('\n'), LINKS].join('\n\n');
}

export const whole: Edition = {
  name: 'Everything',
  url: '/openapi.json',
  title: 'CAMS gateway',
  description: text(TENANTS, CALLERS, PAGES, KEYS, LIMITS, ERRORS, REQUEST_IDS),
  offers: () => true,
  withoutSchemes: [],
};

/** All documents, each of which stands on its own; the whole comes first. */
export const editions: readonly Edition[] = [
  whole,
  {
    name: 'For tenants',
    url: '/openapi/tenants.json',
    title: 'CAMS gateway for tenants',
    description: text(TENANTS, PAGES, KEYS, LIMITS, ERRORS, REQUEST_IDS),
    offers: (path) => path.startsWith('/v1/') || path === '/oauth/token' || path.startsWith('/.well-known/'),
    withoutSchemes: ['actAsTenant'],
  },
  {
    name: 'For operators',
    url: '/openapi/operators.json',
    title: 'CAMS gateway for operators',
    description: text(OPERATORS, PAGES, ERRORS, REQUEST_IDS),
    offers: (path) => !path.startsWith('/v1/'),
    withoutSchemes: [],
  },
];
