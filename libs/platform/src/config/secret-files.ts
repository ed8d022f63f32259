import { readFileSync } from 'node:fs';
import { ConfigError } from './config-error.js';

/** What can be kept out of the environment: `<NAME>_FILE` names a file that holds the value of `<NAME>`. */
export const secretNames = [
  'DATABASE_URL',
  'REDIS_URL',
  'CAMS_ACCESS_KEY_ID',
  'CAMS_ACCESS_KEY_SECRET',
  'CAMS_SECURITY_TOKEN',
  'ENCRYPTION_KEY',
  'OPERATOR_CLIENT_SECRET',
] as const;

/**
 * The variables that have a value, with the secrets read from the files named for them. Line breaks at the end of a
 * file are no part of the secret.
 * @throws {ConfigError} when a secret is given twice, or its file is empty or cannot be read
 */
export function readSecretFiles(env: NodeJS.ProcessEnv): Record<string, string> {
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) if (value) given[name] = value;
  for (const name of secretNames) {
    const variable = `${name}_FILE`;
    const file = given[variable];
    if (file === undefined) continue;
    if (name in given) throw new ConfigError(`${variable} is wrong: ${name} is set as well`);
    given[name] = readSecret(variable, file);
    delete given[variable];
  }
  return given;
}

function readSecret(variable: string, file: string): string {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    throw new ConfigError(`${variable} is wrong: ${(error as Error).message}`, { cause: error });
  }
  const secret = content.replace(/[\r\n]+$/, '');
  if (secret === '') throw new ConfigError(`${variable} is wrong: ${file} is empty`);
  return secret;
}
