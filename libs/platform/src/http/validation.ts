import {
  type ArgumentMetadata,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  type PipeTransform,
  UseInterceptors,
} from '@nestjs/common';
import { z } from 'zod';
import { type FieldError, invalidRequest } from '../problems/problem.js';
import { wordingOf } from './wording.js';

type Location = 'body' | 'query' | 'path';
type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A reply never grows with the number of mistakes in a request, nor with the length of its names. */
const MAX_ERRORS = 20;
const MAX_NAME_LENGTH = 64;

const locations: Readonly<Partial<Record<ArgumentMetadata['type'], Location>>> = {
  body: 'body',
  query: 'query',
  param: 'path',
};

/**
 * Validates what handlers declare with `@Body({ schema })`, `@Query({ schema })` and `@Param({ schema })`, and hands
 * them the schema's output.
 * @throws {Problem} `invalid_request`, with a pointer for every field that is wrong
 */
@Injectable()
export class RequestValidationPipe implements PipeTransform {
  async transform(value: unknown, { schema, type }: ArgumentMetadata): Promise<unknown> {
    const location = locations[type];
    if (!schema || !location) return value;
    // Nest would take other Standard Schemas too, but these cannot be told how to word what is wrong.
    const { data, error } = await (schema as z.ZodType).safeParseAsync(value, { error: wordingOf });
    if (error) throw refusal(location, value, error.issues);
    return data;
  }
}

/** For handlers that take no query parameters: any that is sent is refused. */
export const NoQuery = () => UseInterceptors(new NothingIn('query'));

/** For handlers that take no body: an empty one is let through, any field is refused. */
export const NoBody = () => UseInterceptors(new NothingIn('body'));

const nothing = z.strictObject({}, 'must be empty').nullish();

class NothingIn implements NestInterceptor {
  constructor(private readonly location: 'body' | 'query') {}

  intercept(context: ExecutionContext, next: CallHandler) {
    const value = context.switchToHttp().getRequest<Record<'body' | 'query', unknown>>()[this.location];
    const { error } = nothing.safeParse(value);
    if (error) throw refusal(this.location, value, error.issues);
    return next.handle();
  }
}

/** Text of one line without control characters and broken surrogate pairs. Lengths count UTF-16 units. */
export function singleLine(maxLength: number) {
  return z
    .string()
    .max(maxLength)
    .refine((text) => !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text), {
      error: 'must not contain control characters, line breaks or broken characters',
    });
}

/** Names a field as problem documents do: a JSON pointer in URI form, with the place in front unless it is the body. */
export function fieldPointer(location: 'body' | 'query' | 'path' | 'header', path: Path): string {
  const names = location === 'body' ? path : [location, ...path];
  return ['#', ...names.map(escapeName)].join('/');
}

function escapeName(name: PropertyKey): string {
  // The detour through bytes replaces broken surrogate pairs, which cannot be percent-encoded.
  const text = Buffer.from(String(name).slice(0, MAX_NAME_LENGTH)).toString();
  return encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function refusal(location: Location, value: unknown, issues: readonly Issue[]) {
  const errors: FieldError[] = [];
  for (const issue of issues) {
    for (const error of fieldErrors(location, value, issue)) {
      if (errors.push(error) === MAX_ERRORS) return invalidRequest(...errors);
    }
  }
  return invalidRequest(...errors);
}

function* fieldErrors(location: Location, value: unknown, issue: Issue): Generator<FieldError> {
  const { path, message } = issue;
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys)
      yield { pointer: fieldPointer(location, [...path, key]), detail: 'is not known here' };
    return;
  }
  yield { pointer: fieldPointer(location, path), detail: at(value, path) === undefined ? 'is required' : message };
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}
