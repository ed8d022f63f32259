import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DataSource } from 'typeorm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CamsClient, CamsError } from '#libs/cams';
import { ChangeFeed, type Config, dataSourceOptions, newId } from '#libs/platform';
import { createDatabase, type TestDatabase } from '../../../test/support/database.js';
import type { OwnedKind } from './owned-kinds.js';
import { OwnedResources } from './owned-resources.js';
import { tenancySchema } from './tenancy.module.js';
import { Tenant } from './tenant.entity.js';

let database: TestDatabase;
let source: DataSource;
let server: Server;
let cams: CamsClient;
let feeds: ChangeFeed[];
/** Calls received, as `<action> <space>`. */
let calls: string[];
/** What CAMS has, by `<action> <space>`; a function is asked for each page. */
let shelves: Map<string, (page: { Index: number; Size: number }) => object>;
let owned: OwnedResources;
let tenant: Tenant;

beforeAll(async () => {
  database = await createDatabase(tenancySchema);
  source = await new DataSource(dataSourceOptions(database.url, tenancySchema)).initialize();
  server = createServer((request, response) => {
    const parameters = new URL(request.url ?? '', 'http://cams').searchParams;
    const key = `${request.headers['x-acs-action']} ${parameters.get('CustSpaceId')}`;
    calls.push(key);
    const payload = shelves.get(key)?.(JSON.parse(parameters.get('Page') ?? '{}'));
    const failure = { Code: 'Product.Unsubscript', Message: 'Not subscribed.' };
    response.writeHead(payload ? 200 : 400, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ RequestId: 'r', ...(payload ? { Code: 'OK', ...payload } : failure) }));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  cams = new CamsClient({ endpoint: `http://127.0.0.1:${port}`, accessKeyId: 'testid', accessKeySecret: 'testsecret' });
});

beforeEach(async () => {
  calls = [];
  shelves = new Map();
  feeds = [];
  owned = await startReplica();
  tenant = await newTenant();
});

afterEach(() => Promise.all(feeds.map((feed) => feed.onApplicationShutdown())));

afterAll(async () => {
  await cams.close();
  server.closeAllConnections();
  server.close();
  await source.destroy();
  await database.drop();
});

async function startReplica(): Promise<OwnedResources> {
  const feed = new ChangeFeed({ databaseUrl: database.url } as Config);
  const replica = new OwnedResources(feed, source, cams);
  await feed.onApplicationBootstrap();
  feeds.push(feed);
  return replica;
}

async function newTenant(): Promise<Tenant> {
  const id = newId('ten');
  const custSpaceId = `space-${id.slice(-12)}`;
  await source.getRepository(Tenant).insert({ id, name: 'Coffee', custSpaceId });
  return source.getRepository(Tenant).findOneByOrFail({ id });
}

function putNumbers({ custSpaceId }: Tenant, ...numbers: string[]): void {
  const rows = numbers.map((PhoneNumber) => ({ PhoneNumber }));
  shelves.set(`QueryChatappPhoneNumbers ${custSpaceId}`, () => ({ PhoneNumbers: rows }));
}

function putTemplates({ custSpaceId }: Tenant, codes: string[], totalOf = (_index: number) => codes.length): void {
  const rows = codes.map((TemplateCode) => ({ TemplateCode }));
  shelves.set(`ListChatappTemplate ${custSpaceId}`, ({ Index, Size }) => ({
    ListTemplate: rows.slice((Index - 1) * Size, Index * Size),
    Total: totalOf(Index),
  }));
}

/** @param most that CAMS puts on a page, whatever it is asked for */
function putFlows({ custSpaceId }: Tenant, ids: string[], most = 100): void {
  const rows = ids.map((FlowId) => ({ FlowId }));
  shelves.set(`ListFlow ${custSpaceId}`, ({ Index, Size }) => {
    const size = Math.min(Size, most);
    return { Data: rows.slice((Index - 1) * size, Index * size) };
  });
}

