import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';

/** The parts of an SDK's source that say something of CAMS. It is read and never run. */
export interface SdkSource {
  /** Such as `@alicloud/cams20200606@1.4.2`. */
  readonly name: string;
  readonly models: ReadonlyMap<string, Model>;
  /** By action: the method of the client that calls it. */
  readonly methods: ReadonlyMap<string, ts.MethodDeclaration>;
}

/** A class of the SDK, by its static `names()` and `types()`. */
export interface Model {
  /** The wire name of each property. */
  readonly names: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, ts.Expression>;
  /** Properties whose comment says that they are required; most published SDKs have no comments. */
  readonly required: ReadonlySet<string>;
}

/**
 * Reads all that lies in `src`: one file of everything in older SDKs, a file for each model in newer ones.
 * @throws {Error} in one line, when the folder holds no SDK
 */
export async function readSdk(folder: string): Promise<SdkSource> {
  const models = new Map<string, Model>();
  const methods = new Map<string, ts.MethodDeclaration>();
  for (const file of await sourceFiles(folder)) {
    const text = await readFile(file, 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    for (const statement of source.statements.filter(ts.isClassDeclaration)) {
      const model = modelOf(statement);
      if (model && statement.name) models.set(statement.name.text, model);
      for (const method of statement.members.filter(ts.isMethodDeclaration)) {
        const action = actionOf(method);
        if (action) methods.set(action, method);
      }
    }
  }
  if (methods.size === 0)
    throw new Error(`${folder} holds no TypeScript SDK of CAMS: nothing in its src calls an action`);
  return { name: await nameOf(folder), models, methods };
}

async function sourceFiles(folder: string): Promise<string[]> {
  const entries = await readdir(join(folder, 'src'), { recursive: true }).catch(() => {
    throw new Error(`${folder} holds no TypeScript SDK: there is no folder src in it`);
  });
  return entries.filter((entry) => entry.endsWith('.ts')).map((entry) => join(folder, 'src', entry));
}

async function nameOf(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}');
  const { name, version } = JSON.parse(text) as { name?: string; version?: string };
  return name && version ? `${name}@${version}` : folder;
}

function modelOf(declaration: ts.ClassDeclaration): Model | undefined {
  const names = returnedBy(declaration, 'names');
  const types = returnedBy(declaration, 'types');
  if (!names || !types) return undefined;
  const properties = declaration.members.filter(ts.isPropertyDeclaration);
  return {
    names: new Map([...entriesOf(names)].map(([property, value]) => [property, textOf(value)])),
    types: entriesOf(types),
    required: new Set(properties.filter(isRequired).map(({ name }) => keyOf(name))),
  };
}

function returnedBy(declaration: ts.ClassDeclaration, method: string): ts.ObjectLiteralExpression | undefined {
  const found = declaration.members.filter(ts.isMethodDeclaration).find(({ name }) => keyOf(name) === method);
  const value = found?.body?.statements.find(ts.isReturnStatement)?.expression;
  return value && ts.isObjectLiteralExpression(value) ? value : undefined;
}

function isRequired(property: ts.PropertyDeclaration): boolean {
  return ts
    .getJSDocCommentsAndTags(property)
    .some((comment) => comment.getText().includes('This parameter is required'));
}

/** The action that a method names in its `Params`. */
function actionOf(method: ts.MethodDeclaration): string | undefined {
  let action: string | undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && /(^|\.)Params$/.test(node.expression.getText())) {
      const [given] = node.arguments ?? [];
      const value = given && ts.isObjectLiteralExpression(given) ? entriesOf(given).get('action') : undefined;
      if (value) action = textOf(value);
    }
    ts.forEachChild(node, visit);
  };
  visit(method);
  return action;
}

/** The members of an object literal. */
export function entriesOf(literal: ts.ObjectLiteralExpression): Map<string, ts.Expression> {
  return new Map(
    literal.properties.filter(ts.isPropertyAssignment).map((each) => [keyOf(each.name), each.initializer]),
  );
}

/** @throws {Error} when it is no literal text */
export function textOf(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  throw new Error(`${node.getSourceFile().fileName}: expected a text instead of ${node.getText()}`);
}

function keyOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : name.getText();
}
