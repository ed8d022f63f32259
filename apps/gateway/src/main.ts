import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplication } from '@nestjs/common';
import { loadConfig } from '#libs/platform';
import { createGateway } from './create-gateway.js';
import { Drain } from './drain.js';
import { ensureSchema } from './ensure-schema.js';
import { explain } from './explain.js';
import { listening } from './listening.js';

/** Calls in flight are given this long to end. */
const STOP_TIMEOUT_MS = 20_000;

let app: INestApplication | undefined;
let drainMs = 0;
let stopping = false;

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  await ensureSchema(config);
  app = await createGateway(config);
  await listening('PORT', 'HOST', app.listen(config.port, config.host));
  drainMs = config.drainSeconds * 1_000;
  process.send?.({ ready: true });
}

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  app?.get(Drain).begin();
  await sleep(drainMs);
  setTimeout(() => process.exit(1), STOP_TIMEOUT_MS).unref();
  await app?.close();
  process.exit(0);
}

// From the beginning: as the first process of a container it would not be stopped by a signal that it does not handle.
process.on('SIGTERM', stop).on('SIGINT', stop);
// Started by another program: without it nobody would ever stop this one.
process.on('disconnect', stop);

main().catch((error: unknown) => {
  if (stopping) return;
  console.error(`cams-gateway cannot start: ${explain(error)}`);
  process.exit(1);
});
