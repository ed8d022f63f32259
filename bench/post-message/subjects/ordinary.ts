import { startOrdinaryProcess } from '../../common/ordinary-process.js';
import { message, type Subject } from '../subject.js';

/** @param databaseUrl of an empty database */
export async function startOrdinary(upstream: string, databaseUrl: string): Promise<Subject> {
  const { url, process, token } = await startOrdinaryProcess(upstream, databaseUrl);
  return {
    name: 'the ordinary way',
    process,
    request: {
      url: `${url}/v1/messages`,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token()}` },
      body: JSON.stringify(message),
    },
    stop: () => process.stop(),
  };
}
