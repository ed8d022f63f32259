import { ConfigError, loadConfig, migrate } from '#libs/platform';
import { createGateway } from './create-gateway.js';
import { schema } from './schema.js';

/** Calls in flight are given this long to end. */
const STOP_TIMEOUT_MS = 20_000;

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  await migrate(config.databaseUrl, schema);
  const app = await createGateway(config);
  await app.listen(config.port, config.host);
  process.send?.({ ready: true });

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_TIMEOUT_MS).unref();
    await app.close();
    process.exit(0);
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
  // Started by another program: without it nobody would ever stop this one.
  process.on('disconnect', stop);
}

main().catch((error: unknown) => {
  console.error(`cams-gateway cannot start: ${explain(error)}`);
  process.exit(1);
});

function explain(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return `PORT: ${message}`;
  if (error instanceof AggregateError) return error.errors.map(explain).join('; ');
  return message || String(error);
}
