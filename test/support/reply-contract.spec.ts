import { describe, expect, it } from 'vitest';
import { ReplyContract, type SentReply } from './reply-contract.js';

const problem = (status: number, code: string) => ({ status, code, title: 'What is wrong' });

const contract = new ReplyContract({
  paths: {
    '/things/{id}': {
      get: {
        responses: {
          200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
          204: { description: 'Nothing.' },
          404: { $ref: '#/components/responses/NotFound' },
        },
      },
    },
  },
  components: {
    schemas: {
      Thing: {
        type: 'object',
        required: ['id'],
        properties: { id: { type: 'string' }, next: { $ref: '#/components/schemas/Next' } },
      },
      Next: { type: 'object', properties: { id: { type: 'string' } } },
      Problem: { type: 'object', required: ['status', 'code', 'title'] },
    },
    examples: { not_found: { value: problem(404, 'not_found') } },
    responses: {
      NotFound: {
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: { any: { $ref: '#/components/examples/not_found' } },
          },
        },
      },
    },
  },
});

const found: SentReply = {
  method: 'GET',
  path: '/things/{id}',
  status: 200,
  type: 'application/json',
  body: '{"id":"1","next":{"id":"2"}}',
};
const failed = (status: number, told: object): SentReply => ({
  ...found,
  status,
  type: 'application/problem+json',
  body: JSON.stringify(told),
});

describe('a reply', () => {
  it.each<[string, SentReply]>([
    ['as documented', found],
    ['whose body is a stream', { ...found, body: undefined }],
    ['without a body, where none is documented', { ...found, status: 204, type: '', body: '' }],
    ['of a documented problem', failed(404, problem(404, 'not_found'))],
    ['of the server, which looks at no operation', failed(414, problem(414, 'uri_too_long'))],
    ['of no operation: a problem', { ...failed(404, problem(404, 'not_found')), path: undefined }],
    ['of no operation: a page', { ...found, path: '/docs', type: 'text/html', body: '<html>' }],
  ])('is right: %s', (_, reply) => {
    expect(contract.mistakesOf(reply)).toEqual([]);
  });

  it.each<[string, SentReply, string]>([
    ['of another status', { ...found, status: 201 }, 'the status is not documented'],
    ['of another status, with a problem', failed(409, problem(409, 'conflict')), 'the status is not documented'],
    ['of another type', { ...found, type: 'text/html' }, 'text/html is not documented'],
    ['without a type', { ...found, type: '' }, 'no content type is not documented'],
    ['of JSON that is none', { ...found, body: '{' }, 'the body is not JSON'],
    ['without what is required', { ...found, body: '{}' }, "must have required property 'id'"],
    ['wrong further inside', { ...found, body: '{"id":"1","next":{"id":2}}' }, 'body/next/id must be string'],
    ['with a body, where none is documented', { ...found, status: 204 }, 'no body is documented'],
    ['of a problem with another code', failed(404, problem(404, 'gone')), 'the code is not documented, but not_found'],
    ['of a problem that is none', failed(404, { status: 404, code: 'not_found' }), "required property 'title'"],
    ['of a problem with another status', failed(404, problem(400, 'not_found')), 'the problem says 400'],
    [
      'of no operation: an error in HTML',
      { ...failed(500, {}), path: undefined, type: 'text/html' },
      'no problem document',
    ],
    [
      'of no operation: a problem that is none',
      { ...failed(500, { status: 500 }), path: '/docs' },
      'required property',
    ],
  ])('is wrong: %s', (_, reply, mistake) => {
    expect(contract.mistakesOf(reply)).toEqual([expect.stringContaining(mistake)]);
  });
});
