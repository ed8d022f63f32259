import { join } from 'node:path';
import { type Addresses, settleAddresses } from './addresses.js';
import { banner } from './banner.js';
import { launchChild } from './child.js';
import { demoTenants } from './demo-data.js';
import { type Credential, type Demo, demoFile, retireDemo, writeDemo } from './demo-file.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { GatewayApi } from './gateway-api.js';
import type { Parts } from './part.js';
import { keptSecrets } from './secrets.js';
import type { StartSettings } from './settings.js';

const SANDBOX_PROGRAM = new URL('../../../sandbox/src/main.js', import.meta.url);
const GATEWAY_PROGRAM = new URL('../main.js', import.meta.url);

/**
 * Starts what is needed, in order: database, sandbox, gateway, demo data; then tells where everything is.
 * @throws {StartError} when something does not start
 * @throws {Stopping} when the parts are being stopped meanwhile
 */
export async function bringUp(settings: StartSettings, parts: Parts): Promise<void> {
  const { dataDir, env } = settings;
  const addresses = await settleAddresses(settings);
  await retireDemo(dataDir);
  const secrets = await keptSecrets(dataDir);
  const operator = settings.operator ?? secrets.operator;
  const databaseUrl = env.DATABASE_URL ?? (await parts.add(await startEmbeddedPostgres(dataDir))).url();

  const camsAccount = {
    CAMS_ACCESS_KEY_ID: settings.cams.accessKeyId,
    CAMS_ACCESS_KEY_SECRET: settings.cams.accessKeySecret,
  };
  const sandbox = addresses.sandbox
    ? launchChild('the sandbox', SANDBOX_PROGRAM, {
        ...camsAccount,
        SANDBOX_PORT: String(addresses.sandboxPort),
        SANDBOX_STATE_FILE: join(dataDir, 'sandbox.json'),
      })
    : undefined;
  if (sandbox) await parts.add(sandbox);
  const gateway = launchChild('the gateway', GATEWAY_PROGRAM, {
    ENCRYPTION_KEY: secrets.encryptionKey,
    LOG_LEVEL: 'warn', // leaves the terminal to the banner
    ...env,
    ...camsAccount,
    ...(addresses.sandbox && { CAMS_ENDPOINT: addresses.sandbox }),
    PORT: String(addresses.port),
    DATABASE_URL: databaseUrl,
    OPERATOR_CLIENT_ID: operator.clientId,
    OPERATOR_CLIENT_SECRET: operator.clientSecret,
  });
  await parts.add(gateway);
  await Promise.all([sandbox?.ready, gateway.ready]);

  const demo = await describe(settings, addresses, operator);
  await writeDemo(dataDir, demo);
  process.stdout.write(banner(demo, demoFile(dataDir), process.stdout.isTTY));
}

async function describe(settings: StartSettings, addresses: Addresses, operator: Credential): Promise<Demo> {
  const { gateway, sandbox } = addresses;
  if (!sandbox) return { gateway, operator, tenants: [] };
  const api = await GatewayApi.signIn(gateway, operator);
  const tenants = await demoTenants(api, sandbox, settings.dataDir);
  return { gateway, sandbox, operator, tenants, cams: settings.cams };
}
