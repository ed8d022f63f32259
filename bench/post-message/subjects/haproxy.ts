import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from '../../../apps/gateway/src/start/ports.js';
import { BenchProcess } from '../../common/bench-process.js';
import { PROJECT } from '../../common/project.js';
import { peerToken } from '../../peers/token.js';
import { message, type Subject } from '../subject.js';

const SETTINGS = fileURLToPath(new URL('bench/peers/haproxy.cfg', PROJECT));
const JWT_SECRET = 'a secret that the bench shares with haproxy';

/** HAProxy with a token and a limit, or nothing where it is not installed. */
export async function startHaproxy(upstream: string): Promise<Subject | undefined> {
  const version = await installedVersion();
  if (version === undefined) return undefined;
  const port = await freePort();
  const process = await BenchProcess.startProgram(
    'haproxy',
    ['-f', SETTINGS, '-db', '-q'],
    { PORT: String(port), UPSTREAM: new URL(upstream).host, JWT_SECRET },
    port,
  );
  return {
    name: `HAProxy ${version}, no record`,
    process,
    request: {
      url: `http://127.0.0.1:${port}/`,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${peerToken(JWT_SECRET)}` },
      body: JSON.stringify(message),
    },
    stop: () => process.stop(),
  };
}

async function installedVersion(): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('haproxy', ['-v']);
    return /version (\d+\.\d+)/.exec(stdout)?.[1];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
