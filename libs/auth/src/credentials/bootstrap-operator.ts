import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { systemFacts, Trail } from '#libs/audit';
import { CONFIG, type Config, ConfigError, newId } from '#libs/platform';
import { exclusively } from '../exclusively.js';
import { operatorScopeNames } from '../scopes.js';
import { hashSecret, hasSecretPrefix, isWellFormedSecret } from './secret.js';

const UNIQUE_VIOLATION = '23505';

/**
 * Sees to it that the operator named in the environment exists, with that secret and every operator scope; the trail
 * says when something had to be done for that. An operator that is no longer named is left alone.
 */
@Injectable()
export class BootstrapOperator implements OnModuleInit {
  constructor(
    private readonly database: DataSource,
    private readonly trail: Trail,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws {ConfigError} when the client id or the secret belongs to another credential, or the secret has a typo */
  async onModuleInit(): Promise<void> {
    if (!this.config.operator) return;
    const { clientId, clientSecret } = this.config.operator;
    if (hasSecretPrefix(clientSecret) && !isWellFormedSecret(clientSecret)) {
      throw new ConfigError('OPERATOR_CLIENT_SECRET is wrong: it starts with cgs_, but its checksum does not match');
    }
    if (!(await this.save(clientId, hashSecret(clientSecret)))) {
      throw new ConfigError('OPERATOR_CLIENT_ID is wrong: a tenant has a credential with this client id');
    }
  }

  /** @returns false when the client id is a tenant's */
  private async save(clientId: string, secretHash: Buffer): Promise<boolean> {
    try {
      return await exclusively(this.database, 'bootstrap operator', async (manager) => {
        const id = await upsert(manager, clientId, secretHash);
        if (id === undefined) return isOperator(manager, clientId);
        await this.trail.recordChange(manager, systemFacts('bootstrapOperator'), { resource: id });
        return true;
      });
    } catch (error) {
      if (error instanceof QueryFailedError && error.driverError.code === UNIQUE_VIOLATION) {
        throw new ConfigError('OPERATOR_CLIENT_SECRET is wrong: another credential has the same secret');
      }
      throw error;
    }
  }
}

/** @returns id of the credential that was made or changed; `undefined` when none was */
async function upsert(manager: EntityManager, clientId: string, secretHash: Buffer): Promise<string | undefined> {
  const [saved] = await manager.query<{ id: string }[]>(
    `INSERT INTO credential (id, client_id, name, secret_hash, scopes) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (client_id) DO UPDATE
       SET secret_hash = excluded.secret_hash, scopes = excluded.scopes, expires_at = NULL, revoked_at = NULL
       WHERE credential.tenant_id IS NULL
         AND (credential.secret_hash, credential.scopes, credential.expires_at, credential.revoked_at)
           IS DISTINCT FROM (excluded.secret_hash, excluded.scopes, NULL, NULL)
     RETURNING id`,
    [newId('crd'), clientId, 'Operator from the environment', secretHash, operatorScopeNames],
  );
  return saved?.id;
}

async function isOperator(manager: EntityManager, clientId: string): Promise<boolean> {
  const found = await manager.query('SELECT FROM credential WHERE client_id = $1 AND tenant_id IS NULL', [clientId]);
  return found.length > 0;
}
