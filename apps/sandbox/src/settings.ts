/** What the process is told by its environment. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly stateFile: string | undefined;
}

/**
 * Reads `SANDBOX_HOST`, `SANDBOX_PORT`, `CAMS_ACCESS_KEY_ID`, `CAMS_ACCESS_KEY_SECRET` and `SANDBOX_STATE_FILE`; empty
 * ones count as unset.
 * @throws with one line that names the variable which is wrong
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const port = env.SANDBOX_PORT || '4010';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new Error('SANDBOX_PORT is wrong: expected a whole number from 0 to 65535');
  }
  return {
    host: env.SANDBOX_HOST || '127.0.0.1',
    port: Number(port),
    accessKeyId: env.CAMS_ACCESS_KEY_ID || 'testid',
    accessKeySecret: env.CAMS_ACCESS_KEY_SECRET || 'testsecret',
    stateFile: env.SANDBOX_STATE_FILE || undefined,
  };
}
