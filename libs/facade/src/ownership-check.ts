import { Injectable } from '@nestjs/common';
import { CamsError } from '#libs/cams';
import { AccountBusy, Pacer } from '#libs/pacing';
import { fieldPointer } from '#libs/platform';
import { isListed, type OwnedKind, OwnedResources, type Tenant } from '#libs/tenancy';
import { publicName } from './operation/naming.js';
import type { Operation } from './operation/operation.js';
import { idsNamed, isElsewhere, type NamedId, type OwnedParameter } from './operation/ownership.js';
import type { ReadRequest } from './operation/request.js';
import { absent, accountBusy, upstreamProblem } from './upstream-problem.js';

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
   * What the request names must be the tenant's; anything else looks as if it did not exist. The field is named where
   * the gateway alone decides; where CAMS decides of what does not exist, it does not say which field it missed.
   * @throws {Problem} 404, or what became of a look-up at CAMS
   */
  async check(operation: Operation, tenant: Tenant, { parameters }: ReadRequest): Promise<void> {
    for (const each of operation.owned) {
      const named = idsNamed(each, parameters);
      if (named.length === 0) continue;
      const { kind } = each;
      const elsewhere = isElsewhere(each, parameters);
      if (elsewhere || !isListed(kind)) {
        const ids = named.map(({ id }) => id).filter((id) => !elsewhere || DIGITS.test(id));
        const mayUse = this.resources.mayUse(tenant, elsewhere ? SENDERS : [kind], ids);
        if (mayUse !== true && !(await this.translated(mayUse, operation))) throw absent();
        continue;
      }
      for (const one of named) {
        const owns = this.resources.owns(tenant, kind, one.id);
        if (owns !== true && !(await this.translated(owns, operation))) throw absent(pointerTo(each, one));
      }
    }
  }

  private async translated<T>(work: T | Promise<T>, operation: Operation): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (error instanceof AccountBusy) throw accountBusy(error);
      throw error instanceof CamsError ? await upstreamProblem(error, operation, this.pacer) : error;
    }
  }
}

function pointerTo({ location }: OwnedParameter, { at }: NamedId): string {
  const path = at.map((step) => (typeof step === 'number' ? step : publicName(step)));
  return fieldPointer(location, path);
}
