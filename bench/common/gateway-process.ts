import { migrate } from '#libs/platform';
import { schema } from '../../apps/gateway/src/schema.js';
import { freePort } from '../../apps/gateway/src/start/ports.js';
import { BenchProcess } from './bench-process.js';

export const OPERATOR_SECRET = 'operator-secret-for-the-bench';

/** The gateway as it is deployed, with everything on. */
export interface GatewayProcess {
  readonly url: string;
  readonly process: BenchProcess;
}

export interface GatewayOptions {
  /** Of the account, in the form of `CAMS_LIMITS`; one without limits if left out. */
  readonly limits?: string;
}

/** @param databaseUrl of an empty database, or one that is migrated already */
export async function startGatewayProcess(
  upstream: string,
  databaseUrl: string,
  { limits = '*=100000' }: GatewayOptions = {},
): Promise<GatewayProcess> {
  await migrate(databaseUrl, schema);
  const url = `http://127.0.0.1:${await freePort()}`;
  const process = await BenchProcess.start('../apps/gateway/src/main.js', {
    PORT: new URL(url).port,
    DATABASE_URL: databaseUrl,
    CAMS_ENDPOINT: upstream,
    CAMS_LIMITS: limits,
    CAMS_ACCESS_KEY_ID: 'testid',
    CAMS_ACCESS_KEY_SECRET: 'testsecret',
    ENCRYPTION_KEY: 'a key for the bench that is long enough',
    OPERATOR_CLIENT_ID: 'operator',
    OPERATOR_CLIENT_SECRET: OPERATOR_SECRET,
    LOG_LEVEL: 'warn',
  });
  return { url, process };
}
