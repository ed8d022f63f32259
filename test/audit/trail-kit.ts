import { Logger } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { auditSchema, newEventId, Redactor, Trail, type TrailEvent } from '#libs/audit';
import { type Config, dataSourceOptions, GroupCommit, loadConfig, Metrics } from '#libs/platform';
import { createDatabase } from '../support/database.js';

export const KEY = 'a key for tests that is long enough';

export function configFor(databaseUrl: string, env: Record<string, string> = {}): Config {
  return loadConfig({
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    CAMS_ACCESS_KEY_ID: 'id',
    CAMS_ACCESS_KEY_SECRET: 'secret',
    ENCRYPTION_KEY: KEY,
    ...env,
  });
}

/** A writer of the trail as a process of the gateway has it. */
export interface Writer {
  readonly trail: Trail;
  readonly commits: GroupCommit;
  readonly metrics: Metrics;
  stop(): Promise<void>;
}

export function startWriter(config: Config): Writer {
  const commits = new GroupCommit(config);
  const metrics = new Metrics();
  const database = new DataSource(dataSourceOptions(config.databaseUrl, auditSchema));
  const trail = new Trail(config, commits, new Redactor(config), metrics, database);
  return { trail, commits, metrics, stop: () => commits.onApplicationShutdown() };
}

export interface TrailKit {
  readonly config: Config;
  readonly source: DataSource;
  /** The superuser, who owns the tables. */
  readonly admin: pg.Client;
  close(): Promise<void>;
}

/** A database with a trail in it. */
export async function startTrailKit(env: Record<string, string> = {}): Promise<TrailKit> {
  Logger.overrideLogger(false);
  const database = await createDatabase(auditSchema);
  const config = configFor(database.url, env);
  const source = await new DataSource(dataSourceOptions(database.url, auditSchema)).initialize();
  const admin = new pg.Client({ connectionString: database.url });
  await admin.connect();
  return {
    config,
    source,
    admin,
    async close() {
      await admin.end();
      await source.destroy();
      await database.drop();
    },
  };
}

/** An event like many, with what matters to a test. */
export function anEvent(changes: Partial<TrailEvent> = {}): TrailEvent {
  return {
    id: newEventId(),
    tenantId: 'ten_1',
    actor: { kind: 'tenant', credentialId: 'crd_1', clientId: 'cgc_1' },
    action: 'SendChatappMessage',
    route: 'POST /v1/messages',
    resource: '8613800001234',
    requestId: crypto.randomUUID(),
    address: '203.0.113.7',
    params: noParameters,
    ...changes,
  };
}

const noParameters = new Redactor({ auditPhoneNumbers: 'whole' }).redact('', {});

const PARAMETERS = { From: '8613800001234', To: '8613900005678', Type: 'message', Content: '[redacted]' };

/**
 * Many events at once, a millisecond apart and the last one now, in turns of some tenants, without true seals. Every
 * fourth is an intent with an outcome of its own.
 */
export async function insertEvents(
  admin: pg.Client,
  count: number,
  { tenants = 10, tenant = 'ten', params = PARAMETERS as object } = {},
): Promise<void> {
  await admin.query(
    `WITH event AS (
       SELECT i, i % 4 = 0 AS intent, timestamptz 'epoch' + ms * interval '1 millisecond' AS at,
         (lpad(to_hex(ms), 12, '0') || '7' || substr(md5(i::text), 1, 3) || '8' || substr(md5(i::text), 4, 15))::uuid AS id
       FROM (SELECT i, $2::bigint - $1 + i AS ms FROM generate_series(1, $1::int) AS i) AS numbered
     ), outcome AS (
       INSERT INTO audit_outcome
       SELECT id, at, id, at, 'succeeded', 201, NULL, md5(id::text), 12.5, NULL, $4, 2 * i, '\\x00' FROM event WHERE intent
     )
     INSERT INTO audit_event
     SELECT id, at, $5 || '_' || i % $3, 'tenant', 'crd_' || i % $3, 'cgc_' || i % $3, false, 'SendChatappMessage',
       'POST /v1/messages', '86138' || lpad((i % 1000)::text, 8, '0'), md5(i::text), '203.0.113.7',
       $6::json,
       CASE WHEN NOT intent THEN 'refused' END, CASE WHEN NOT intent THEN 429 END, NULL, NULL, NULL,
       $4, 2 * i - 1, '\\x00' FROM event`,
    [count, Date.now(), tenants, crypto.randomUUID(), tenant, JSON.stringify(params)],
  );
}
