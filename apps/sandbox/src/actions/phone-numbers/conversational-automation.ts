import { z } from 'zod';
import { businessError } from '../../protocol/errors.js';
import type { Parameters } from '../../protocol/parameters.js';
import type { Handler } from '../handler.js';
import { ownedNumber } from '../phone-number-rules.js';
import { recordsOf, structured } from '../records.js';

const KIND = 'conversational-automation';

const prompts = z.array(z.string().min(1).max(80)).max(4);
const commands = z
  .array(z.object({ CommandName: z.string().min(1).max(32), CommandDescription: z.string().min(1).max(256) }))
  .max(30);

export const conversationalAutomation = {
  GetConversationalAutomation: ({ space, params }) => {
    const { phoneNumber } = ownedNumber(space, params);
    const unset = { EnableWelcomeMessage: false, Prompts: [], Commands: [] };
    return { Data: { PhoneNumber: phoneNumber, ...(recordsOf(space, KIND).get(phoneNumber) ?? unset) } };
  },

  // CAMS leaves open what becomes of a part that is not named; here it is gone, so that nobody relies on it.
  UpdateConversationalAutomation: ({ space, params }) => {
    const { phoneNumber } = ownedNumber(space, params);
    recordsOf(space, KIND).set(phoneNumber, {
      EnableWelcomeMessage: params.get('EnableWelcomeMessage') === 'true',
      Prompts: listOf(params, 'Prompts', prompts),
      Commands: listOf(params, 'Commands', commands),
    });
    return {};
  },
} satisfies Record<string, Handler>;

function listOf(params: Parameters, name: string, schema: z.ZodType): unknown {
  const parsed = schema.safeParse(structured(params, name) ?? []);
  if (!parsed.success) throw businessError(`InvalidParameter.${name}`, `${name} is too long or not well-formed.`);
  return parsed.data;
}
