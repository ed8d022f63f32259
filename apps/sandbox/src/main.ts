import { createSandbox } from './sandbox.js';
import { readSettings, type Settings } from './settings.js';

try {
  await run(readSettings(process.env));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function run({ host, port, accessKeyId, accessKeySecret, stateFile }: Settings): Promise<void> {
  const sandbox = await createSandbox({
    accessKeys: { [accessKeyId]: accessKeySecret },
    ...(stateFile && { stateFile }),
    report: (problem) => console.error(`sandbox: ${problem}`),
  });
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    void sandbox.close().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // The parent process is gone.
  process.on('disconnect', stop);

  const url = await sandbox.listen({ port, host }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new Error(`SANDBOX_PORT is wrong: port ${port} is taken already`) : error;
  });
  if (process.send) process.send({ ready: true, port: Number(new URL(url).port) });
  else console.log(`CAMS sandbox on ${url}`);
}
