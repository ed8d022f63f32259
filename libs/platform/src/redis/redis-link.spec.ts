import { connect, createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { hasRedis, TestRedis, until } from '../../../../test/support/redis.js';
import type { Config } from '../config/config.js';
import { RedisGone, RedisLink } from './redis-link.js';
import type { RedisScript } from './redis-script.js';

const count: RedisScript<number> = {
  name: 'testCount',
  lua: `return redis.call('INCR', KEYS[1])`,
  read(reply) {
    if (typeof reply !== 'number') throw new Error('no number');
    return reply;
  },
};

/** A way to Redis on which answers take longer. */
class SlowWay {
  delayMs = 0;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async to(url: string): Promise<SlowWay> {
    const { hostname, port } = new URL(url);
    const server = createServer((near) => {
      const far = connect(Number(port), hostname);
      near.pipe(far);
      far.on('data', (bytes) => setTimeout(() => near.write(bytes), way.delayMs));
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const)
        one.on('error', () => other.destroy()).on('close', () => other.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const way: SlowWay = new SlowWay(server, `redis://127.0.0.1:${(server.address() as { port: number }).port}`);
    return way;
  }

  close(): void {
    this.server.close();
  }
}

const links: RedisLink[] = [];
const warnings: string[] = [];
beforeEach(() => {
  warnings.length = 0;
  const ignore = () => undefined;
  Logger.overrideLogger({ log: ignore, error: ignore, warn: (message: string) => warnings.push(message) });
});

async function linkTo(redisUrl: string | undefined, encryptionKey = 'one key'): Promise<RedisLink> {
  const link = new RedisLink({ redisUrl, encryptionKey } as Config);
  links.push(link);
  await link.onApplicationBootstrap();
  return link;
}

afterEach(async () => {
  for (const link of links.splice(0)) await link.onApplicationShutdown();
});

it('is off where there is no address, and asks nobody', async () => {
  const link = await linkTo(undefined);
  expect(link.state).toBe('off');
  await expect(link.run(count, [link.key('x')], [])).rejects.toThrow(RedisGone);
});

describe.runIf(hasRedis)('with a Redis', () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await TestRedis.start();
  });
  afterAll(() => redis.close());

  it('is up from the start, and is answered', async () => {
    const link = await linkTo(redis.url);
    expect(link.state).toBe('up');
    expect(await link.run(count, [link.key('a')], [])).toBe(1);
    expect(await link.run(count, [link.key('a')], [])).toBe(2);
  });

  it('keeps installations apart', async () => {
    const [one, other] = [await linkTo(redis.url), await linkTo(redis.url, 'another key')];
    await one.run(count, [one.key('b')], []);
    expect(await other.run(count, [other.key('b')], [])).toBe(1);
  });

  it('hears what others publish', async () => {
    const [one, other] = [await linkTo(redis.url), await linkTo(redis.url)];
    const heard: string[] = [];
    one.subscribe(one.key('news'), (message) => heard.push(message));
    const publish: RedisScript<unknown> = {
      name: 'testPublish',
      lua: `return redis.call('PUBLISH', KEYS[1], ARGV[1])`,
      read: (reply) => reply,
    };
    await until(async () => (await other.run(publish, [other.key('news')], ['hello'])) === 1 || heard.length > 0);
    await until(() => heard.includes('hello'));
  });

  it.each([
    ['is killed', () => redis.kill(), () => redis.restart()],
    ['freezes', () => redis.freeze(), () => redis.thaw()],
  ])('says so within half a second when it %s, and when it is back', async (_, stop, start) => {
    const link = await linkTo(redis.url);
    const changes: boolean[] = [];
    link.onChange((isUp) => changes.push(isUp));
    const asking = setInterval(() => link.run(count, [link.key('c')], []).catch(() => undefined), 10);
    await stop();
    await until(() => link.state === 'down', 1_500);
    const failedAt = performance.now();
    await expect(link.run(count, [link.key('c')], [])).rejects.toThrow(RedisGone);
    expect(performance.now() - failedAt).toBeLessThan(100);
    await start();
    await until(() => link.state === 'up');
    clearInterval(asking);
    expect(changes).toEqual([false, true]);
    expect(await link.run(count, [link.key('d')], [])).toBeGreaterThan(0);
  });

  it('leaves no question open when nobody answers any more', async () => {
    const link = await linkTo(redis.url);
    redis.freeze();
    const askedAt = performance.now();
    await expect(link.run(count, [link.key('f')], [])).rejects.toThrow(RedisGone);
    expect(performance.now() - askedAt).toBeLessThan(1_000);
    redis.thaw();
    await until(() => link.state === 'up');
  });

  it('is not used while its answers are slow, and is when they are quick again', async () => {
    const way = await SlowWay.to(redis.url);
    const link = await linkTo(way.url);
    expect(link.state).toBe('up');
    way.delayMs = 40;
    await until(() => link.state === 'down', 10_000);
    way.delayMs = 0;
    await until(() => link.state === 'up');
    await link.onApplicationShutdown();
    way.close();
  });

  const everything = ['~*', '&*', '+@all'] as const;

  it.each([
    ['the password is wrong', 'all', everything, ':wrong', '', /^WRONGPASS /],
    ['there is no such database', 'all', everything, ':pw', '/99', /DB index is out of range/],
    ['the user may not choose it', 'unselective', [...everything, '-select'], ':pw', '/3', /NOPERM .*'select'/],
    ['the user may not ask for the time', 'timeless', [...everything, '-time'], ':pw', '', /can't run this command/],
    ['the user may use no channels', 'unheard', ['~*', '+@all', 'resetchannels'], ':pw', '', /channel/],
  ])('is not used, and says why, when %s', async (_, name, rules, password, database, why) => {
    const url = await redis.user(name, ...rules);
    const link = await linkTo(`${url.replace(':pw', password)}${database}`);
    // Some proofs and connections later.
    await sleep(500);
    expect(link.state).toBe('down');
    const reasons = warnings.map((each) => /^Redis is not there, each .* limits: (.+)$/.exec(each)?.[1]);
    expect(reasons).toContainEqual(expect.stringMatching(why));
    expect(new Set(reasons).size).toBe(warnings.length);
    expect(warnings.join()).not.toContain(password.slice(1));
  });

  it('says another reason as soon as there is one, and needs nobody to listen to it', async () => {
    const link = await linkTo(await redis.user('changing', ...everything));
    expect(link.state).toBe('up');
    await redis.user('changing', 'resetchannels');
    await until(() => warnings.some((each) => each.includes('NOPERM')));
    expect(warnings[0]).toMatch(/^Redis is lost, .*: the connection ended$/);
    await redis.user('changing', '&*');
    await until(() => link.state === 'up');
  });

  it('needs no permissions beside those for its keys and channels, and prints nothing', async () => {
    const print = vi.spyOn(console, 'warn');
    const commands = ['+@read', '+@write', '+@scripting', '+@pubsub', '+@connection', '+time'];
    const rules = ['~cams-gateway:*', '&cams-gateway:*', ...commands];
    const link = await linkTo(await redis.user('modest', ...rules));
    expect(warnings).toEqual([]);
    expect(link.state).toBe('up');
    expect(print).not.toHaveBeenCalled();
    print.mockRestore();
  });

  it('trusts no answer that makes no sense', async () => {
    const link = await linkTo(redis.url);
    const wrong: RedisScript<number> = { ...count, name: 'testWrong', lua: `return 'many'` };
    await expect(link.run(wrong, [link.key('e')], [])).rejects.toThrow(RedisGone);
    expect(link.state).toBe('down');
    await until(() => link.state === 'up');
  });
});

it.each([
  ['nobody', undefined],
  ['somebody who says nothing', ''],
  ['somebody who speaks something else', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
])('starts all the same when %s is there', async (_, greeting) => {
  const server: Server = createServer((socket) => {
    socket.on('error', () => undefined);
    if (greeting) socket.write(greeting);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  if (greeting === undefined) await new Promise((resolve) => server.close(resolve));
  const link = await linkTo(`redis://127.0.0.1:${port}`);
  expect(link.state).toBe('down');
  await link.onApplicationShutdown();
  server.close();
});
