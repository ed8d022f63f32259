import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly engines?: { readonly node?: string };
}

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const locked = Object.entries(read('package-lock.json').packages as Record<string, LockedPackage>);

/** The first versions without known holes that could be used here; a package may have them on several branches. */
const floors: Readonly<Record<string, readonly string[]>> = {
  '@fastify/middie': ['9.1.0'],
  '@fastify/static': ['10.1.1'],
  'fast-uri': ['3.1.7'],
  fastify: ['5.12.2'],
  'find-my-way': ['9.7.0'],
  jsonwebtoken: ['9.0.3'],
  jws: ['3.2.3', '4.0.1'],
  qs: ['6.16.0'],
  'swagger-ui-dist': ['5.32.7'],
  typeorm: ['1.1.1'],
  undici: ['7.27.0'],
};

describe('the lockfile', () => {
  it.each(Object.entries(floors))('holds no %s older than %s', (name, branches) => {
    const copies = locked.filter(([path]) => path.endsWith(`node_modules/${name}`));
    expect(copies.length).toBeGreaterThan(0);
    for (const [path, { version }] of copies) {
      expect(isAtLeast(version!, branches), `${path} is ${version}`).toBe(true);
    }
  });

  it('holds no package of Nest older than 12', () => {
    // The throttler, which a peer in the bench uses, counts its versions by itself.
    const nest = locked.filter(([path]) => /node_modules\/@nestjs\/(?!throttler$)[^/]+$/.test(path));
    expect(nest.length).toBeGreaterThan(5);
    expect(nest.filter(([, { version }]) => !isAtLeast(version!, ['12.0.0']))).toEqual([]);
  });

  it('names no address that packages come from: that is for whoever installs them to say', () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});

/** What asks for a newer Node than ours, and works on ours all the same: docs/decisions/0006-node-20.md. */
const askingForMore = ['content-disposition', 'cookie', 'file-type'];

describe('the oldest Node that is supported', () => {
  const [oldest] = /[\d.]+$/.exec(read('package.json').engines.node)!;

  it('is enough for every package of production, but for those that were looked at', () => {
    const asking = locked.filter(
      ([path, { dev, engines }]) => path !== '' && !dev && !admits(engines?.node ?? '*', oldest),
    );
    expect(asking.map(([path]) => path)).toEqual(askingForMore.map((name) => `node_modules/${name}`));
  });

  it('is told of those in the decision', () => {
    const decision = readFileSync(new URL('../../docs/decisions/0006-node-20.md', import.meta.url), 'utf8');
    const versions = askingForMore.map((name) => `${name}@${new Map(locked).get(`node_modules/${name}`)?.version}`);
    expect(versions.filter((each) => !decision.includes(`\`${each}\``))).toEqual([]);
  });
});

describe('package.json', () => {
  it('pins every dependency to one version', () => {
    const { dependencies, optionalDependencies, devDependencies } = read('package.json') as Record<
      string,
      Record<string, string>
    >;
    const versions = Object.entries({ ...dependencies, ...optionalDependencies, ...devDependencies });
    expect(versions.length).toBeGreaterThan(20);
    expect(versions.filter(([, version]) => !isExact(version))).toEqual([]);
  });

  it('agrees with the lockfile', () => {
    const { dependencies, optionalDependencies, devDependencies } = read('package.json');
    expect(new Map(locked).get('')).toMatchObject({ dependencies, optionalDependencies, devDependencies });
  });
});

describe('the comparison of versions', () => {
  it('goes by numbers, and by branch', () => {
    expect(isAtLeast('5.12.2', ['5.12.2'])).toBe(true);
    expect(isAtLeast('5.12.10', ['5.12.2'])).toBe(true);
    expect(isAtLeast('6.0.0', ['5.12.2'])).toBe(true);
    expect(isAtLeast('5.9.9', ['5.12.2'])).toBe(false);
    expect(isAtLeast('5.12.2-rc.1', ['5.12.2'])).toBe(false);
    expect(isAtLeast('3.2.3', ['3.2.3', '4.0.1'])).toBe(true);
    expect(isAtLeast('4.0.0', ['3.2.3', '4.0.1'])).toBe(false);
    expect(isExact('npm:typescript@7.0.2')).toBe(true);
    for (const range of [
      '*',
      '>=20',
      '>= 20.19',
      '20 || >=22',
      '^20.19.0 || >=22.12.0',
      '>=20.19.0',
      '6.* || >= 10.x',
    ]) {
      expect([range, admits(range, '20.19.0')]).toEqual([range, true]);
    }
    for (const range of ['>=22', '>=20.19.1', '18 || >=22', '^20.20.0 || >=24', '>=16 18', '6.*']) {
      expect([range, admits(range, '20.19.0')]).toEqual([range, false]);
    }
    expect(() => admits('<21', '20.19.0')).toThrow('<21');
    for (const range of ['^1.0.0', '~1.0.0', '1.x', '>=1.0.0', '1.0.0 - 2.0.0', 'latest', '*', '']) {
      expect(isExact(range)).toBe(false);
    }
  });
});

/** Whether a version is not below the floor of its branch; the highest floor is that of all later majors. */
function isAtLeast(version: string, branches: readonly string[]): boolean {
  const [numbers, prerelease] = version.split('-');
  const floor = branches.find((branch) => majorOf(branch) === majorOf(version)) ?? branches.at(-1)!;
  const order = compare(numbers!, floor);
  return order > 0 || (order === 0 && prerelease === undefined);
}

/** Whether a range of `engines` has room for a version; of what ranges can be made of, what packages use there. */
function admits(range: string, version: string): boolean {
  const alternatives = range.replaceAll(/>=\s+/g, '>=').split('||');
  return alternatives.some((alternative) =>
    alternative
      .trim()
      .split(/\s+/)
      .every((part) => {
        if (part === '*') return true;
        const [, sign, numbers = ''] = /^(>=|\^|)(\d+(?:\.\d+|\.[x*])*)$/.exec(part) ?? [];
        if (sign === undefined) throw new Error(`${part} is not understood`);
        const floor = [...numbers.replaceAll(/[x*]/g, '0').split('.'), '0', '0'].slice(0, 3).join('.');
        return compare(version, floor) >= 0 && (sign === '>=' || majorOf(version) === majorOf(floor));
      }),
  );
}

function compare(one: string, other: string): number {
  const others = other.split('.').map(Number);
  const differences = one.split('.').map((part, i) => Number(part) - others[i]!);
  return differences.find((difference) => difference !== 0) ?? 0;
}

function majorOf(version: string): number {
  return Number.parseInt(version, 10);
}

function isExact(version: string): boolean {
  return /^(npm:(@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);
}
