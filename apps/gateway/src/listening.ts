import { ConfigError } from '#libs/platform';

/** @throws {ConfigError} naming the variable that keeps a server from listening where it is told to */
export async function listening(portName: string, hostName: string, started: Promise<unknown>): Promise<void> {
  try {
    await started;
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    const variable = code === 'EADDRINUSE' || code === 'EACCES' ? portName : hostName;
    throw new ConfigError(`${variable} is wrong: ${message}`, { cause: error });
  }
}
