import { z } from 'zod';
import { businessError } from '../protocol/errors.js';
import type { Parameters } from '../protocol/parameters.js';
import type { Template } from '../state/model.js';

const MAX_BODY_CHARACTERS = 1_024;
const MAX_LINE_CHARACTERS = 60;
const HEADER_FORMATS = new Set(['TEXT', 'IMAGE', 'DOCUMENT', 'VIDEO', 'LOCATION']);

const component = z.looseObject({
  Type: z.enum(['BODY', 'HEADER', 'FOOTER', 'BUTTONS', 'CAROUSEL', 'LIMITED_TIME_OFFER']),
  Format: z.string().optional(),
  Text: z.string().optional(),
  Buttons: z.array(z.looseObject({ Text: z.string().optional(), Url: z.string().optional() })).optional(),
});

type Component = z.infer<typeof component>;

const components = z
  .array(component)
  .min(1)
  .refine((list) => list.some(({ Type }) => Type === 'BODY'));

const example = z.record(z.string(), z.string());

/**
 * Reads what a template consists of and holds it against CAMS's rules.
 * @throws {CamsError} with the code that CAMS documents for the rule broken
 */
export function readComponents(params: Parameters): Pick<Template, 'components' | 'example'> {
  const malformed = createError('Components has to be a JSON list of components, a BODY among them.');
  const parsed = components.safeParse(params.json('Components', malformed));
  if (!parsed.success) throw malformed;
  for (const each of parsed.data) checkComponent(each);

  const malformedExample = createError('Example has to be a JSON object of texts.');
  const examples = example.safeParse(params.json('Example', malformedExample) ?? {});
  if (!examples.success) throw malformedExample;
  return { components: parsed.data, example: examples.data };
}

/** The variables of a text, written `$(name)`. */
export function variables(text: string | undefined): string[] {
  return [...(text ?? '').matchAll(/\$\(([^()]+)\)/g)].map(([, name]) => name!);
}

/** The text of the BODY. */
export function bodyText({ components }: Pick<Template, 'components'>): string {
  const body = components.find(({ Type }) => Type === 'BODY');
  return typeof body?.Text === 'string' ? body.Text : '';
}

function checkComponent({ Type, Format, Text, Buttons }: Component): void {
  if (/\{\{\w*\}\}/.test(Text ?? '')) {
    throw businessError('InvalidParameter.MessageInvalid', 'Variables are written $(name), not {{1}}.');
  }
  if ((Text?.length ?? 0) > (Type === 'BODY' ? MAX_BODY_CHARACTERS : MAX_LINE_CHARACTERS)) {
    throw createError(`The text of ${Type} is too long.`);
  }
  if (Type === 'HEADER') {
    if (!HEADER_FORMATS.has(Format ?? 'TEXT')) {
      throw businessError('InvalidParameter.HeaderTypeNotSupport', `The header format ${Format} is not supported.`);
    }
    if (variables(Text).length > 1) {
      throw businessError('InvalidParameter.HeaderMoreVarable', 'A header holds at most one variable.');
    }
  }
  if (Type === 'FOOTER' && variables(Text).length > 0) {
    throw businessError('InvalidParameter.FooterHaveVariable', 'A footer holds no variable.');
  }
  for (const button of Buttons ?? []) {
    if (variables(button.Text).length > 0) {
      throw businessError('InvalidParameter.ButtonTextHaveVariable', 'A button label holds no variable.');
    }
    if (variables(button.Url).length > 1) {
      throw businessError('InvalidParameter.UrlMoreVarable', 'The URL of a button holds at most one variable.');
    }
  }
}

function createError(message: string) {
  return businessError('InvalidParameter.CreateError', message);
}
