import { DataSource } from 'typeorm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChangeFeed, type Config, dataSourceOptions, newId } from '#libs/platform';
import { createDatabase, type TestDatabase } from '../../../test/support/database.js';
import { tenancySchema } from './tenancy.module.js';
import { Tenant, type TenantStatus } from './tenant.entity.js';
import { TenantDirectory } from './tenant-directory.js';

let database: TestDatabase;
/** The database as another replica uses it. */
let elsewhere: DataSource;
let source: DataSource;
let feed: ChangeFeed;
let directory: TenantDirectory;
let id: string;

beforeAll(async () => {
  database = await createDatabase(tenancySchema);
  [elsewhere, source] = await Promise.all([connect(), connect()]);
});

beforeEach(async () => {
  feed = new ChangeFeed({ databaseUrl: database.url } as Config);
  directory = new TenantDirectory(feed, source.getRepository(Tenant));
  await feed.onApplicationBootstrap();
  id = newId('ten');
  await elsewhere.getRepository(Tenant).insert({ id, name: 'Coffee', custSpaceId: id });
});

afterEach(() => feed.onApplicationShutdown());

afterAll(async () => {
  await Promise.all([elsewhere.destroy(), source.destroy()]);
  await database.drop();
});

function connect(): Promise<DataSource> {
  return new DataSource(dataSourceOptions(database.url, tenancySchema)).initialize();
}

const setStatus = (status: TenantStatus) => elsewhere.getRepository(Tenant).update({ id }, { status });

const isNow = (status: TenantStatus) =>
  vi.waitFor(async () => expect(await directory.get(id)).toMatchObject({ status }), { timeout: 1_000, interval: 10 });

describe('TenantDirectory', () => {
  it('has a tenant at hand once it was read', async () => {
    const expected = { id, name: 'Coffee', custSpaceId: id, status: 'active', plan: 'standard', externalRef: null };
    await vi.waitFor(() => expect(directory.get(id)).toMatchObject(expected));
  });

  it('knows within a second what another replica did', async () => {
    await isNow('active');
    await setStatus('suspended');
    await isNow('suspended');
    await setStatus('active');
    await isNow('active');
  });

  it('tells a deleted tenant from one that never was', async () => {
    await setStatus('deleted');
    await isNow('deleted');
    expect(await directory.get(newId('ten'))).toBeUndefined();
  });

  it('learns of a tenant that it looked for in vain', async () => {
    const later = newId('ten');
    expect(await directory.get(later)).toBeUndefined();
    await elsewhere.getRepository(Tenant).insert({ id: later, name: 'Tea', custSpaceId: later });
    await vi.waitFor(async () => expect(await directory.get(later)).toMatchObject({ name: 'Tea' }), { timeout: 1_000 });
  });

  it('misses no change while its listening connection is gone, and listens again', async () => {
    await isNow('active');
    await elsewhere.transaction(async (manager) => {
      await manager.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE application_name = 'cams-gateway change feed' AND datname = current_database()`,
      );
      await manager.update(Tenant, { id }, { status: 'suspended' });
    });
    await isNow('suspended');
    await vi.waitFor(() => expect(feed.isLive).toBe(true));
    await setStatus('active');
    await isNow('active');
    await vi.waitFor(() => expect(directory.get(id)).toMatchObject({ status: 'active' }));
  });

  it('knows at once what was changed here', async () => {
    await isNow('active');
    await feed.onApplicationShutdown();
    await source.getRepository(Tenant).update({ id }, { status: 'suspended' });
    directory.changed(id);
    expect(await directory.get(id)).toMatchObject({ status: 'suspended' });
  });
});
