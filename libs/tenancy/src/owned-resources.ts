import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CamsClient } from '#libs/cams';
import { ChangeFeed, LiveCache } from '#libs/platform';
import { type Listing, listOwned } from './listings.js';
import { type LookUpOutcome, LookUps } from './look-ups.js';
import { isListed, type ListedKind, normaliseId, type OwnedKind } from './owned-kinds.js';
import { findOwner, loadOwned, type Owned, saveChange } from './ownership-store.js';
import type { Tenant } from './tenant.entity.js';

/** Ids in memory, over all tenants. */
const MAX_IDS = 500_000;
const LOOK_UP_DEADLINE_MS = 10_000;

/** The part of a tenant that ownership depends on. */
export type Owner = Pick<Tenant, 'id' | 'custSpaceId'>;

/**
 * What each tenant owns. What one tenant is known to own takes nothing away from another that is known to own it too;
 * of kinds that CAMS lists it says nothing about another at all.
 */
@Injectable()
export class OwnedResources {
  private readonly owned: LiveCache<Owned>;
  private readonly lookUps = new LookUps();

  constructor(
    feed: ChangeFeed,
    private readonly source: DataSource,
    private readonly cams: CamsClient,
  ) {
    this.owned = new LiveCache(feed, 'owned', (tenantId) => loadOwned(source, tenantId), {
      max: MAX_IDS,
      sizeOf: (owned) => Object.values(owned).reduce((sum, ids) => sum + ids.size, 1),
    });
  }

  /**
   * Whether the tenant owns it; without a promise when that is known. An unknown id of a listed kind is looked up in
   * the tenant's own space, at most once a minute for a tenant and kind. One of another kind counts as owned unless it
   * is known to belong to somebody else: CAMS decides, which confines it to the space.
   *
   * Guarantees for listed kinds: an id that belongs to somebody else takes exactly the way of an id that does not
   * exist. Where CAMS has more than a look-up reads, an unknown id counts as owned, as above.
   * @throws {CamsError} when the look-up fails, also in a short pause afterwards: never a false "no"
   */
  owns(tenant: Owner, kind: OwnedKind, id: string): boolean | Promise<boolean> {
    const normal = normaliseId(kind, id);
    if (normal === undefined) return false;
    // In this order: what a look-up has learnt is in a set that is read after it.
    const lookedUp = this.lookUps.recent(lookUpKey(tenant, kind));
    const owned = this.owned.get(tenant.id);
    return owned instanceof Promise
      ? owned.then((loaded) => this.decide(tenant, kind, normal, loaded, lookedUp))
      : this.decide(tenant, kind, normal, owned, lookedUp);
  }

  /**
   * Whether the tenant may name an id of which only CAMS can say what it is: not when it is known to belong to somebody
   * else, as whichever of these kinds, and not to the tenant too. Without a promise when it is known to be the tenant's.
   */
  mayUse(tenant: Owner, kinds: readonly OwnedKind[], id: string): boolean | Promise<boolean> {
    const decide = (owned: Owned | undefined) =>
      kinds.some((kind) => owned?.[kind].has(id)) || this.isFree(tenant, kinds, id);
    const owned = this.owned.get(tenant.id);
    return owned instanceof Promise ? owned.then(decide) : decide(owned);
  }

  /**
   * Takes note of ids that a call showed to be the tenant's. Writes only what is new.
   * @param options.complete there are no others: those learnt before `asOf` and not among `ids` are forgotten
   * @param options.asOf when that call was made, so that a slow list never undoes what was added meanwhile
   */
  async learn(
    tenant: Owner,
    kind: OwnedKind,
    ids: readonly string[],
    { complete = false, asOf }: { complete?: boolean; asOf: Date },
  ): Promise<void> {
    const shown = new Set(normalIds(kind, ids));
    const known = (await this.owned.get(tenant.id))?.[kind] ?? new Set<string>();
    const added = [...shown].filter((id) => !known.has(id));
    const gone = complete ? [...known].filter((id) => !shown.has(id)) : [];
    if (added.length === 0 && gone.length === 0) return;
    await saveChange(this.source, tenant.id, kind, { added, gone, asOf });
    this.owned.invalidate(tenant.id);
  }

  /** Takes note of ids that a call took away. @param asOf when that call was made */
  async forget(tenant: Owner, kind: OwnedKind, ids: readonly string[], asOf: Date): Promise<void> {
    await saveChange(this.source, tenant.id, kind, { added: [], gone: normalIds(kind, ids), asOf });
    this.owned.invalidate(tenant.id);
  }

  /** The id of the tenant to which the first of these ids is known to belong that belongs to any. */
  async ownerOf(kind: OwnedKind, ids: readonly string[]): Promise<string | undefined> {
    const normal = normalIds(kind, ids);
    return normal.length > 0 ? findOwner(this.source, [kind], normal) : undefined;
  }

  /**
   * Asks CAMS what the tenant has of a kind, and learns it.
   * @throws {CamsError} when CAMS does not answer within `deadlineMs` or refuses
   */
  async refresh(tenant: Owner, kind: ListedKind, deadlineMs: number): Promise<Listing> {
    const asOf = new Date();
    const listing = await listOwned(this.cams, kind, tenant.custSpaceId, deadlineMs);
    await this.learn(tenant, kind, listing.ids, { complete: listing.complete, asOf });
    return listing;
  }

  private decide(
    tenant: Owner,
    kind: OwnedKind,
    id: string,
    owned: Owned | undefined,
    lookedUp: LookUpOutcome | undefined,
  ): boolean | Promise<boolean> {
    if (owned?.[kind].has(id)) return true;
    if (!isListed(kind)) return this.isFree(tenant, [kind], id);
    if (lookedUp) return 'error' in lookedUp ? Promise.reject(lookedUp.error) : !lookedUp.complete;
    const key = lookUpKey(tenant, kind);
    // A look-up that ended while the set was being read: read again what it has learnt.
    if (this.lookUps.recent(key)) return this.owns(tenant, kind, id);
    return this.lookUps
      .run(key, () => this.refresh(tenant, kind, LOOK_UP_DEADLINE_MS))
      .then(({ ids, complete }) => !complete || ids.some((found) => normaliseId(kind, found) === id));
  }

  /** Whether it is known to belong to nobody else. */
  private async isFree(tenant: Owner, kinds: readonly OwnedKind[], id: string): Promise<boolean> {
    return (await findOwner(this.source, kinds, [id], tenant.id)) === undefined;
  }
}

function normalIds(kind: OwnedKind, ids: readonly string[]): string[] {
  return ids.map((id) => normaliseId(kind, id)).filter((id) => id !== undefined);
}

function lookUpKey(tenant: Owner, kind: OwnedKind): string {
  return `${kind} ${tenant.id}`;
}
