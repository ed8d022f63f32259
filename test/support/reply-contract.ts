import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { ErrorCodeName } from '#libs/platform';
import { type OpenApi, type Operation, resolved, type Schema } from './openapi.js';

/** A reply as it goes out. */
export interface SentReply {
  readonly method: string;
  /** Pattern of the route with `{parameters}`; `undefined` where no route took the request. */
  readonly path: string | undefined;
  readonly status: number;
  /** Without its parameters; empty where there is none. */
  readonly type: string;
  /** `undefined` for a stream, which is taken as it is. */
  readonly body: string | undefined;
}

type Document = Pick<OpenApi, 'paths'> & { readonly components: Pick<OpenApi['components'], 'schemas'> };

const PROBLEM = 'application/problem+json';
const NO_JSON = Symbol('no JSON');

/** The server turns a message away before it looks at what is asked for, so any request can get these. */
const OF_THE_SERVER: readonly string[] = [
  'invalid_request',
  'request_timeout',
  'payload_too_large',
  'uri_too_long',
  'unsupported_media_type',
  'headers_too_large',
] satisfies ErrorCodeName[];

/** What an OpenAPI document promises about replies. */
export class ReplyContract {
  private readonly ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  /** By the schemas as they are written: many operations answer alike. */
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly written = new WeakMap<Schema, string>();
  private readonly document: Document;

  /** @param document as it is served */
  constructor(document: object) {
    this.document = resolved(document) as Document;
  }

  /** What is wrong with a reply, in words; empty when it keeps to the document. */
  mistakesOf(reply: SentReply): string[] {
    const { method, path, status, body } = reply;
    const operation = path === undefined ? undefined : this.document.paths[path]?.[method.toLowerCase()];
    const content = contentOf(reply);
    const against = () =>
      operation ? this.againstOperation(operation, reply, content) : this.againstNothing(reply, content);
    const mistakes = content === NO_JSON ? ['the body is not JSON'] : against();
    return mistakes.map((mistake) => `${method} ${path ?? '(no route)'} ${status}: ${mistake}: ${body?.slice(0, 500)}`);
  }

  private againstOperation({ responses }: Operation, reply: SentReply, content: unknown): string[] {
    const { status, type } = reply;
    const response = responses[status];
    if (!response) {
      const isOfTheServer = type === PROBLEM && OF_THE_SERVER.includes(codeOf(content));
      return isOfTheServer ? this.againstNothing(reply, content) : ['the status is not documented'];
    }
    if (!response.content) return content ? ['no body is documented'] : [];
    const media = response.content[type];
    if (!media) return [`${type || 'no content type'} is not documented`];
    const mistakes = isJson(type) ? this.againstSchema(media.schema, content) : [];
    if (type !== PROBLEM || content === undefined) return mistakes;
    const codes = Object.values(media.examples ?? {}).map(({ value }) => codeOf(value));
    const unknown = codes.includes(codeOf(content)) ? [] : [`the code is not documented, but ${codes.join(', ')}`];
    return [...mistakes, ...unknown, ...againstStatus(status, content)];
  }

  /** Pages and files are not in the document; an error that has no operation is a problem all the same. */
  private againstNothing({ status, type }: SentReply, content: unknown): string[] {
    if (status < 400) return [];
    if (type !== PROBLEM) return [`an error that is no problem document but ${type || 'nothing'}`];
    return [
      ...this.againstSchema(this.document.components.schemas.Problem!, content),
      ...againstStatus(status, content),
    ];
  }

  private againstSchema(schema: Schema, content: unknown): string[] {
    if (content === undefined) return [];
    const validate = this.validatorOf(schema);
    return validate(content) ? [] : [this.ajv.errorsText(validate.errors, { dataVar: 'body' })];
  }

  private validatorOf(schema: Schema): ValidateFunction {
    const text = this.written.get(schema) ?? JSON.stringify(schema);
    this.written.set(schema, text);
    const validate = this.validators.get(text) ?? this.ajv.compile(schema);
    this.validators.set(text, validate);
    return validate;
  }
}

/** JSON is read, anything else is as it stands. */
function contentOf({ type, body }: SentReply): unknown {
  if (!isJson(type) || body === undefined) return body;
  try {
    return JSON.parse(body);
  } catch {
    return NO_JSON;
  }
}

function isJson(type: string): boolean {
  return /[/+]json$/.test(type);
}

function codeOf(content: unknown): string {
  return String((content as { code?: unknown } | undefined)?.code);
}

function againstStatus(status: number, content: unknown): string[] {
  const told = content === undefined ? status : (content as { status?: unknown }).status;
  return told === status ? [] : [`the problem says ${told}`];
}
