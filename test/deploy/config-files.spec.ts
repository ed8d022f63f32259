import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../apps/gateway/src/start/settings.js';
import { environment } from '../../libs/platform/src/config/config.js';
import { secretNames } from '../../libs/platform/src/config/secret-files.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const names = Object.keys(environment.shape) as (keyof typeof environment.shape)[];
const fileNames = secretNames.map((name) => `${name}_FILE`);

/** What a file for Docker Compose leaves alone, and why. */
const notComposed: Partial<Record<(typeof names)[number], string>> = {
  NODE_ENV: 'the image sets it',
  HOST: 'the image sets it',
  PORT: 'the image sets it, and the load balancer knows it',
  MONITORING_HOST: 'the same as HOST',
};

/** Known to `npm start` alone. */
const startNames = ['SANDBOX_PORT', 'DATA_DIR'];

describe('.env.example', () => {
  const lines = read('.env.example').split('\n');
  const assignments = lines.flatMap((line) => {
    const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, value!] as const];
  });
  const values = new Map(assignments);

  it('has every variable once, and no other', () => {
    expect(assignments.map(([name]) => name).sort()).toEqual([...names, ...startNames].sort());
  });

  it('shows the file of every secret, as a comment', () => {
    const shown = lines.flatMap((line) => /^# ([A-Z_]+_FILE)=\/run\/secrets\/[a-z_]+$/.exec(line)?.[1] ?? []);
    expect(shown.sort()).toEqual([...fileNames].sort());
  });

  it.each(names)('gives %s its default', (name) => {
    const withoutValue = environment.shape[name].safeParse(undefined);
    const asShown = environment.shape[name].safeParse(values.get(name) || undefined);
    expect(asShown.data).toEqual(withoutValue.data);
    const hasDefault = withoutValue.data !== undefined && String(withoutValue.data) !== '';
    expect(values.get(name) !== '').toBe(hasDefault);
  });

  it('gives what npm start alone knows its default', () => {
    const start = Object.fromEntries(startNames.map((name) => [name, values.get(name)]));
    expect(readSettings(start)).toEqual({ ...readSettings({}), env: start });
  });

  it.each(names)('says what %s is, above it or above its group', (name) => {
    const at = lines.findIndex((line) => line.startsWith(`${name}=`));
    const group = lines.slice(lines.lastIndexOf('', at) + 1, at);
    const before = lines.slice(lines.lastIndexOf('', lines.lastIndexOf('', at) - 1) + 1, lines.lastIndexOf('', at));
    expect([...group, ...before].some((line) => line.startsWith('# '))).toBe(true);
  });
});