const numbered = (count: number) => Array.from({ length: count }, (_, i) => `T${i}`);

/** Straight from the database. */
async function rowsOf({ id }: Tenant, kind: OwnedKind): Promise<string[]> {
  const rows: { resource_id: string }[] = await source.query(
    'SELECT resource_id FROM owned_resource WHERE tenant_id = $1 AND kind = $2 ORDER BY 1',
    [id, kind],
  );
  return rows.map(({ resource_id }) => resource_id);
}

/** For everything learnt so far, by the database's clock. */
const letAnHourPass = () => source.query("UPDATE owned_resource SET learnt_at = learnt_at - interval '1 hour'");

describe('OwnedResources.owns', () => {
  it("finds an unknown number in the tenant's own space, learns it, and asks no more", async () => {
    putNumbers(tenant, '8613800001234', '+86 138-0000-5678');
    expect(await owned.owns(tenant, 'phone-number', '8613800001234')).toBe(true);
    expect(await rowsOf(tenant, 'phone-number')).toEqual(['8613800001234', '8613800005678']);
    expect(await owned.owns(tenant, 'phone-number', '8613800005678')).toBe(true);
    await vi.waitFor(() => expect(owned.owns(tenant, 'phone-number', '+86 138 0000 1234')).toBe(true));
    expect(calls).toEqual([`QueryChatappPhoneNumbers ${tenant.custSpaceId}`]);
  });

  it("treats another tenant's number like one that does not exist", async () => {
    const other = await newTenant();
    await owned.learn(other, 'phone-number', ['8613800009999'], { asOf: new Date() });
    putNumbers(tenant);
    const third = await newTenant();
    putNumbers(third);
    expect(await owned.owns(tenant, 'phone-number', '8613800009999')).toBe(false);
    expect(await owned.owns(third, 'phone-number', '8613800000000')).toBe(false);
    expect(calls).toEqual([tenant, third].map(({ custSpaceId }) => `QueryChatappPhoneNumbers ${custSpaceId}`));
  });

  it('looks up once a minute for a tenant and kind, however many ask for whatever', async () => {
    putNumbers(tenant, '1111111');
    putTemplates(tenant, []);
    const asked = ['2222222', '3333333', '1111111'].map((id) => owned.owns(tenant, 'phone-number', id));
    expect(await Promise.all(asked)).toEqual([false, false, true]);
    await vi.waitFor(() => expect(owned.owns(tenant, 'phone-number', '2222222')).toBe(false));
    putNumbers(tenant, '1111111', '4444444');
    expect(await owned.owns(tenant, 'phone-number', '4444444')).toBe(false);
    expect(calls).toHaveLength(1);
    expect(await owned.owns(tenant, 'template', 'T1')).toBe(false);
    expect(calls).toHaveLength(2);
  });

  it('finds what another replica has learnt after the look-up of its own', async () => {
    putNumbers(tenant);
    expect(await owned.owns(tenant, 'phone-number', '5555555')).toBe(false);
    await (await startReplica()).learn(tenant, 'phone-number', ['5555555'], { asOf: new Date() });
    await vi.waitFor(async () => expect(await owned.owns(tenant, 'phone-number', '5555555')).toBe(true), {
      timeout: 1_000,
      interval: 5,
    });
    expect(calls).toHaveLength(1);
  });

  it('passes on the error of a look-up, and for a short while asks no more', async () => {
    await owned.learn(tenant, 'phone-number', ['1111111'], { asOf: new Date() });
    const first = await Promise.resolve(owned.owns(tenant, 'phone-number', '2222222')).catch((error: unknown) => error);
    expect(first).toBeInstanceOf(CamsError);
    expect(first).toMatchObject({ code: 'Product.Unsubscript' });
    await expect(owned.owns(tenant, 'phone-number', '3333333')).rejects.toBe(first);
    expect(await owned.owns(tenant, 'phone-number', '1111111')).toBe(true);
    expect(calls).toHaveLength(1);
  });

  it('says no to text that cannot be an id, and asks nobody', async () => {
    for (const id of ['', '+', 'abc']) expect(owned.owns(tenant, 'phone-number', id)).toBe(false);
    for (const id of ['', '\0', 'a b', 'ü', 'x'.repeat(257)]) expect(owned.owns(tenant, 'template', id)).toBe(false);
    expect(calls).toEqual([]);
  });
});

