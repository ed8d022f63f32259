import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareSdk } from '../../scripts/compare-sdk/compare-sdk.js';
import { writeSdkOfCatalogue } from './sdk-of-catalogue.js';

const INSTALLED = 'node_modules/@alicloud/cams20200606';

async function compare(...args: string[]) {
  const log: string[] = [];
  const error: string[] = [];
  const status = await compareSdk(args, { log: (text) => log.push(text), error: (text) => error.push(text) });
  return { status, output: log.join('\n'), error: error.join('\n') };
}

/** The changed lines, each after its action. */
function changesIn(output: string): string[] {
  let action = '';
  return output.split('\n').flatMap((line) => {
    action = /^@@ .* @@ (.+)$/.exec(line)?.[1] ?? action;
    return /^[-+](?![-+])/.test(line) ? [`${action} ${line}`] : [];
  });
}

describe('compare-sdk', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'compare-sdk-spec-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** A copy of an SDK in which each text, which must be there, is another. */
  async function doctored(sdk: string, file: string, changes: readonly [from: string | RegExp, to: string][]) {
    const copy = await mkdtemp(join(folder, 'copy-'));
    await cp(join(sdk, 'src'), join(copy, 'src'), { recursive: true });
    const path = join(copy, 'src', file);
    let text = await readFile(path, 'utf8');
    for (const [from, to] of changes) {
      const changed = text.replace(from, to);
      expect(changed, String(from)).not.toBe(text);
      text = changed;
    }
    await writeFile(path, text);
    return copy;
  }

  it('shows what changed in the published SDK, and names what it lacks', async () => {
    const copy = await doctored(INSTALLED, 'client.ts', [
      // Gone: VerifiedName.
      [/verifiedName: 'VerifiedName',/, ''],
      // Another type, within a structured parameter.
      [/(class ListChatappTemplateRequestPage .*?index: )'number'/s, "$1'string'"],
      // Another way to encode.
      ['tmpReq.senderList, "SenderList", "json"', 'tmpReq.senderList, "SenderList", "simple"'],
      // Another type, within a reply.
      [/(class GetChatappTemplateDetailResponseBodyData .*?auditStatus: )'string'/s, "$1'number'"],
      // An action more.
      [
        /$/,
        `export class PraiseMessageRequest extends $tea.Model {
          static names() { return { messageId: 'MessageId', ownerId: 'OwnerId' }; }
          static types() { return { messageId: 'string', ownerId: 'number' }; }
        }
        class More {
          async praiseMessageWithOptions(request: PraiseMessageRequest) {
            body["MessageId"] = request.messageId;
            new $OpenApi.Params({ action: "PraiseMessage" });
          }
        }`,
      ],
    ]);
    const before = await compare();
    const after = await compare(copy);
    const known = new Set(changesIn(before.output));
    expect(changesIn(after.output).filter((change) => !known.has(change))).toEqual([
      'AddChatappPhoneNumber -request.VerifiedName: string',
      'GetChatappTemplateDetail -reply.Data.AuditStatus: string',
      'GetChatappTemplateDetail +reply.Data.AuditStatus: number',
      'ListChatappTemplate -request.Page.Index: number',
      'ListChatappTemplate +request.Page.Index: string',
      'PraiseMessage +placement: form',
      'PraiseMessage +request.MessageId: string',
      'SendChatappMassMessage -request.SenderList: object[] as json',
      'SendChatappMassMessage +request.SenderList: object[] as simple',
    ]);
    expect([before.status, after.status]).toEqual([1, 1]);
    expect(before.output.split('\n').at(-1)).toMatch(/^\d+ actions are not in this SDK: AddAddressRecoverSuspend, /);
  });

  it('finds nothing in an SDK that says what the catalogue says, and each change made to it', async () => {
    const sdk = join(folder, 'same');
    await writeSdkOfCatalogue(sdk);
    expect(await compare(sdk)).toEqual({ status: 0, output: '', error: '' });

    const copy = await doctored(sdk, 'models/DeleteFlow.ts', [['This parameter is required.', 'Or is it?']]);
    const { status, output } = await compare(copy);
    expect(status).toBe(1);
    expect(changesIn(output)).toEqual([
      'DeleteFlow -request.FlowId: string, required',
      'DeleteFlow +request.FlowId: string',
    ]);
  });

  it('is headed and numbered as any unified diff', async () => {
    const { output } = await compare();
    const [old, current, firstHunk] = output.split('\n');
    expect([old, current]).toEqual(['--- libs/cams/src/catalogue', '+++ @alicloud/cams20200606@1.4.2']);
    expect(firstHunk).toBe('@@ -1,3 +1,3 @@ AddChatappPhoneNumber');
    const numbers = output.matchAll(/^@@ -(\d+),(\d+) \+(\d+),(\d+) @@ \w+\n((?:[-+ ].*\n)+)/gm);
    const end = { before: 0, after: 0 };
    for (const [, before, removed, after, added, lines] of numbers) {
      const count = (sign: string) => lines!.split('\n').filter((line) => [' ', sign].includes(line.charAt(0))).length;
      expect([count('-'), count('+')]).toEqual([Number(removed), Number(added)]);
      // What lies between two hunks is the same on both sides.
      expect(Number(before) - end.before).toBe(Number(after) - end.after);
      end.before = Number(before) + Number(removed);
      end.after = Number(after) + Number(added);
    }
    expect(end.before).toBeGreaterThan(0);
  });

  it.each([
    ['a folder that is not there', () => '/nowhere/at/all', 'there is no folder /nowhere/at/all'],
    ['a folder without an SDK', () => folder, 'holds no TypeScript SDK'],
    ['a folder with other sources', () => join(folder, 'other'), 'nothing in its src calls an action'],
    ['an option', () => '--help', 'usage: npm run compare-sdk'],
  ])('says in one line what is wrong with %s', async (_case, source, reason) => {
    await mkdir(join(folder, 'other/src'), { recursive: true });
    await writeFile(join(folder, 'other/src/client.ts'), 'export class Other {}');
    const { status, output, error } = await compare(source());
    expect({ status, output, lines: error.split('\n').length }).toEqual({ status: 2, output: '', lines: 1 });
    expect(error).toContain(reason);
  });
});
