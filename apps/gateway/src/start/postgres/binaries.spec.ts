import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { postgresBinaries } from './binaries.js';

const NOBODY = { uid: 65_534, gid: 65_534 };

it.runIf(process.getuid?.() === 0)('copies the programs when the account cannot reach the project', async () => {
  const installed = await postgresBinaries(undefined);
  const project = await mkdtemp(join(tmpdir(), 'cams-gateway-home-')); // mode 0700
  await cp(dirname(dirname(dirname(installed.postgres))), project, { recursive: true, verbatimSymlinks: true });
  const hidden = {
    postgres: join(project, 'native/bin/postgres'),
    initdb: join(project, 'native/bin/initdb'),
  };
  expect(() => execFileSync(hidden.postgres, ['--version'], { ...NOBODY, cwd: '/' })).toThrow('EACCES');

  const { postgres, initdb } = await postgresBinaries(NOBODY, hidden);
  for (const program of [postgres, initdb]) {
    expect(execFileSync(program, ['--version'], { ...NOBODY, cwd: '/', encoding: 'utf8' })).toContain('(PostgreSQL)');
  }
  await rm(project, { recursive: true });
});
