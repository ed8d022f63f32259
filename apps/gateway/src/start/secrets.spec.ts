import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptSecrets } from './secrets.js';

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'cams-gateway-secrets-'));
});

afterEach(() => rm(dataDir, { recursive: true }));

describe('keptSecrets', () => {
  it('makes secrets once, readable by their owner alone', async () => {
    const made = await keptSecrets(dataDir);
    expect(await keptSecrets(dataDir)).toEqual(made);
    expect((await stat(join(dataDir, 'secrets.json'))).mode & 0o777).toBe(0o600);
  });

  it.each(['', '{"encryptionKey"', '{"encryptionKey": 1}', 'null'])(
    'never replaces a damaged file: %j',
    async (text) => {
      await writeFile(join(dataDir, 'secrets.json'), text);
      await expect(keptSecrets(dataDir)).rejects.toThrow('secrets.json is damaged');
    },
  );
});
