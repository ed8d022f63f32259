import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Validator } from '@seriousme/openapi-schema-validator';

/** Redocly's recommended rules, all of them as errors, and what goes beyond them. */
const config = createConfig({
  extends: ['recommended'],
  rules: {
    'array-parameter-serialization': 'error',
    'component-name-unique': 'error',
    'no-invalid-parameter-examples': 'error',
    'no-required-schema-properties-undefined': 'error',
    'no-schema-type-mismatch': 'error',
    'operation-description': 'error',
    'operation-tag-defined': 'error',
    'parameter-description': 'error',
    'paths-kebab-case': 'error',
    'spec-strict-refs': 'error',
    // A check of health has nothing to ask of its caller.
    'operation-4xx-response': 'off',
  },
});

/** What two validators find wrong with an OpenAPI document, in their words. */
export async function complaintsAbout(text: string): Promise<string[]> {
  const { errors = [] } = await new Validator().validate(JSON.parse(text));
  const problems = await lintFromString({ source: text, absoluteRef: '/openapi.json', config: await config });
  return [
    ...[errors].flat().map((error) => JSON.stringify(error)),
    ...problems.map(({ ruleId, message, location: [at] }) => `${ruleId} at ${at?.pointer}: ${message}`),
  ];
}
