import { describe, expect, it } from 'vitest';
import { Problem } from '#libs/platform';
import { validatorOf } from './operation/validator.js';
import { operations } from './operations.js';

const all = [...operations.values()].flat().map((operation) => [operation.id, operation.request] as const);

// A schema is compiled when it is first needed, so a wrong one would be found by a caller.
describe.each(all)('the schemas of %s', (_, { schemas: { path, query, body = {} } }) => {
  it('compile', () => {
    for (const schema of [path, query, body])
      expect(() => validatorOf({ ...schema, type: 'object' }, 'body')(0)).toThrow(Problem);
  });
});
