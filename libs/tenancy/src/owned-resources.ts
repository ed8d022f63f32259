import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CamsClient } from '#libs/cams';
import { ChangeFeed, LiveCache } from '#libs/platform';
import { type Listing, listOwned } from './listings.js';
import { type LookUpOutcome, LookUps } from './look-ups.js';
import { type ListedKind, normaliseId, type OwnedKind } from './owned-kinds.js';
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
   * Whether the tenant owns something of which CAMS lists all; without a promise when that is known. An unknown id is
   * looked up in the tenant's own space, at most once a minute for a tenant and kind.
   *
   * Guarantee: an id that belongs to somebody else takes exactly the way of an id that does not exist. Where CAMS has
   * more than a look-up reads, an unknown id counts as owned: CAMS decides, which confines it to the space.
   * @throws {CamsError} when the look-up fails, also in a short pause afterwards: never a false "no"
   */
  owns(tenant: Owner, kind: ListedKind, id: string): boolean | Promise<boolean> {
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
   * Whether the tenant may name ids of which only CAMS can say what they are: not when one is known to belong to
   * somebody else, as whichever of these kinds, and not to the tenant too. Without a promise when all are known to be
   * the tenant's. What was only named and never proven, such as a number just added, counts on neither side.
   */
  mayUse(tenant: Owner, kinds: readonly OwnedKind[], ids: readonly string[]): boolean | Promise<boolean> {
    const decide = (owned: Owned | undefined) => {
      const isOwn = (id: string) => kinds.some((kind) => owned?.[kind].get(normaliseId(kind, id) ?? ''));
      const spellings = ids.filter((id) => !isOwn(id)).map((id) => kinds.flatMap((kind) => normalIds(kind, [id])));
      if (spellings.length === 0) return true;
      return spellings.every(({ length }) => length > 0) && this.areFree(tenant, kinds, spellings.flat());
    };
    const owned = this.owned.get(tenant.id);
    return owned instanceof Promise ? owned.then(decide) : decide(owned);
  }

  /**
   * Takes note of ids that a call showed to be the tenant's. Writes only what is new.
   * @param options.complete there are no others: those learnt before `asOf` and not among `ids` are forgotten
   * @param options.unproven those among `ids` that the tenant has not proven to have
   * @param options.asOf when that call was made, so that a slow list never undoes what was added meanwhile
   */
  async learn(
    tenant: Owner,
    kind: OwnedKind,
    ids: readonly string[],
    { complete = false, unproven = [], asOf }: { complete?: boolean; unproven?: readonly string[]; asOf: Date },
  ): Promise<void> {
    const named = new Set(normalIds(kind, unproven));
    const shown = new Map(normalIds(kind, ids).map((id) => [id, !named.has(id)]));
    const known = (await this.owned.get(tenant.id))?.[kind] ?? new Map<string, boolean>();
    const added = new Map([...shown].filter(([id, isProven]) => known.get(id) !== isProven));
    const gone = complete ? [...known.keys()].filter((id) => !shown.has(id)) : [];
    if (added.size === 0 && gone.length === 0) return;
    await saveChange(this.source, tenant.id, kind, { added, gone, asOf });
    this.owned.invalidate(tenant.id);
  }

  /** Takes note of ids that a call took away. @param asOf when that call was made */
  async forget(tenant: Owner, kind: OwnedKind, ids: readonly string[], asOf: Date): Promise<void> {
    await saveChange(this.source, tenant.id, kind, { added: new Map(), gone: normalIds(kind, ids), asOf });
    this.owned.invalidate(tenant.id);
  }

  /** The id of the tenant that has proven to have the first of these ids that anybody has. */
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
    await this.learn(tenant, kind, listing.ids, { ...listing, asOf });
    return listing;
  }

  private decide(
    tenant: Owner,
    kind: ListedKind,
    id: string,
    owned: Owned | undefined,
    lookedUp: LookUpOutcome | undefined,
  ): boolean | Promise<boolean> {
    if (owned?.[kind].has(id)) return true;
    if (lookedUp) return 'error' in lookedUp ? Promise.reject(lookedUp.error) : !lookedUp.complete;
    const key = lookUpKey(tenant, kind);
    // A look-up that ended while the set was being read: read again what it has learnt.
    if (this.lookUps.recent(key)) return this.owns(tenant, kind, id);
    return this.lookUps
      .run(key, () => this.refresh(tenant, kind, LOOK_UP_DEADLINE_MS))
      .then(({ ids, complete }) => !complete || ids.some((found) => normaliseId(kind, found) === id));
  }

  /** Whether none of them is known to belong to somebody else. */
  private async areFree(tenant: Owner, kinds: readonly OwnedKind[], ids: readonly string[]): Promise<boolean> {
    return (await findOwner(this.source, kinds, ids, tenant.id)) === undefined;
  }
}

function normalIds(kind: OwnedKind, ids: readonly string[]): string[] {
  return ids.map((id) => normaliseId(kind, id)).filter((id) => id !== undefined);
}

function lookUpKey(tenant: Owner, kind: OwnedKind): string {
  return `${kind} ${tenant.id}`;
}
