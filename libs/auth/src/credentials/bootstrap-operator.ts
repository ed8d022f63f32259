import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, QueryFailedError } from 'typeorm';
import { CONFIG, type Config, ConfigError, newId } from '#libs/platform';
import { exclusively } from '../exclusively.js';
import { operatorScopeNames } from '../scopes.js';
import { hashSecret, hasSecretPrefix, isWellFormedSecret } from './secret.js';

const UNIQUE_VIOLATION = '23505';

/**
 * Sees to it that the operator named in the environment exists, with that secret and every operator scope. An
 * operator that is no longer named is left alone.
 */
@Injectable()
export class BootstrapOperator implements OnModuleInit {
  constructor(
    private readonly database: DataSource,
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
      const saved = await exclusively(this.database, 'bootstrap operator', (manager) =>
        manager.query(
          `INSERT INTO credential (id, client_id, name, secret_hash, scopes) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT (client_id) DO UPDATE
             SET secret_hash = excluded.secret_hash, scopes = excluded.scopes, expires_at = NULL, revoked_at = NULL
             WHERE credential.tenant_id IS NULL
           RETURNING id`,
          [newId('crd'), clientId, 'Operator from the environment', secretHash, operatorScopeNames],
        ),
      );
      return saved.length > 0;
    } catch (error) {
      if (error instanceof QueryFailedError && error.driverError.code === UNIQUE_VIOLATION) {
        throw new ConfigError('OPERATOR_CLIENT_SECRET is wrong: another credential has the same secret');
      }
      throw error;
    }
  }
}
