import ts from 'typescript';
import { type Facts, factsOf, type Members, type SentParameter, type Shape } from './facts.js';
import { entriesOf, type Model, type SdkSource, textOf } from './sdk-source.js';

/** Members of every reply, which the catalogue leaves out. */
const ENVELOPE = /^(RequestId|Code|Message|Success|AccessDeniedDetail)$/;

/** Parameters that the gateway never sends, and the catalogue leaves out. */
const NEVER_SENT = /^(CustWabaId|IsvCode|HetuParams|OwnerId|ResourceOwner(Account|Id))$/;

const PLAIN = ['string', 'number', 'boolean'] as const;

type Models = ReadonlyMap<string, Model>;

/** What an SDK says, by action. */
export function sdkFacts({ models, methods }: SdkSource): ReadonlyMap<string, Facts> {
  return new Map([...methods].map(([action, method]) => [action, factsOfAction(action, method, models)]));
}

/** Whether the SDK says which parameters are required. */
export function saysRequired({ models }: SdkSource): boolean {
  return [...models.values()].some(({ required }) => required.size > 0);
}

function factsOfAction(action: string, method: ts.MethodDeclaration, models: Models): Facts {
  const { placement, styles } = sendingOf(method);
  const parameters = models.get(`${action}Request`);
  const required = requiredIn(parameters);
  const request = membersOf(parameters, models)
    .filter(([name]) => !NEVER_SENT.test(name))
    .map(([name, shape]): [string, SentParameter] => [
      name,
      { shape, style: styles.get(name), required: required.has(name) },
    ]);
  const reply = membersOf(models.get(`${action}ResponseBody`), models).filter(([name]) => !ENVELOPE.test(name));
  return factsOf({ placement, request: Object.fromEntries(request), reply: Object.fromEntries(reply) });
}

function requiredIn(model: Model | undefined): ReadonlySet<string> {
  return new Set(
    [...(model?.names ?? [])].filter(([property]) => model!.required.has(property)).map(([, name]) => name),
  );
}

/** Where a method puts parameters, and how it turns structured ones into text. */
function sendingOf(method: ts.MethodDeclaration) {
  const styles = new Map<string, string>();
  let placement: 'query' | 'form' = 'query';
  const visit = (node: ts.Node): void => {
    if (ts.isElementAccessExpression(node) && node.expression.getText() === 'body') placement = 'form';
    if (ts.isCallExpression(node) && node.expression.getText().endsWith('arrayToStringWithSpecifiedStyle')) {
      const [, name, style] = node.arguments;
      if (name && style) styles.set(textOf(name), textOf(style));
    }
    ts.forEachChild(node, visit);
  };
  visit(method);
  return { placement, styles };
}

function membersOf(model: Model | undefined, models: Models, within: readonly Model[] = []): [string, Shape][] {
  if (!model) return [];
  return [...model.names].map(([property, name]) => [
    name,
    shapeOf(model.types.get(property), models, [...within, model]),
  ]);
}

/** @param within the models around it: one within itself would have no end */
function shapeOf(type: ts.Expression | undefined, models: Models, within: readonly Model[]): Shape {
  if (!type) return { type: 'any' };
  if (ts.isStringLiteralLike(type)) return { type: PLAIN.find((plain) => plain === type.text) ?? 'any' };
  if (ts.isObjectLiteralExpression(type)) {
    const { itemType, valueType } = Object.fromEntries(entriesOf(type));
    return itemType
      ? { type: 'array', items: shapeOf(itemType, models, within) }
      : { type: 'map', of: shapeOf(valueType, models, within) };
  }
  const model = models.get(type.getText());
  if (!model) throw new Error(`${type.getSourceFile().fileName}: there is no model ${type.getText()}`);
  if (within.includes(model)) return { type: 'any' };
  const members: Members = Object.fromEntries(membersOf(model, models, within));
  return { type: 'object', members };
}