describe('docs/operating.md', () => {
  const [, settings] = /^## Settings\n(.*?)^## /ms.exec(read('docs/operating.md'))!;
  const rows = [...settings!.matchAll(/^\| `([A-Z_]+)` \| (.*?) \| .+ \|$/gm)];
  const defaults = new Map(rows.map(([, name, value]) => [name!, value!]));

  it('lists every variable once, and no other', () => {
    expect(rows.map(([, name]) => name).sort()).toEqual([...names].sort());
  });

  it.each(names)('gives %s its default, or says that it is required', (name) => {
    const { success, data } = environment.shape[name].safeParse(undefined);
    const text = data === undefined ? '' : String(data);
    if (!success) expect(defaults.get(name)).toBe('required');
    else if (text !== '') expect(defaults.get(name)).toBe(`\`${text}\``);
    else expect(defaults.get(name)).not.toMatch(/^(required|`[^`]*`)$/);
  });

  it('marks the secrets that can come from files', () => {
    const marked = rows.filter(([row]) => row.includes('†')).map(([, name]) => name);
    expect(marked.sort()).toEqual([...secretNames].sort());
  });
});

/** The file that `.env.example` shows for an optional secret, whose file is mounted in any case. */
const shownFile = (name: string) => new RegExp(`^# ${name}=(.+)$`, 'm').exec(read('.env.example'))?.[1];

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly networks: readonly string[];
  readonly ports?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: object;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly ipam?: { readonly config: readonly { subnet: string }[] } }>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

describe('docker-compose.yml', () => {
  const compose = load(read('docker-compose.yml'), { schema: CORE_SCHEMA.withTags(mergeTag) }) as Compose;
  const services = Object.entries(compose.services);
  const gateways = services.filter(([name]) => name.startsWith('gateway-'));
  const ours = [...gateways, ['migrate', compose.services.migrate!] as const];

  it('has two gateways that are alike', () => {
    expect(gateways).toHaveLength(2);
    expect(gateways[0]![1]).toEqual(gateways[1]![1]);
  });

  it.each(ours)('sets only variables that the gateway knows: %s', (_, { environment: variables = {} }) => {
    for (const name of Object.keys(variables)) expect([...names, ...fileNames]).toContain(name);
  });

  it.each(ours)(
    'gives no secret but from a file that is mounted: %s',
    (_, { environment: variables = {}, secrets }) => {
      const files = Object.entries(variables).filter(([name]) => fileNames.includes(name));
      const plain = Object.entries(variables).filter(([name]) => (secretNames as readonly string[]).includes(name));
      // An address without a password in it tells nothing.
      expect(plain.filter(([, value]) => !/^redis:\/\/[a-z]+:6379$/.test(value))).toEqual([]);
      const mounted = files.map(([name, file]) => (file === `\${${name}:-}` ? shownFile(name) : file));
      expect(mounted.sort()).toEqual(secrets!.map((secret) => `/run/secrets/${secret}`).sort());
    },
  );

  it('sets every variable, or there is a reason why not', () => {
    const set = Object.keys(gateways[0]![1].environment!).map((name) => name.replace(/_FILE$/, ''));
    expect([...set, ...Object.keys(notComposed)].sort()).toEqual([...names].sort());
  });

  it('takes from .env what it takes under the name that it has there', () => {
    const taken = Object.entries(gateways[0]![1].environment!).filter(([, value]) => value.includes('$'));
    expect(taken.length).toBeGreaterThan(5);
    for (const [name, value] of taken) expect(value).toMatch(new RegExp(`^\\$\\{${name}:-[^$]*\\}$`));
  });

  it('defines every secret, network and service that it uses', () => {
    for (const [, { secrets = [], networks, depends_on = {} }] of services) {
      for (const secret of secrets) expect(compose.secrets).toHaveProperty(secret);
      for (const network of networks) expect(compose.networks).toHaveProperty(network);
      for (const other of Object.keys(depends_on)) expect(compose.services).toHaveProperty(other);
    }
  });

  it('believes the network of the load balancer about addresses', () => {
    const subnet = compose.networks.edge!.ipam!.config[0]!.subnet;
    for (const [, gateway] of gateways) expect(gateway.environment!.TRUSTED_PROXIES).toBe(subnet);
    expect(compose.services['load-balancer']!.networks).toContain('edge');
  });

  it('starts the gateways after the migration, on a database that is ready', () => {
    for (const [, { depends_on }] of gateways) {
      expect(depends_on).toEqual({
        migrate: { condition: 'service_completed_successfully' },
        postgres: { condition: 'service_healthy' },
        valkey: { condition: 'service_started' },
      });
    }
    expect(compose.services.postgres).toHaveProperty('healthcheck');
  });

  it('lets the gateways share their limits over a Valkey that only they reach and that evicts nothing', () => {
    const { hostname, protocol } = new URL(gateways[0]![1].environment!.REDIS_URL!);
    const valkey = compose.services[hostname]!;
    expect(protocol).toBe('redis:');
    expect(valkey.networks).toEqual(['data']);
    expect(valkey.ports).toBeUndefined();
    const [, policy = 'noeviction'] = /--maxmemory-policy (\S+)/.exec(valkey.command!.join(' ')) ?? [];
    expect(policy).toBe('noeviction');
    for (const [, gateway] of gateways) expect(gateway.networks).toContain('data');
  });

  it('publishes nothing but the load balancer and Prometheus, on this machine alone', () => {
    const published = services.filter(([, { ports }]) => ports).map(([name]) => name);
    expect(published).toEqual(['load-balancer', 'prometheus']);
    for (const port of services.flatMap(([, { ports = [] }]) => ports)) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('has both gateways behind the load balancer and watched, where they listen for that', () => {
    const [balancer, watcher] = ['deploy/haproxy/haproxy.cfg', 'deploy/prometheus/prometheus.yml'].map(read);
    const monitoringPort = gateways[0]![1].environment!.MONITORING_PORT;
    for (const [name] of gateways) {
      expect(balancer).toContain(`server ${name} ${name}:3000`);
      expect(watcher).toContain(`${name}:${monitoringPort}`);
    }
    expect(balancer).toContain(`check port ${monitoringPort} `);
  });
});

describe('deploy/prometheus/alerts.yml', () => {
  it('asks for metrics of ours under names that exist', () => {
    const used = new Set(read('deploy/prometheus/alerts.yml').match(/cams_gateway_\w+?(?=_(bucket|count|sum)\b|\b)/g));
    const sources = [
      'platform/src/observability/metrics.ts',
      'audit/src/record/trail.ts',
      'pacing/src/pacing-metrics.ts',
    ];
    const defined = sources.map((path) => read(`libs/${path}`)).join('');
    expect(used.size).toBeGreaterThan(2);
    for (const name of used) expect(defined).toContain(`'${name}'`);
  });
});
