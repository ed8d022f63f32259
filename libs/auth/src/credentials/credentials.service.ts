import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, IsNull, MoreThan, Repository } from 'typeorm';
import { type RequestFacts, Trail } from '#libs/audit';
import { encodeCursor, newId, Problem } from '#libs/platform';
import { TenantsService } from '#libs/tenancy';
import { Credential } from './credential.entity.js';
import type { CreateCredential, ListCredentials } from './credential.schemas.js';
import { CredentialDirectory } from './credential-directory.js';
import { hashSecret, newSecret } from './secret.js';

interface CredentialPage {
  readonly items: readonly Credential[];
  readonly nextCursor: string | null;
}

/**
 * The credentials of tenants, for operators. Every change is known here at once and on every replica within 1 s; all of
 * them throw `trail_unavailable` when they cannot be recorded.
 */
@Injectable()
export class CredentialsService {
  constructor(
    @InjectRepository(Credential) private readonly credentials: Repository<Credential>,
    private readonly directory: CredentialDirectory,
    private readonly tenants: TenantsService,
    private readonly trail: Trail,
  ) {}

  /**
   * Makes a credential. Its secret is returned here and cannot be had again.
   * @throws {Problem} `not_found` when there is no such tenant
   */
  async create(
    facts: RequestFacts,
    tenantId: string,
    input: CreateCredential,
  ): Promise<{ credential: Credential; secret: string }> {
    await this.tenants.get(tenantId);
    const secret = newSecret();
    const credential = this.credentials.create({
      id: newId('crd'),
      tenantId,
      clientId: newId('cgc'),
      name: input.name,
      secretHash: hashSecret(secret),
      scopes: input.scopes,
      createdAt: new Date(),
      expiresAt: input.expiresAt === null ? null : new Date(input.expiresAt),
      revokedAt: null,
    });
    const change = { tenantId, resource: credential.id, params: input };
    await this.trail.change(facts, change, (manager) => manager.insert(Credential, credential), 201);
    this.directory.changed(credential);
    return { credential, secret };
  }

  /**
   * A page of the credentials that are not revoked, in the order of their creation.
   * @throws {Problem} `not_found` when there is no such tenant
   */
  async list(tenantId: string, { cursor, limit }: ListCredentials): Promise<CredentialPage> {
    await this.tenants.get(tenantId);
    const rows = await this.credentials.find({
      where: { tenantId, revokedAt: IsNull(), ...(cursor !== undefined && { id: MoreThan(cursor) }) },
      order: { id: 'ASC' },
      take: limit + 1,
    });
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? encodeCursor(items.at(-1)!.id) : null };
  }

  /**
   * Ends a credential for good, together with the tokens that were issued for it.
   * @throws {Problem} `not_found` when the tenant has no such credential, or it was revoked before
   */
  async revoke(facts: RequestFacts, tenantId: string, credentialId: string): Promise<void> {
    await this.tenants.get(tenantId);
    const one = { id: credentialId, tenantId, revokedAt: IsNull() };
    const end = async (manager: EntityManager) => {
      const found = await manager.findOneBy(Credential, one);
      const { affected } = await manager.update(Credential, one, { revokedAt: new Date() });
      if (!found || affected === 0) throw new Problem('not_found', 'The tenant has no credential with this id.');
      return found;
    };
    this.directory.changed(await this.trail.change(facts, { tenantId, resource: credentialId }, end, 204));
  }
}
