import { Injectable, Logger } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, In, Not, QueryFailedError, Repository } from 'typeorm';
import { type RequestFacts, Trail } from '#libs/audit';
import { encodeCursor, newId, Problem } from '#libs/platform';
import { PlansService } from '#libs/quota';
import { OwnedResources } from './owned-resources.js';
import { Tenant } from './tenant.entity.js';
import type { CreateTenant, ListTenants, UpdateTenant } from './tenant.schemas.js';
import { TenantDirectory } from './tenant-directory.js';

const LEARN_DEADLINE_MS = 3_000;

interface TenantPage {
  readonly items: readonly Tenant[];
  readonly nextCursor: string | null;
}

/**
 * Tenants, for operators. Every change is known here at once and on every other replica within 1 s; all of them throw
 * `trail_unavailable` when they cannot be recorded.
 */
@Injectable()
export class TenantsService {
  private readonly logger = new Logger(TenantsService.name);

  constructor(
    @InjectRepository(Tenant) private readonly tenants: Repository<Tenant>,
    private readonly directory: TenantDirectory,
    private readonly owned: OwnedResources,
    private readonly plans: PlansService,
    private readonly trail: Trail,
  ) {}

  /**
   * Creates a tenant, then learns its numbers from CAMS; that this may fail does not undo the creation.
   * @throws {Problem} `conflict` when another tenant has the space, `invalid_request` when there is no such plan
   */
  async create(facts: RequestFacts, input: CreateTenant): Promise<Tenant> {
    await this.plans.mustExist(input.plan);
    const tenant = this.tenants.create({ id: newId('ten'), ...input });
    const insert = async (manager: EntityManager) => {
      try {
        await manager.insert(Tenant, tenant);
      } catch (error) {
        throw isSpaceTaken(error) ? spaceTaken(error) : error;
      }
    };
    await this.trail.change(facts, { tenantId: tenant.id, resource: tenant.id, params: input }, insert, 201);
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

  /** @throws {Problem} `not_found`, for deleted tenants too; `invalid_request` when there is no such plan */
  async update(facts: RequestFacts, id: string, changes: UpdateTenant): Promise<Tenant> {
    if (changes.plan !== undefined) await this.plans.mustExist(changes.plan);
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    const change = { tenantId: id, resource: id, params: given };
    const tenant = await this.trail.change(facts, change, async (manager) => {
      const present = { id, status: Not('deleted' as const) };
      if (Object.keys(given).length > 0) await manager.update(Tenant, present, given);
      const updated = await manager.findOneBy(Tenant, present);
      if (!updated) throw notFound();
      return updated;
    });
    this.directory.changed(id);
    return tenant;
  }

  /**
   * Suspends or resumes; a tenant that is so already stays so, which is recorded all the same.
   * @throws {Problem} `not_found`, or `conflict` for deleted tenants
   */
  async setStatus(facts: RequestFacts, id: string, status: 'active' | 'suspended'): Promise<Tenant> {
    const tenant = await this.trail.change(facts, { tenantId: id, resource: id }, async (manager) => {
      await manager.update(Tenant, { id, status: Not(In([status, 'deleted'])) }, { status });
      const changed = await manager.findOneBy(Tenant, { id });
      if (!changed) throw notFound();
      if (changed.status === 'deleted') throw new Problem('conflict', 'The tenant was deleted.');
      return changed;
    });
    this.directory.changed(id);
    return tenant;
  }

  /** @throws {Problem} `not_found`, also when it was deleted before */
  async delete(facts: RequestFacts, id: string): Promise<void> {
    const remove = async (manager: EntityManager) => {
      const { affected } = await manager.update(Tenant, { id, status: Not('deleted') }, { status: 'deleted' });
      if (affected === 0) throw notFound();
    };
    await this.trail.change(facts, { tenantId: id, resource: id }, remove, 204);
    this.directory.changed(id);
  }
}

function notFound(): Problem {
  return new Problem('not_found', 'There is no tenant with this id.');
}

/** The second holds in any case of the letters. */
const SPACE_KEYS: readonly unknown[] = ['tenant_cust_space_id_key', 'tenant_space_any_case_key'];

function isSpaceTaken(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  return SPACE_KEYS.includes((error.driverError as { constraint?: string }).constraint);
}

function spaceTaken(cause: unknown): Problem {
  const detail = 'is already mapped to a tenant';
  return new Problem('conflict', `#/custSpaceId: ${detail}`, { errors: [{ pointer: '#/custSpaceId', detail }], cause });
}
