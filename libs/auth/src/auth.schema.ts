import type { Schema } from '#libs/platform';
import { CreateCredentials1730000000002 } from './create-credentials.migration.js';
import { Credential } from './credentials/credential.entity.js';
import { SigningKeyRow } from './signing-keys/signing-key.entity.js';

/** Tables of this library. `credential` refers to `tenant`, so the tenancy library's migrations come first. */
export const authSchema: Schema = {
  entities: [Credential, SigningKeyRow],
  migrations: [CreateCredentials1730000000002],
};
