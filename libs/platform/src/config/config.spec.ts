import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ConfigError, environment, loadConfig, loadDatabaseUrl } from './config.js';
import { secretNames } from './secret-files.js';

const needed = {
  DATABASE_URL: 'postgresql://gateway:secret@db.example/gateway',
  CAMS_ACCESS_KEY_ID: 'id',
  CAMS_ACCESS_KEY_SECRET: 'secret',
  ENCRYPTION_KEY: 'k'.repeat(32),
};
const operator = { OPERATOR_CLIENT_ID: 'me', OPERATOR_CLIENT_SECRET: 's'.repeat(16) };

function refusal(env: NodeJS.ProcessEnv): string {
  try {
    loadConfig(env);
  } catch (error) {
    return (error as ConfigError).message;
  }
  throw new Error('it was accepted');
}

describe('loadConfig', () => {
  it('has a default for everything but the database and the secrets', () => {
    expect(loadConfig(needed)).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://127.0.0.1:3000',
      trustedProxies: [],
      databaseUrl: needed.DATABASE_URL,
      migrateOnStart: true,
      cams: { endpoint: 'https://cams.ap-southeast-1.aliyuncs.com', accessKeyId: 'id', accessKeySecret: 'secret' },
      encryptionKey: needed.ENCRYPTION_KEY,
      logLevel: 'info',
    });
    expect(loadConfig(needed)).not.toHaveProperty('operator');
  });

  it('takes what is given', () => {
    const config = loadConfig({
      ...needed,
      ...operator,
      NODE_ENV: 'production',
      PORT: '8080',
      HOST: '::',
      MONITORING_PORT: '9464',
      TRUSTED_PROXIES: ' 10.0.0.0/8, ::1,fd00::/64 ',
      CORS_ORIGINS: 'https://app.example.com, http://localhost:8080,',
      CAMS_REGION_ID: 'cn-hangzhou',
      CAMS_SECURITY_TOKEN: 'token',
      CAMS_LIMITS: ' SendChatappMessage=500, *=100,',
      LOG_LEVEL: 'debug',
    });
    expect(config).toMatchObject({
      port: 8080,
      host: '::',
      monitoring: { host: '::', port: 9464 },
      drainSeconds: 0,
      corsOrigins: ['https://app.example.com', 'http://localhost:8080'],
      publicUrl: 'http://localhost:8080',
      trustedProxies: ['10.0.0.0/8', '::1', 'fd00::/64'],
      migrateOnStart: true,
      cams: {
        endpoint: 'https://cams.cn-hangzhou.aliyuncs.com',
        securityToken: 'token',
        limits: { SendChatappMessage: 500, '*': 100 },
      },
      operator: { clientId: 'me', clientSecret: operator.OPERATOR_CLIENT_SECRET },
      logLevel: 'debug',
    });
  });

  it('makes origins of addresses', () => {
    const { publicUrl, cams } = loadConfig({
      ...needed,
      PUBLIC_URL: 'https://api.example//',
      CAMS_ENDPOINT: 'http://127.0.0.1:4010/',
    });
    expect([publicUrl, cams.endpoint]).toEqual(['https://api.example', 'http://127.0.0.1:4010']);
  });

  it('migrates on start as told, whatever the environment', () => {
    expect(loadConfig({ ...needed, NODE_ENV: 'production', MIGRATE_ON_START: 'true' }).migrateOnStart).toBe(true);
    expect(loadConfig({ ...needed, MIGRATE_ON_START: 'false' }).migrateOnStart).toBe(false);
  });

  it.each(Object.keys(needed))('says that %s is required', (name) => {
    expect(refusal({ ...needed, [name]: undefined })).toBe(`${name} is required`);
    expect(refusal({ ...needed, [name]: '' })).toBe(`${name} is required`);
  });

  const wrong: Record<string, readonly string[]> = {
    NODE_ENV: ['prod'],
    PORT: ['http', '-1', '65536', '80.5'],
    MONITORING_PORT: ['metrics', '65536'],
    DRAIN_SECONDS: ['-1', '1.5', '301', 'a while'],
    CORS_ORIGINS: ['*', 'app.example.com', 'https://app.example.com/', 'https://a.example;https://b.example', 'null'],
    PUBLIC_URL: ['api.example', 'ftp://api.example'],
    TRUSTED_PROXIES: ['1', 'proxy.example', '10.0.0.0/33', '10.0.0.0/8/8', '::1/129', '10.0.0.1;10.0.0.2', '10.0.0.0/'],
    DATABASE_URL: ['mysql://db.example/x', 'db.example'],
    MIGRATE_ON_START: ['yes', '1'],
    REDIS_URL: [
      'redis.example:6379',
      'http://redis.example',
      'redis:6379',
      'redis://redis.example/abc',
      'redis://redis.example/3/',
      'redis://redis.example/-1',
      'redis://redis.example?db=abc',
      'redis://redis.example#1',
      'redis://:50%@redis.example',
    ],
    CAMS_ENDPOINT: ['cams', 'ftp://cams.example'],
    CAMS_LIMITS: ['250', 'ListFlow', 'ListFlow=0', 'ListFlow=-5', 'ListFlow=1e3', '*=100001', 'ListFlow=5,ListFlow=6'],
    CAMS_REGION_ID: ['Singapore', '../x'],
    ENCRYPTION_KEY: ['k'.repeat(31)],
    OPERATOR_CLIENT_ID: ['with:colon', 'with space', 'x'.repeat(65)],
    OPERATOR_CLIENT_SECRET: ['short', 'x'.repeat(257), 'with a space inside'],
    AUDIT_RETENTION_MONTHS: ['0', '1201', '1.5', 'a year'],
    AUDIT_PHONE_NUMBERS: ['hidden'],
    LOG_LEVEL: ['loud'],
  };
  const anyText = ['HOST', 'MONITORING_HOST', 'CAMS_ACCESS_KEY_ID', 'CAMS_ACCESS_KEY_SECRET', 'CAMS_SECURITY_TOKEN'];

  it.each(Object.entries(wrong).flatMap(([name, values]) => values.map((value) => [name, value])))(
    'names %s in one line when it is %j',
    (name, value) => {
      expect(refusal({ ...needed, ...operator, [name!]: value })).toMatch(
        new RegExp(`^${name} is wrong: expected .+$`),
      );
    },
  );

  it.each([
    ['PORT', '70000', 'expected a whole number from 0 to 65535'],
    ['AUDIT_RETENTION_MONTHS', '0', 'expected a whole number from 1 to 1200'],
    ['DATABASE_URL', 'mysql://x', 'expected an address such as postgres://user:password@db.example.com/name'],
    ['AUDIT_PHONE_NUMBERS', 'hidden', 'expected whole or masked'],
    ['NODE_ENV', 'prod', 'expected production, development or test'],
  ])('says of %s what it may be', (name, value, words) => {
    expect(refusal({ ...needed, [name]: value })).toBe(`${name} is wrong: ${words}`);
  });

  it('has wrong values for every variable that does not take any text', () => {
    expect([...Object.keys(wrong), ...anyText].sort()).toEqual(Object.keys(environment.shape).sort());
  });

  it.each(Object.keys(operator))('wants %s with its counterpart', (name) => {
    expect(refusal({ ...needed, ...operator, [name]: undefined })).toBe(
      `${name} is required when its counterpart is set`,
    );
  });
});

