import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSettings } from './settings.js';

describe('readSettings', () => {
  it('needs nothing', () => {
    expect(readSettings({ SANDBOX_PORT: '', HOME: '/root' })).toEqual({
      host: '127.0.0.1',
      port: 3000,
      sandboxPort: 4010,
      dataDir: resolve('.data'),
      cams: { accessKeyId: 'testid', accessKeySecret: 'testsecret' },
      withSandbox: true,
      env: { HOME: '/root' },
    });
  });

  it('takes what is given', () => {
    const env = {
      PORT: '8080',
      HOST: '0.0.0.0',
      SANDBOX_PORT: '8081',
      DATA_DIR: '/srv/data',
      CAMS_ENDPOINT: 'https://cams.example',
      CAMS_ACCESS_KEY_ID: 'id',
      CAMS_ACCESS_KEY_SECRET: 'secret',
      OPERATOR_CLIENT_ID: 'me',
      OPERATOR_CLIENT_SECRET: 's'.repeat(16),
    };
    expect(readSettings(env)).toEqual({
      host: '0.0.0.0',
      port: 8080,
      sandboxPort: 8081,
      dataDir: '/srv/data',
      cams: { accessKeyId: 'id', accessKeySecret: 'secret' },
      operator: { clientId: 'me', clientSecret: 's'.repeat(16) },
      withSandbox: false,
      env,
    });
  });

  it('reads secrets from files', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cams-gateway-settings-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'database_url');
    writeFileSync(file, 'postgresql://db.example/gateway\n');
    expect(readSettings({ DATABASE_URL_FILE: file }).env).toEqual({ DATABASE_URL: 'postgresql://db.example/gateway' });
  });

  it.each([
    ['PORT', { PORT: 'http' }],
    ['SANDBOX_PORT', { SANDBOX_PORT: '70000' }],
    ['SANDBOX_PORT', { PORT: '3999', SANDBOX_PORT: '3999' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://127.0.0.1/x' }],
    ['CAMS_ENDPOINT', { CAMS_ENDPOINT: 'cams' }],
    ['CAMS_ACCESS_KEY_ID', { CAMS_ENDPOINT: 'https://cams.example' }],
    ['ENCRYPTION_KEY', { ENCRYPTION_KEY: 'short' }],
    ['OPERATOR_CLIENT_SECRET', { OPERATOR_CLIENT_ID: 'me' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['NODE_ENV', { NODE_ENV: 'prod' }],
  ])('names %s when it is wrong: %j', (variable, env: NodeJS.ProcessEnv) => {
    expect(() => readSettings(env)).toThrow(new RegExp(`^${variable} (is wrong: .+|is required.*)$`));
  });
});
