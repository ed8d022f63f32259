import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { FindOptionsWhere, Repository } from 'typeorm';
import { ChangeFeed, LiveCache } from '#libs/platform';
import { Credential } from './credential.entity.js';

const MAX_CACHED = 10_000;

/** A credential as the hot path needs it. */
export interface KnownCredential {
  readonly id: string;
  /** `null` for operators. */
  readonly tenantId: string | null;
  readonly clientId: string;
  readonly secretHash: Buffer;
  readonly scopes: ReadonlySet<string>;
  /** Milliseconds since the epoch; `Infinity` when it never expires. A revoked credential expired at `0`. */
  readonly usableUntilMs: number;
}

/** Credentials by client id and by secret, in memory; a revocation anywhere is seen here within a second. */
@Injectable()
export class CredentialDirectory {
  private readonly byClientId: LiveCache<KnownCredential>;
  private readonly bySecretHash: LiveCache<KnownCredential>;

  constructor(
    @InjectRepository(Credential) private readonly credentials: Repository<Credential>,
    feed: ChangeFeed,
  ) {
    this.byClientId = new LiveCache(feed, 'credential', (clientId) => this.load({ clientId }), MAX_CACHED);
    this.bySecretHash = new LiveCache(
      feed,
      'secret',
      (hex) => this.load({ secretHash: Buffer.from(hex, 'hex') }),
      MAX_CACHED,
    );
  }

  /** @throws when the database had to be asked and could not be read */
  findByClientId(clientId: string): KnownCredential | undefined | Promise<KnownCredential | undefined> {
    return this.byClientId.get(clientId);
  }

  /**
   * @param hashHex SHA-256 of the secret, in lower-case hexadecimal
   * @throws when the database had to be asked and could not be read
   */
  findBySecretHash(hashHex: string): KnownCredential | undefined | Promise<KnownCredential | undefined> {
    return this.bySecretHash.get(hashHex);
  }

  /** Called after a change was committed here, so that this replica knows it at once. */
  changed({ clientId, secretHash }: Pick<Credential, 'clientId' | 'secretHash'>): void {
    this.byClientId.invalidate(clientId);
    this.bySecretHash.invalidate(secretHash.toString('hex'));
  }

  private async load(where: FindOptionsWhere<Credential>): Promise<KnownCredential | undefined> {
    const row = await this.credentials.findOneBy(where);
    if (!row) return undefined;
    const { id, tenantId, clientId, secretHash, revokedAt, expiresAt } = row;
    const usableUntilMs = revokedAt ? 0 : (expiresAt?.getTime() ?? Number.POSITIVE_INFINITY);
    return { id, tenantId, clientId, secretHash, scopes: new Set(row.scopes), usableUntilMs };
  }
}
