import { once } from 'node:events';
import { connect } from 'node:net';
import { fastify } from 'fastify';
import { expect, it } from 'vitest';
import { stopQuickly } from './quick-stop.js';

it('stops at once though somebody has connected and says nothing, and answers who has asked', async () => {
  const app = fastify();
  stopQuickly(app);
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    app.get('/', async () => {
      resolve();
      await new Promise<void>((go) => {
        answer = go;
      });
      return 'answered';
    });
  });
  const url = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
  const silent = connect(Number(url.port), url.hostname);
  silent.on('error', () => undefined);
  await once(silent, 'connect');
  const reply = fetch(url);
  await asked;
  const ended = once(silent, 'close');
  const stopped = app.close();
  await ended;
  answer();
  expect(await (await reply).text()).toBe('answered');
  const since = performance.now();
  await stopped;
  expect(performance.now() - since).toBeLessThan(5_000);
});
