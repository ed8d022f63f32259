import { Injectable } from '@nestjs/common';
import { CamsError } from '#libs/cams';
import { AccountBusy, Pacer } from '#libs/pacing';
import { Problem } from '#libs/platform';
import { type OwnedKind, OwnedResources, type Tenant } from '#libs/tenancy';
import type { Operation } from './operation/operation.js';
import { idsNamed, isElsewhere, type OwnedParameter } from './operation/ownership.js';
import type { ReadRequest } from './operation/request.js';
import { accountBusy, upstreamProblem } from './upstream-problem.js';

/** What a sender's digits can be, whatever channel the request names. Other senders cannot be told apart. */
const SENDERS: readonly OwnedKind[] = ['phone-number', 'page', 'viber-service'];
const DIGITS = /^[0-9]+$/;

/** Holds what a request names against what its tenant owns. */
@Injectable()
export class OwnershipCheck {
  constructor(
    private readonly resources: OwnedResources,
    private readonly pacer: Pacer,
  ) {}

  /**
   * What the request names must be the tenant's; anything else looks as if it did not exist.
   * @throws {Problem} 404, or what became of a look-up at CAMS
   */
  async check({ owned, action }: Operation, tenant: Tenant, { parameters }: ReadRequest): Promise<void> {
    for (const each of owned) {
      for (const id of idsNamed(each, parameters)) {
        const owns = this.owns(tenant, each, id, parameters);
        if (owns === true) continue;
        if (!(await this.translated(owns, action.effect))) {
          throw new Problem('not_found', 'There is no such resource in your space.');
        }
      }
    }
  }

  /** A sender on another channel is for CAMS to place, but it is never one that is known to be somebody else's. */
  private owns(
    tenant: Tenant,
    owned: OwnedParameter,
    id: string,
    parameters: ReadRequest['parameters'],
  ): boolean | Promise<boolean> {
    if (!isElsewhere(owned, parameters)) return this.resources.owns(tenant, owned.kind, id);
    return !DIGITS.test(id) || this.resources.mayUse(tenant, SENDERS, id);
  }

  private async translated<T>(work: T | Promise<T>, effect: 'read' | 'write'): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (error instanceof AccountBusy) throw accountBusy(error);
      throw error instanceof CamsError ? await upstreamProblem(error, effect, this.pacer) : error;
    }
  }
}
