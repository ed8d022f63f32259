import { type Action, encoded, flag, list, record, text } from '../shapes.js';
import { PhoneNumber, repliedNumber } from './phone-number-fields.js';

const EnableWelcomeMessage = flag(
  'Whether you are told when a user opens the chat for the first time, so that you can greet them.',
  { example: true },
);

const Prompts = list(
  'Questions that a user can tap in an empty chat, up to four.',
  text('A question, up to 80 characters and without emojis.', { maxLength: 80, example: 'Where is my order?' }),
  { maxItems: 4, example: ['Where is my order?', 'When are you open?'] },
);

const Commands = list(
  'Commands that a user sees after typing a slash, up to 30.',
  record('A command.', {
    CommandName: text('The command without its slash, up to 32 characters.', { maxLength: 32, example: 'order' }),
    CommandDescription: text('What it does, up to 256 characters.', {
      maxLength: 256,
      example: 'Shows where your order is',
    }),
  }),
  { maxItems: 30, example: [{ CommandName: 'order', CommandDescription: 'Shows where your order is' }] },
);

export const conversationalAutomation = {
  GetConversationalAutomation: {
    summary: 'Get the chat aids of a number',
    description: 'Gives what helps users to start a chat with the number: greeting, questions to tap and commands.',
    qps: 5,
    effect: 'read',
    space: 'required',
    placement: 'query',
    request: { PhoneNumber },
    reply: {
      Data: record('The chat aids.', {
        PhoneNumber: repliedNumber,
        EnableWelcomeMessage,
        Prompts,
        Commands,
      }),
    },
  },
  UpdateConversationalAutomation: {
    summary: 'Set the chat aids of a number',
    description:
      'Sets what helps users to start a chat with the number. Name all three each time: CAMS does not say what becomes of what is left out.',
    qps: 5,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: { PhoneNumber, EnableWelcomeMessage, Prompts: encoded(Prompts), Commands: encoded(Commands) },
    example: {
      PhoneNumber: '8613800001234',
      EnableWelcomeMessage: true,
      Prompts: ['Where is my order?', 'When are you open?'],
      Commands: [{ CommandName: 'order', CommandDescription: 'Shows where your order is' }],
    },
    reply: {},
  },
} as const satisfies Record<string, Action>;