describe('OwnedResources.owns, templates', () => {
  it('reads page after page until it has all, languages of one template included', async () => {
    putTemplates(tenant, [...numbered(220), 'T0', 'T1']);
    expect(await owned.owns(tenant, 'template', 'T219')).toBe(true);
    expect(await owned.owns(tenant, 'template', 'T220')).toBe(false);
    expect(calls).toHaveLength(3);
    expect(await rowsOf(tenant, 'template')).toHaveLength(220);
  });

  it('leaves unknown ids to CAMS where there is more than a look-up reads, and removes nothing', async () => {
    await owned.learn(tenant, 'template', ['OLD'], { asOf: new Date() });
    putTemplates(tenant, numbered(2_001));
    expect(await owned.owns(tenant, 'template', 'T2000')).toBe(true);
    expect(calls).toHaveLength(20);
    expect(await owned.owns(tenant, 'template', 'NOBODYS')).toBe(true);
    expect(calls).toHaveLength(20);
    expect(await rowsOf(tenant, 'template')).toHaveLength(2_001);
  });

  it('does not trust a listing that changed between its pages', async () => {
    await owned.learn(tenant, 'template', ['OLD'], { asOf: new Date() });
    putTemplates(tenant, numbered(150), (index) => 152 - index);
    expect(await owned.owns(tenant, 'template', 'SHIFTED')).toBe(true);
    expect(await rowsOf(tenant, 'template')).toContain('OLD');
  });

  it('does not take an answer without a list for an empty one', async () => {
    shelves.set(`QueryChatappPhoneNumbers ${tenant.custSpaceId}`, () => ({}));
    shelves.set(`ListChatappTemplate ${tenant.custSpaceId}`, () => ({ ListTemplate: [{ TemplateCode: 'T1' }] }));
    expect(await owned.owns(tenant, 'phone-number', '1111111')).toBe(true);
    expect(await owned.owns(tenant, 'template', 'T2')).toBe(true);
  });
});

describe('OwnedResources.owns, flows and WABAs', () => {
  it.each([100, 30])('reads flows until a page shows nothing new, with %d on a page', async (most) => {
    putFlows(tenant, numbered(150), most);
    expect(await owned.owns(tenant, 'flow', 'T149')).toBe(true);
    expect(await owned.owns(tenant, 'flow', 'T150')).toBe(false);
    expect(calls).toHaveLength(Math.ceil(150 / most) + 1);
  });

  it('is not misled when every page shows all flows', async () => {
    shelves.set(`ListFlow ${tenant.custSpaceId}`, () => ({ Data: [{ FlowId: '1' }] }));
    expect(await owned.owns(tenant, 'flow', '2')).toBe(false);
    expect(calls).toHaveLength(2);
  });

  it('knows the one WABA of a space, and leaves the question to CAMS where none is shown', async () => {
    shelves.set(`QueryChatappBindWaba ${tenant.custSpaceId}`, () => ({ Data: { Id: '1234' } }));
    expect(await owned.owns(tenant, 'waba', '1234')).toBe(true);
    expect(await owned.owns(tenant, 'waba', '5678')).toBe(false);
    const other = await newTenant();
    shelves.set(`QueryChatappBindWaba ${other.custSpaceId}`, () => ({}));
    expect(await owned.owns(other, 'waba', '1234')).toBe(true);
  });
});

