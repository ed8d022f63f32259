import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { type FieldError, fieldPointer, invalidRequest } from '#libs/platform';
import type { JsonSchema } from './schema.js';

const MAX_REPORTED = 20;

/** To collect every mistake of a larger value would cost a hundred times its size; it is told of the first. */
const MAX_COLLECTED_LENGTH = 16_384;

const toTheFirst = ajv(false);
const toTheLast = ajv(true);

function ajv(allErrors: boolean): Ajv2020 {
  return new Ajv2020({ allErrors, verbose: true, strict: true }).addVocabulary(['x-cams-param', 'x-known-values']);
}

/** A part of a request. */
export type Location = 'path' | 'query' | 'body';

/** Checks a part of a request, in place. */
export type Validator = (value: unknown) => void;

/**
 * Compiles a schema on first use.
 * @returns a check that throws the 400 which names the wrong fields
 */
export function validatorOf(schema: JsonSchema, location: Location): Validator {
  let accepts: ValidateFunction | undefined;
  let collect: ValidateFunction | undefined;
  return (value) => {
    accepts ??= toTheFirst.compile(schema);
    if (accepts(value)) return;
    if (JSON.stringify(value).length <= MAX_COLLECTED_LENGTH) {
      accepts.errors = null;
      collect ??= toTheLast.compile(schema);
      throw invalidRequest(...fieldErrors(collect, value, location));
    }
    throw invalidRequest(...fieldErrors(accepts, value, location));
  };
}

/** The wrong fields of a value, which the validator keeps no longer: it would hold on to whole requests. */
function fieldErrors(validate: ValidateFunction, value: unknown, location: Location): FieldError[] {
  validate(value);
  const errors = validate.errors!.filter(({ keyword }) => keyword !== 'propertyNames').slice(0, MAX_REPORTED);
  validate.errors = null;
  return errors.map((error) => fieldError(error, location));
}

function fieldError(error: ErrorObject, location: Location): FieldError {
  const path = error.instancePath.split('/').slice(1).map(unescapeName);
  if (error.propertyName !== undefined) path.push(error.propertyName);
  const at = (...more: string[]) => fieldPointer(location, [...path, ...more]);
  switch (error.keyword) {
    case 'required':
      return withExample({ pointer: at(error.params.missingProperty), detail: 'is required' }, missing(error));
    case 'additionalProperties':
      return {
        pointer: at(error.params.additionalProperty),
        detail: 'is not known here',
        fix: `Known are: ${Object.keys((error.parentSchema?.properties as object | undefined) ?? {}).join(', ') || 'none'}.`,
      };
    case 'enum':
      return withExample(
        { pointer: at(), detail: `must be ${error.params.allowedValues.join(' or ')}` },
        error.parentSchema,
      );
    case 'pattern':
      return withExample({ pointer: at(), detail: 'is not of the right form' }, error.parentSchema);
    default:
      return withExample({ pointer: at(), detail: error.message ?? 'is not valid' }, error.parentSchema);
  }
}

function missing(error: ErrorObject): JsonSchema | undefined {
  const properties = error.parentSchema?.properties as Record<string, JsonSchema> | undefined;
  return properties?.[error.params.missingProperty];
}

function withExample(error: FieldError, schema: JsonSchema | undefined): FieldError {
  const [example] = (schema?.examples as unknown[] | undefined) ?? [];
  if (example === undefined) return error;
  return { ...error, fix: `For example: ${typeof example === 'string' ? example : JSON.stringify(example)}` };
}

/** Back from the escapes of a JSON pointer (RFC 6901). */
function unescapeName(name: string): string {
  return name.replaceAll('~1', '/').replaceAll('~0', '~');
}
