import { type Action, catalogue, type Field, type Parameter, required, text } from '#libs/cams';
import { inWordsOfSdk } from './departures.js';
import { type Facts, factsOf, type Members, type SentParameter, type Shape } from './facts.js';

/**
 * What the catalogue says, by action.
 * @param saysRequired whether it is to say which parameters are required
 */
export function catalogueFacts(saysRequired: boolean): ReadonlyMap<string, Facts> {
  const sent = (parameter: Parameter): SentParameter => ({
    shape: shapeOf(parameter),
    style: parameter.json ? 'json' : undefined,
    required: saysRequired && (parameter.required ?? false),
  });
  return new Map(
    Object.entries<Action>(catalogue).map(([name, { placement, space, request, reply }]) => {
      const parameters = Object.entries({ ...spaceOf(space), ...request });
      const sentParameters = Object.fromEntries(parameters.map(([parameter, field]) => [parameter, sent(field)]));
      const facts = factsOf({ placement, request: sentParameters, reply: membersOf(reply) });
      return [name, new Map([...facts].map(([path, what]) => [path, inWordsOfSdk(name, path, what)]))];
    }),
  );
}

function spaceOf(space: Action['space']): Readonly<Record<string, Parameter>> {
  if (space === 'absent') return {};
  const parameter = text('The space.');
  return { CustSpaceId: space === 'required' ? required(parameter) : parameter };
}

function membersOf(fields: Readonly<Record<string, Field>>): Members {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, shapeOf(field)]));
}

function shapeOf(field: Field): Shape {
  switch (field.type) {
    case 'integer':
      return { type: 'number' };
    case 'array':
      return { type: 'array', items: shapeOf(field.items) };
    case 'map':
      return { type: 'map', of: shapeOf(field.of) };
    case 'json':
      return { type: 'map', of: { type: 'any' } };
    case 'object':
      return { type: 'object', members: membersOf(field.fields) };
    default:
      return { type: field.type };
  }
}
