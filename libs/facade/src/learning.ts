import { Injectable, Logger } from '@nestjs/common';
import type { CamsReply } from '#libs/cams';
import { OwnedResources } from '#libs/tenancy';
import type { Call } from './call.js';
import { idsOf, isComplete } from './operation/ownership.js';

/** Keeps account of what the replies of CAMS show to belong to a tenant. */
@Injectable()
export class Learning {
  private readonly logger = new Logger(Learning.name);

  constructor(private readonly resources: OwnedResources) {}

  /** Best effort, as CAMS is asked again when an id is not known. @param asOf when the call was sent */
  async learn({ operation, tenant, read }: Call, { payload }: CamsReply, asOf: Date): Promise<void> {
    const { lesson, route } = operation;
    if (!lesson) return;
    try {
      const ids = idsOf(lesson, read.parameters, payload);
      await this.resources.learn(tenant, lesson.kind, ids, { complete: isComplete(lesson, read.parameters), asOf });
    } catch (error) {
      this.logger.error({ err: error, tenant: tenant.id, action: route.action }, 'what a tenant owns was not noted');
    }
  }
}
