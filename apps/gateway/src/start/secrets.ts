import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { readJson, writePrivateJson } from './private-file.js';
import { StartError } from './start-error.js';

const secretsFile = z.object({
  encryptionKey: z.string(),
  operator: z.object({ clientId: z.string(), clientSecret: z.string() }),
});

/** What the gateway needs and nobody set: made once and kept, since the stored data depends on it. */
export type Secrets = z.infer<typeof secretsFile>;

/**
 * The secrets in `dataDir/secrets.json`, made when there are none.
 * @throws {StartError} when the file is there but damaged: new secrets could not open the stored data
 */
export async function keptSecrets(dataDir: string): Promise<Secrets> {
  const file = join(dataDir, 'secrets.json');
  const kept = await readJson(file).catch(notJson);
  if (kept !== undefined) {
    const parsed = secretsFile.safeParse(kept);
    if (!parsed.success) throw new StartError(`${file} is damaged; restore it, or remove ${dataDir} to begin anew`);
    return parsed.data;
  }
  const secrets: Secrets = {
    encryptionKey: randomBytes(32).toString('base64'),
    operator: { clientId: 'operator', clientSecret: randomBytes(32).toString('base64url') },
  };
  await writePrivateJson(file, secrets);
  return secrets;
}

/** Damage that the shape check reports. */
function notJson(error: unknown): null {
  if (error instanceof SyntaxError) return null;
  throw error;
}
