import type { INestApplication } from '@nestjs/common';
import { type Config, ConfigError, loadConfig } from '#libs/platform';
import { createGateway } from './create-gateway.js';
import { ensureSchema } from './ensure-schema.js';
import { explain } from './explain.js';

/** Calls in flight are given this long to end. */
const STOP_TIMEOUT_MS = 20_000;

let app: INestApplication | undefined;
let stopping = false;

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  await ensureSchema(config);
  app = await createGateway(config);
  await listen(app, config);
  process.send?.({ ready: true });
}

async function listen(gateway: INestApplication, { host, port }: Config): Promise<void> {
  try {
    await gateway.listen(port, host);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const variable = code === 'EADDRINUSE' || code === 'EACCES' ? 'PORT' : 'HOST';
    throw new ConfigError(`${variable} is wrong: ${message}`, { cause: error });
  }
}

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
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
