import { BenchProcess } from '../bench-process.js';
import { peerToken } from '../peers/token.js';
import { message, type Subject } from '../subject.js';

const JWT_SECRET = 'a secret that the bench shares with the ordinary way';

/** What a team would write with the usual libraries of the same framework. @param databaseUrl of an empty database */
export async function startOrdinary(upstream: string, databaseUrl: string): Promise<Subject> {
  const process = await BenchProcess.start('./peers/ordinary/main.js', {
    JWT_SECRET,
    DATABASE_URL: databaseUrl,
    CAMS_ENDPOINT: upstream,
    CAMS_ACCESS_KEY_ID: 'testid',
    CAMS_ACCESS_KEY_SECRET: 'testsecret',
  });
  return {
    name: 'the ordinary way',
    process,
    request: {
      url: `${process.ready.url}/v1/messages`,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${peerToken(JWT_SECRET)}` },
      body: JSON.stringify(message),
    },
    stop: () => process.stop(),
  };
}