describe('OwnedResources.mayUse', () => {
  const learnFrom = (owner: Tenant, kind: OwnedKind, ...ids: string[]) =>
    owned.learn(owner, kind, ids, { asOf: now() });
  const now = () => new Date();

  it('leaves to CAMS what nobody is known to have', async () => {
    expect(await owned.mayUse(tenant, ['group'], ['G1', 'G2'])).toBe(true);
    expect(calls).toEqual([]);
  });

  it('denies what another tenant is known to have, unless it is known to be shared', async () => {
    const other = await newTenant();
    await learnFrom(other, 'page', '1');
    expect(await owned.mayUse(tenant, ['page'], ['1'])).toBe(false);
    expect(await owned.mayUse(tenant, ['page'], ['2', '1'])).toBe(false);
    expect(await owned.mayUse(tenant, ['campaign'], ['1'])).toBe(true);
    await learnFrom(tenant, 'page', '1');
    expect(await owned.mayUse(tenant, ['page'], ['1'])).toBe(true);
    expect(await owned.mayUse(other, ['page'], ['1'])).toBe(true);
  });

  it('lets go of what a deleted tenant had', async () => {
    const gone = await newTenant();
    await learnFrom(gone, 'page', '47110815');
    await source.getRepository(Tenant).update(gone.id, { status: 'deleted' });
    expect(await owned.mayUse(tenant, ['page'], ['47110815'])).toBe(true);
    expect(await owned.ownerOf('page', ['47110815'])).toBeUndefined();
  });

  it('denies what somebody else alone is known to have, as whichever kind', async () => {
    const other = await newTenant();
    await learnFrom(other, 'phone-number', '+86 138-0000-3333');
    await learnFrom(other, 'page', '2222');
    await learnFrom(other, 'template', '3333');
    const answers = ['8613800003333', '2222', '3333', '4444'].map((id) =>
      owned.mayUse(tenant, ['phone-number', 'page'], [id]),
    );
    expect(await Promise.all(answers)).toEqual([false, false, true, true]);
    await learnFrom(tenant, 'page', '2222');
    await vi.waitFor(() => expect(owned.mayUse(tenant, ['phone-number', 'page'], ['2222'])).toBe(true));
    expect(calls).toEqual([]);
  });

  it.each<[OwnedKind, string, string[], string[]]>([
    ['page', '181916005005216', ['0181916005005216', '+181916005005216', '+00181916005005216'], ['1819160050052160']],
    ['campaign', '0042', ['42', '+42', '042'], ['420']],
    ['viber-application', 'Filed-7', ['filed-7', 'FILED-7'], ['Filed-07']],
    ['group', 'Y2FwaV9ncm91cDo4', [], ['y2FwaV9ncm91cDo4']],
  ])('takes spellings that CAMS may take for the same for one id: %s %s', async (kind, id, same, others) => {
    const other = await newTenant();
    await learnFrom(other, kind, id);
    for (const each of [id, ...same]) expect([each, await owned.mayUse(tenant, [kind], [each])]).toEqual([each, false]);
    for (const each of others) expect([each, await owned.mayUse(tenant, [kind], [each])]).toEqual([each, true]);
    for (const each of [id, ...same]) expect([each, await owned.mayUse(other, [kind], [each])]).toEqual([each, true]);
  });

  it('denies text that cannot be an id', async () => {
    for (const id of ['', ' 42', '42\n', '\uff14\uff12', 'x'.repeat(257)]) {
      expect([id, await owned.mayUse(tenant, ['campaign'], [id])]).toEqual([id, false]);
    }
  });
});

