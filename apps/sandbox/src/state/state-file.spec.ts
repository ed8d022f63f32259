import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StateData } from './model.js';
import { SandboxState } from './sandbox-state.js';
import { StateFile } from './state-file.js';

let folder: string;
let path: string;
let problems: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-state-'));
  path = join(folder, 'state.json');
  problems = [];
});
afterEach(() => rm(folder, { recursive: true }));

const open = () => new StateFile(path, (problem) => problems.push(problem));

function exampleState(): StateData {
  const state = new SandboxState();
  const space = state.createSpace('__proto__');
  state.connect(space, '8613800001234', 'Joe’s Café');
  space.phoneNumbers
    .get('8613800001234')!
    .qrCodes.set('A1', { code: 'A1', prefilledMessage: 'Hi', imageFormat: 'PNG' });
  space.migrations.set('4915112345678', { phoneNumber: '4915112345678', id: '1', step: 'code-sent' });
  space.templates.set('1', {
    code: '1',
    name: 'hello',
    language: 'en',
    type: 'WHATSAPP',
    category: 'UTILITY',
    components: [{ Type: 'BODY', Text: 'Hi' }],
    example: {},
    submittedAt: 5,
  });
  space.records.set('flow', new Map([['7', { FlowId: '7', Categories: ['OTHER'] }]]));
  state.recordInbound('8613900000000', '8613800001234', 7);
  return state.data;
}

describe('StateFile', () => {
  it('gives back what was saved, and leaves nothing else behind', async () => {
    const data = exampleState();
    const file = open();
    file.saveSoon(data);
    await file.flush(data);
    expect(await open().load()).toEqual(data);
    expect(await readdir(folder)).toEqual(['state.json']);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(problems).toEqual([]);
  });

  it('saves by itself a moment after a change', async () => {
    open().saveSoon(exampleState());
    await expect.poll(() => readFile(path, 'utf8').catch(() => ''), { timeout: 5_000 }).toContain('8613800001234');
  });

  it('has nothing to give on the first start', async () => {
    expect(await open().load()).toBeUndefined();
    expect(problems).toEqual([]);
  });

  it.each([
    ['cut short', '{"version":1,"spaces":[{"custSpa'],
    ['empty', ''],
    ['of another form', '{"version":1,"spaces":[{"custSpaceId":5}],"lastInboundAt":[]}'],
    ['of another version', '{"version":2,"spaces":[],"lastInboundAt":[]}'],
  ])('reports a file that is %s and starts empty', async (_what, text) => {
    await writeFile(path, text);
    expect(await open().load()).toBeUndefined();
    expect(problems).toEqual([expect.stringContaining(path)]);
  });

  it('reports a file that cannot be written and goes on', async () => {
    path = join(folder, 'no-such-folder', 'state.json');
    const file = open();
    file.saveSoon(exampleState());
    await file.flush(exampleState());
    expect(problems).toEqual([expect.stringContaining('cannot be written')]);
  });
});
