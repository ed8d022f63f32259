import { Injectable, Logger } from '@nestjs/common';
import type { CamsReply } from '#libs/cams';
import { OwnedResources, type Owner, TenantDirectory } from '#libs/tenancy';
import type { Call, TenantCall } from './call.js';
import { idsOf, isComplete, type Lesson, textsAt, unprovenIdsOf } from './operation/ownership.js';

/** Keeps account of what the replies of CAMS show to belong to a tenant. Best effort, as CAMS is asked again. */
@Injectable()
export class Learning {
  private readonly logger = new Logger(Learning.name);

  constructor(
    private readonly resources: OwnedResources,
    private readonly tenants: TenantDirectory,
  ) {}

  /** @param asOf when the call was sent */
  async learn(call: TenantCall, reply: CamsReply, asOf: Date): Promise<void> {
    await this.takeIn(call, reply, asOf, () => call.tenant);
  }

  /** From a call of an operator, for the tenant whose space it names or is told. @returns ids of the tenants that were found */
  learnOfSpace(call: Call, reply: CamsReply, asOf: Date): Promise<ReadonlySet<string>> {
    return this.takeIn(call, reply, asOf, ({ space }) => {
      const [custSpaceId] = space ? textsAt(space, { ...call.read.parameters, ...reply.payload }) : [];
      return custSpaceId === undefined ? undefined : this.tenants.ofSpace(custSpaceId);
    });
  }

  private async takeIn(
    { operation: { lessons, route }, read: { parameters } }: Call,
    { payload }: CamsReply,
    asOf: Date,
    ownerOf: (lesson: Lesson) => Owner | undefined | Promise<Owner | undefined>,
  ): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    for (const lesson of lessons) {
      let owner: Owner | undefined;
      try {
        owner = await ownerOf(lesson);
        if (!owner) continue;
        found.add(owner.id);
        const ids = idsOf(lesson, parameters, payload);
        if (lesson.forgets) await this.resources.forget(owner, lesson.kind, ids, asOf);
        else {
          const complete = isComplete(lesson, parameters);
          const unproven = unprovenIdsOf(lesson, parameters, payload);
          await this.resources.learn(owner, lesson.kind, ids, { complete, unproven, asOf });
        }
      } catch (error) {
        this.logger.error({ err: error, tenant: owner?.id, action: route.action }, 'what a tenant owns was not noted');
      }
    }
    return found;
  }
}
