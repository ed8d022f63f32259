import { Injectable, Logger } from '@nestjs/common';
import type { ActionName } from '#libs/cams';
import { ChangeFeed, type CommitEntry, type CommitPart, GroupCommit } from '#libs/platform';
import { routeGroups } from '../routes/index.js';
import { effectsOf, planOf } from './read-plans.js';

const TOPIC = 'reads';

/** Rows `{key}`: the tenant and the tag of the group that was changed. Told when the commit is durable, and not before. */
const changesPart: CommitPart = {
  name: 'reads_changed',
  sql: (parameter) => `
    SELECT pg_notify('cams_gateway_changes', '${TOPIC}:' || key)::text AS id
    FROM (SELECT DISTINCT key FROM json_to_recordset(${parameter}) AS r(key text)) AS changes`,
  // What nobody reads from is not carried out.
  result: () => 'SELECT id FROM reads_changed',
};

/** Whoever keeps what was read. @param resources all of them where it is left out; `null` for all tenants */
type Drop = (tenantId: string | null, resources?: ReadonlySet<string>) => void;

/** Tells those who keep what was read of changes: made here, made by other replicas, or perhaps made unseen. */
@Injectable()
export class Changes {
  private readonly logger = new Logger(Changes.name);
  private readonly effects = effectsOf(routeGroups);
  private readonly droppers: Drop[] = [];

  constructor(
    feed: ChangeFeed,
    private readonly commits: GroupCommit,
  ) {
    commits.register(changesPart);
    feed.subscribe(TOPIC, (key) => this.heard(key));
    feed.subscribe('tenant', (id) => this.drop(id));
  }

  onChange(drop: Drop): void {
    this.droppers.push(drop);
  }

  /**
   * A change of a tenant was sent: what was read before is dropped here at once.
   * @returns rows to commit with its outcome, which drop it on every other replica
   */
  made(tenantId: string, action: ActionName): CommitEntry {
    const { resource, isReport } = planOf(action);
    if (isReport) return {};
    const { resources, isToTell } = this.effects.get(resource)!;
    this.drop(tenantId, resources);
    return isToTell ? { [changesPart.name]: [{ key: `${tenantId} ${resource}` }] } : {};
  }

  /** For a change that showed whom it concerns when it was recorded already. Best effort. */
  async tell(tenantId: string, action: ActionName): Promise<void> {
    const rows = this.made(tenantId, action);
    if (Object.keys(rows).length === 0) return;
    try {
      await this.commits.commit(rows);
    } catch (error) {
      this.logger.error({ err: error, tenant: tenantId, action }, 'other replicas were not told of a change');
    }
  }

  private heard(key: string | null): void {
    const [, tenantId = null, tag = ''] = /^(\S+) (.+)$/.exec(key ?? '') ?? [];
    // Of a group that this version does not know, everything may be out of date.
    this.drop(tenantId, this.effects.get(tag)?.resources);
  }

  private drop(tenantId: string | null, resources?: ReadonlySet<string>): void {
    for (const drop of this.droppers) drop(tenantId, resources);
  }
}
