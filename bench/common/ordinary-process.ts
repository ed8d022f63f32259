import { peerToken } from '../peers/token.js';
import { BenchProcess } from './bench-process.js';

const JWT_SECRET = 'a secret that the bench shares with the ordinary way';

/** What a team would write with the usual libraries of the same framework. */
export interface OrdinaryProcess {
  readonly url: string;
  readonly process: BenchProcess;
  /** For a tenant of that id and space. */
  token(tenantId?: string, custSpaceId?: string): string;
}

interface OrdinaryLimit {
  /** How many calls each tenant may make within `everyMs`. */
  readonly calls: number;
  readonly everyMs: number;
}

/** @param databaseUrl of an empty database @param limit of each tenant; one that nobody reaches if left out */
export async function startOrdinaryProcess(
  upstream: string,
  databaseUrl: string,
  limit?: OrdinaryLimit,
): Promise<OrdinaryProcess> {
  const process = await BenchProcess.start('peers/ordinary/main.js', {
    JWT_SECRET,
    DATABASE_URL: databaseUrl,
    CAMS_ENDPOINT: upstream,
    CAMS_ACCESS_KEY_ID: 'testid',
    CAMS_ACCESS_KEY_SECRET: 'testsecret',
    ...(limit && { THROTTLE_LIMIT: String(limit.calls), THROTTLE_MS: String(limit.everyMs) }),
  });
  const token = (tenantId?: string, custSpaceId?: string) => peerToken(JWT_SECRET, tenantId, custSpaceId);
  return { url: String(process.ready.url), process, token };
}