describe('a number that was only named', () => {
  const SENDERS: OwnedKind[] = ['phone-number', 'page'];
  const row = (PhoneNumber: string, Status: string, CodeVerificationStatus?: string) => ({
    PhoneNumber,
    Status,
    CodeVerificationStatus,
  });
  const list = ({ custSpaceId }: Tenant, ...PhoneNumbers: object[]) =>
    shelves.set(`QueryChatappPhoneNumbers ${custSpaceId}`, () => ({ PhoneNumbers }));
  const claims = async (id: string) => {
    const another = await newTenant();
    return !(await owned.mayUse(another, SENDERS, [id]));
  };

  it("is the tenant's own, and takes nothing from others", async () => {
    await owned.learn(tenant, 'phone-number', ['104857691'], { unproven: ['104857691'], asOf: new Date() });
    expect(await owned.owns(tenant, 'phone-number', '104857691')).toBe(true);
    expect(await claims('104857691')).toBe(false);
    expect(await owned.ownerOf('phone-number', ['104857691'])).toBeUndefined();
  });

  it("does not make another tenant's sender the tenant's own", async () => {
    const other = await newTenant();
    await owned.learn(other, 'page', ['104857692'], { asOf: new Date() });
    await owned.learn(tenant, 'phone-number', ['104857692'], { unproven: ['104857692'], asOf: new Date() });
    expect(await owned.mayUse(tenant, SENDERS, ['104857692'])).toBe(false);
    expect(await owned.mayUse(other, SENDERS, ['104857692'])).toBe(true);
  });

  it('counts against others once CAMS shows it as verified, and as long as it does', async () => {
    list(
      tenant,
      row('104857701', 'CONNECTED', 'EXPIRED'),
      row('104857702', 'PENDING', 'verified'),
      row('104857703', 'UNVERIFIED', 'NOT_VERIFIED'),
      row('104857704', 'MIGRATED', 'VERIFIED'),
      row('104857705', 'FLAGGED'),
      { PhoneNumber: '104857706' },
    );
    await owned.refresh(tenant, 'phone-number', 10_000);
    const numbers = [1, 2, 3, 4, 5, 6].map((last) => `10485770${last}`);
    expect(await Promise.all(numbers.map(claims))).toEqual([true, true, false, false, true, false]);
    for (const number of numbers) expect(await owned.owns(tenant, 'phone-number', number)).toBe(true);
    await letAnHourPass();
    list(tenant, row('104857701', 'MIGRATED', 'VERIFIED'), row('104857703', 'CONNECTED', 'VERIFIED'));
    await owned.refresh(tenant, 'phone-number', 10_000);
    expect(await Promise.all(numbers.map(claims))).toEqual([false, false, true, false, false, false]);
  });

  it('stays verified when an older list says otherwise', async () => {
    await owned.learn(tenant, 'phone-number', ['104857711'], { unproven: ['104857711'], asOf: new Date() });
    await letAnHourPass();
    const asOf = new Date();
    await owned.learn(tenant, 'phone-number', ['104857711'], { asOf });
    await owned.learn(tenant, 'phone-number', ['104857711'], { unproven: ['104857711'], complete: true, asOf });
    expect(await claims('104857711')).toBe(true);
  });

  it('belongs to the last that has proven to have it', async () => {
    const other = await newTenant();
    await owned.learn(other, 'phone-number', ['104857721'], { unproven: ['104857721'], asOf: new Date() });
    await owned.learn(tenant, 'phone-number', ['104857721'], { asOf: new Date() });
    await letAnHourPass();
    await owned.learn(other, 'phone-number', ['104857721'], { asOf: new Date() });
    expect(await owned.ownerOf('phone-number', ['104857721'])).toBe(other.id);
  });
});

describe('OwnedResources.ownerOf', () => {
  it('finds the owner of the first id that has one, however it is written', async () => {
    const other = await newTenant();
    await owned.learn(tenant, 'phone-number', ['8613800001111'], { asOf: new Date() });
    await owned.learn(other, 'phone-number', ['8613800002222'], { asOf: new Date() });
    const numbers = ['8613800000000', '+86 138-0000-2222', '8613800001111'];
    expect(await owned.ownerOf('phone-number', numbers)).toBe(other.id);
    expect(await owned.ownerOf('phone-number', numbers.slice(0, 1))).toBeUndefined();
    expect(await owned.ownerOf('waba', [])).toBeUndefined();
  });

  it('believes the last that has learnt an id', async () => {
    const other = await newTenant();
    await owned.learn(tenant, 'waba', ['1'], { asOf: new Date() });
    await letAnHourPass();
    await owned.learn(other, 'waba', ['1'], { asOf: new Date() });
    expect(await owned.ownerOf('waba', ['1'])).toBe(other.id);
  });
});