describe('secrets in files', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cams-gateway-config-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function file(content: string): string {
    const path = join(folder, `${Math.random()}`);
    writeFileSync(path, content);
    return path;
  }

  it('are read for each secret, without the line break at the end', () => {
    const optional = { CAMS_SECURITY_TOKEN: ' token ', REDIS_URL: 'rediss://:password@redis.example' };
    const values: Record<string, string> = { ...needed, ...operator, ...optional };
    const env: Record<string, string> = { OPERATOR_CLIENT_ID: operator.OPERATOR_CLIENT_ID };
    for (const name of secretNames) env[`${name}_FILE`] = file(`${values[name]}\r\n`);
    expect(loadConfig(env)).toEqual(loadConfig(values));
    expect(loadDatabaseUrl(env)).toBe(needed.DATABASE_URL);
  });

  it.each(secretNames)('are not taken when %s is set as well', (name) => {
    const both = { ...needed, ...operator, [name]: 'x', [`${name}_FILE`]: file('x') };
    expect(refusal(both)).toBe(`${name}_FILE is wrong: ${name} is set as well`);
  });

  it('are refused when they cannot be read or are empty', () => {
    const { ENCRYPTION_KEY: _, ...rest } = needed;
    const missing = join(folder, 'missing');
    expect(refusal({ ...rest, ENCRYPTION_KEY_FILE: missing })).toMatch(
      /^ENCRYPTION_KEY_FILE is wrong: ENOENT.*missing.*$/,
    );
    expect(refusal({ ...rest, ENCRYPTION_KEY_FILE: folder })).toMatch(/^ENCRYPTION_KEY_FILE is wrong: EISDIR.*$/);
    expect(refusal({ ...rest, ENCRYPTION_KEY_FILE: file('\n') })).toMatch(/^ENCRYPTION_KEY_FILE is wrong: .*is empty$/);
  });

  it('are checked like any other value', () => {
    const { ENCRYPTION_KEY: _, ...rest } = needed;
    expect(refusal({ ...rest, ENCRYPTION_KEY_FILE: file('short') })).toMatch(/^ENCRYPTION_KEY is wrong: /);
  });
});

describe('loadDatabaseUrl', () => {
  it('asks for nothing else', () => {
    expect(loadDatabaseUrl({ DATABASE_URL: needed.DATABASE_URL })).toBe(needed.DATABASE_URL);
    expect(() => loadDatabaseUrl({})).toThrow(/^DATABASE_URL is required$/);
    expect(() => loadDatabaseUrl({ DATABASE_URL: 'mysql://x' })).toThrow(/^DATABASE_URL is wrong: /);
  });
});
