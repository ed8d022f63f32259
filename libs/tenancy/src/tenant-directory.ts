import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Not, Raw, Repository } from 'typeorm';
import { ChangeFeed, LiveCache } from '#libs/platform';
import { Tenant } from './tenant.entity.js';

const MAX_TENANTS = 10_000;

/** Tenants by id, in memory, for every request. */
@Injectable()
export class TenantDirectory {
  private readonly tenants: LiveCache<Tenant>;

  constructor(
    feed: ChangeFeed,
    @InjectRepository(Tenant) private readonly rows: Repository<Tenant>,
  ) {
    const load = async (id: string) => (await rows.findOneBy({ id })) ?? undefined;
    this.tenants = new LiveCache(feed, 'tenant', load, MAX_TENANTS);
  }

  /**
   * The tenant, whatever its status, deleted ones too; without a promise when it is at hand.
   * Guarantee: at most 1 s behind what any replica has committed.
   * @throws when the database would have to be read and cannot be
   */
  get(id: string): Tenant | undefined | Promise<Tenant | undefined> {
    return this.tenants.get(id);
  }

  /** The tenant that a space is mapped to at present, in any case of its letters; read from the database each time. */
  async ofSpace(space: string): Promise<Tenant | undefined> {
    const custSpaceId = Raw((column) => `lower(${column}) = lower(:space)`, { space });
    return (await this.rows.findOneBy({ custSpaceId, status: Not('deleted') })) ?? undefined;
  }

  /** Called after a change was committed here, so that this replica knows it at once. */
  changed(id: string): void {
    this.tenants.invalidate(id);
  }
}
