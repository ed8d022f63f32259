import { Injectable, Logger } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Not, QueryFailedError, Repository } from 'typeorm';
import { encodeCursor, newId, Problem } from '#libs/platform';
import { OwnedResources } from './owned-resources.js';
import { Tenant } from './tenant.entity.js';
import type { CreateTenant, ListTenants, UpdateTenant } from './tenant.schemas.js';
import { TenantDirectory } from './tenant-directory.js';

const LEARN_DEADLINE_MS = 3_000;

interface TenantPage {
  readonly items: readonly Tenant[];
  readonly nextCursor: string | null;
}

/** Tenants, for operators. Every change is known here at once and on every other replica within 1 s. */
@Injectable()
export class TenantsService {
  private readonly logger = new Logger(TenantsService.name);

  constructor(
    @InjectRepository(Tenant) private readonly tenants: Repository<Tenant>,
    private readonly directory: TenantDirectory,
    private readonly owned: OwnedResources,
  ) {}

  /**
   * Creates a tenant, then learns its numbers from CAMS; that this may fail does not undo the creation.
   * @throws {Problem} `conflict` when another tenant has the space
   */
  async create(input: CreateTenant): Promise<Tenant> {
    const tenant = this.tenants.create({ id: newId('ten'), ...input });
    try {
      await this.tenants.insert(tenant);
    } catch (error) {
      throw isSpaceTaken(error) ? spaceTaken(error) : error;
    }
    this.directory.changed(tenant.id);
    await this.owned.refresh(tenant, 'phone-number', LEARN_DEADLINE_MS).catch((error: unknown) => {
      this.logger.warn(`could not learn the numbers of ${tenant.id}, they are learnt when used: ${String(error)}`);
    });
    return tenant;
  }

  /** A page of tenants in the order of their creation; rows that arrive meanwhile come on later pages. */
  async list({ cursor, limit, q, status }: ListTenants): Promise<TenantPage> {
    const query = this.tenants
      .createQueryBuilder('tenant')
      .orderBy('tenant.id')
      .limit(limit + 1);
    if (status) query.where('tenant.status = :status', { status });
    else query.where("tenant.status <> 'deleted'");
    if (cursor) query.andWhere('tenant.id > :cursor', { cursor });
    if (q) {
      query.andWhere('(tenant.name ILIKE :q OR tenant.custSpaceId ILIKE :q OR tenant.externalRef ILIKE :q)', {
        q: `%${q.replace(/[\\%_]/g, '\\$&')}%`,
      });
    }
    const rows = await query.getMany();
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? encodeCursor(items.at(-1)!.id) : null };
  }

  /** @throws {Problem} `not_found`, for deleted tenants too */
  async get(id: string): Promise<Tenant> {
    const tenant = await this.tenants.findOneBy({ id, status: Not('deleted') });
    if (!tenant) throw notFound();
    return tenant;
  }

  /** @throws {Problem} `not_found`, for deleted tenants too */
  async update(id: string, changes: UpdateTenant): Promise<Tenant> {
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    if (Object.keys(given).length > 0) {
      await this.tenants.update({ id, status: Not('deleted') }, given);
      this.directory.changed(id);
    }
    return this.get(id);
  }

  /**
   * Suspends or resumes; nothing happens to a tenant that is so already.
   * @throws {Problem} `not_found`, or `conflict` for deleted tenants
   */
  async setStatus(id: string, status: 'active' | 'suspended'): Promise<Tenant> {
    await this.tenants.update({ id, status: Not(In([status, 'deleted'])) }, { status });
    this.directory.changed(id);
    const tenant = await this.tenants.findOneBy({ id });
    if (!tenant) throw notFound();
    if (tenant.status === 'deleted') throw new Problem('conflict', 'The tenant was deleted.');
    return tenant;
  }

  /** @throws {Problem} `not_found`, also when it was deleted before */
  async delete(id: string): Promise<void> {
    const { affected } = await this.tenants.update({ id, status: Not('deleted') }, { status: 'deleted' });
    this.directory.changed(id);
    if (affected === 0) throw notFound();
  }
}

function notFound(): Problem {
  return new Problem('not_found', 'There is no tenant with this id.');
}

function isSpaceTaken(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  return (error.driverError as { constraint?: string }).constraint === 'tenant_cust_space_id_key';
}

function spaceTaken(cause: unknown): Problem {
  const detail = 'is already mapped to a tenant';
  return new Problem('conflict', `#/custSpaceId: ${detail}`, { errors: [{ pointer: '#/custSpaceId', detail }], cause });
}
