import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Action, catalogue, type Field, required, text } from '#libs/cams';
import { departures } from '../../scripts/compare-sdk/departures.js';

/** Writes an SDK that says just what the catalogue says, in the form of the newest: a file for each action's models. */
export async function writeSdkOfCatalogue(folder: string): Promise<void> {
  const models = join(folder, 'src/models');
  await mkdir(models, { recursive: true });
  const actions = Object.entries<Action>(catalogue);
  for (const [name, { request, reply, space }] of actions) {
    const CustSpaceId = space === 'required' ? required(text('')) : text('');
    const parameters = { ...request, ...(space !== 'absent' && { CustSpaceId }), IsvCode: text('') };
    const classes = [
      classesOf(`${name}Request`, `${name}.request`, parameters),
      classesOf(`${name}ResponseBody`, `${name}.reply`, { ...reply, RequestId: text('') }),
    ];
    await writeFile(join(models, `${name}.ts`), classes.join('\n'));
  }
  const methods = actions.map(([name, action]) => methodOf(name, action));
  await writeFile(
    join(folder, 'src/client.ts'),
    `export default class Client extends OpenApi {\n${methods.join('\n')}}\n`,
  );
}

function methodOf(action: string, { placement, request }: Action): string {
  const map = placement === 'form' ? 'body' : 'query';
  const shrinks = Object.entries(request).filter(
    ([name, { json }]) => json && !departures[`${action}.request.${name}`],
  );
  return `  async ${action}WithOptions(tmpReq: $_model.${action}Request): Promise<$_model.${action}Response> {
    let request = new $_model.${action}ShrinkRequest({ });
${shrinks.map(([name]) => `    request.s = OpenApiUtil.arrayToStringWithSpecifiedStyle(tmpReq.s, "${name}", "json");`).join('\n')}
    let ${map} : {[key: string ]: any} = { };
    if (!$dara.isNull(request.x)) {
      ${map}["X"] = request.x;
    }
    let params = new $OpenApiUtil.Params({ action: "${action}", version: "2020-06-06" });
  }`;
}

/** A class of these members, and before it the classes that they need. */
function classesOf(name: string, path: string, fields: Readonly<Record<string, Field>>): string {
  const needed: string[] = [];
  const members = Object.entries(fields).map(([wireName, field]) => {
    const typed = typeOf(`${name}${wireName}`, `${path}.${wireName}`, field, needed);
    return { property: `a${wireName}`, wireName, typed, required: field.required };
  });
  return `${needed.join('\n')}
export class ${name} extends $dara.Model {
${members.map((each) => `${each.required ? '  /**\n   * @remarks\n   * This parameter is required.\n   */\n' : ''}  ${each.property}?: any;`).join('\n')}
  static names(): { [key: string]: string } {
    return { ${members.map(({ property, wireName }) => `${property}: '${wireName}',`).join(' ')} };
  }
  static types(): { [key: string]: any } {
    return { ${members.map(({ property, typed }) => `${property}: ${typed},`).join(' ')} };
  }
}`;
}

function typeOf(name: string, path: string, field: Field, needed: string[]): string {
  const departure = departures[path];
  if (departure) return `'${departure}'`;
  switch (field.type) {
    case 'integer':
      return "'number'";
    case 'array':
      return `{ 'type': 'array', 'itemType': ${typeOf(name, `${path}[]`, field.items, needed)} }`;
    case 'map':
      return `{ 'type': 'map', 'keyType': 'string', 'valueType': ${typeOf(name, `${path}{}`, field.of, needed)} }`;
    case 'json':
      return "{ 'type': 'map', 'keyType': 'string', 'valueType': 'any' }";
    case 'object':
      needed.push(classesOf(name, path, field.fields));
      return name;
    default:
      return `'${field.type}'`;
  }
}