describe('OwnedResources.forget', () => {
  it('takes away what the tenant had before, and nothing of others', async () => {
    const other = await newTenant();
    for (const each of [tenant, other]) await owned.learn(each, 'group', ['A', 'B'], { asOf: new Date() });
    await letAnHourPass();
    const asOf = new Date();
    await owned.learn(tenant, 'group', ['C'], { asOf });
    await owned.forget(tenant, 'group', ['A', 'C'], asOf);
    expect(await rowsOf(tenant, 'group')).toEqual(['B', 'C']);
    expect(await rowsOf(other, 'group')).toEqual(['A', 'B']);
    expect(await owned.mayUse(tenant, ['group'], ['A'])).toBe(false);
  });
});

describe('OwnedResources.learn', () => {
  it('adds without taking away, unless the list is complete', async () => {
    await owned.learn(tenant, 'template', ['A', 'B'], { asOf: new Date() });
    await owned.learn(tenant, 'template', ['C'], { asOf: new Date() });
    expect(await rowsOf(tenant, 'template')).toEqual(['A', 'B', 'C']);
    await letAnHourPass();
    await owned.learn(tenant, 'template', ['B', 'D'], { complete: true, asOf: new Date() });
    expect(await rowsOf(tenant, 'template')).toEqual(['B', 'D']);
  });

  it('keeps what was learnt after the list was asked for', async () => {
    await owned.learn(tenant, 'template', ['BEFORE'], { asOf: new Date() });
    await letAnHourPass();
    const asOf = new Date();
    await owned.learn(tenant, 'template', ['AFTER'], { asOf });
    await owned.learn(tenant, 'template', [], { complete: true, asOf });
    expect(await rowsOf(tenant, 'template')).toEqual(['AFTER']);
  });

  it('writes nothing when it learns nothing', async () => {
    const lastWriter = () => source.query('SELECT xmin, xmax FROM tenant WHERE id = $1', [tenant.id]);
    const before = await lastWriter();
    await owned.learn(tenant, 'template', ['A', 'B'], { asOf: new Date() });
    const after = await lastWriter();
    expect(after).not.toEqual(before);
    await owned.learn(tenant, 'template', ['B', 'A'], { complete: true, asOf: new Date() });
    expect(await lastWriter()).toEqual(after);
  });

  it("never changes another tenant's claims", async () => {
    const other = await newTenant();
    await owned.learn(other, 'template', ['A'], { asOf: new Date() });
    await owned.learn(tenant, 'template', ['A'], { asOf: new Date() });
    await letAnHourPass();
    await owned.learn(tenant, 'template', [], { complete: true, asOf: new Date() });
    expect(await rowsOf(tenant, 'template')).toEqual([]);
    expect(await rowsOf(other, 'template')).toEqual(['A']);
  });

  it('survives many who learn the same in another order at the same time', async () => {
    const ids = numbered(4_000);
    const replicas = await Promise.all([1, 2, 3].map(startReplica));
    await Promise.all(
      replicas.flatMap((replica) => [
        replica.learn(tenant, 'template', ids, { complete: true, asOf: new Date() }),
        replica.learn(tenant, 'template', ids.toReversed(), { complete: true, asOf: new Date() }),
      ]),
    );
    expect(await rowsOf(tenant, 'template')).toHaveLength(4_000);
  });

  it('is known here at once', async () => {
    putTemplates(tenant, []);
    expect(await owned.owns(tenant, 'template', 'A')).toBe(false);
    await owned.learn(tenant, 'template', ['A'], { asOf: new Date() });
    expect(await owned.owns(tenant, 'template', 'A')).toBe(true);
    expect(calls).toHaveLength(1);
  });
});
