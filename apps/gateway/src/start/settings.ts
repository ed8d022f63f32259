import { resolve } from 'node:path';
import { z } from 'zod';
import { ConfigError, loadConfig, parseSettings, portSetting, readSecretFiles } from '#libs/platform/config';

const environment = z.object({
  SANDBOX_PORT: portSetting.default(4010),
  DATA_DIR: z.string().default('.data'),
});

/** What the sandbox accepts when nobody set other credentials. */
const SANDBOX_CREDENTIALS = { CAMS_ACCESS_KEY_ID: 'testid', CAMS_ACCESS_KEY_SECRET: 'testsecret' };

/** Only lets the rest be checked before the real value exists. */
const PLACEHOLDERS = { DATABASE_URL: 'postgresql://127.0.0.1', ENCRYPTION_KEY: 'x'.repeat(32) };

/** What a start outside of production is told from outside. Ports of 0 mean any free one. */
export interface StartSettings {
  readonly host: string;
  readonly port: number;
  readonly sandboxPort: number;
  /** Absolute. */
  readonly dataDir: string;
  readonly cams: { readonly accessKeyId: string; readonly accessKeySecret: string };
  /** The first operator, where the environment names one. */
  readonly operator?: { readonly clientId: string; readonly clientSecret: string };
  /** Whether CAMS is played by our own sandbox. */
  readonly withSandbox: boolean;
  /** The variables that were given, secrets from files among them, for the gateway. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Reads and checks all variables before anything is started; empty ones count as unset.
 * @throws {ConfigError} naming the first one that is wrong
 */
export function readSettings(processEnv: NodeJS.ProcessEnv): StartSettings {
  const env = readSecretFiles(processEnv);
  const withSandbox = env.CAMS_ENDPOINT === undefined;
  const config = loadConfig({ ...PLACEHOLDERS, ...(withSandbox && SANDBOX_CREDENTIALS), ...env });
  const { DATA_DIR, SANDBOX_PORT } = parseSettings(environment, env);
  if (withSandbox && config.port !== 0 && config.port === SANDBOX_PORT) {
    throw new ConfigError(`SANDBOX_PORT is wrong: ${SANDBOX_PORT} is the PORT of the gateway`);
  }
  return {
    host: config.host,
    port: config.port,
    sandboxPort: SANDBOX_PORT,
    dataDir: resolve(DATA_DIR),
    cams: { accessKeyId: config.cams.accessKeyId, accessKeySecret: config.cams.accessKeySecret },
    ...(config.operator && { operator: config.operator }),
    withSandbox,
    env,
  };
}
