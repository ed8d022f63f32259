import { Injectable } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
import type { Caller } from './jwt.strategy.js';

/** Counts by tenant instead of by address. */
@Injectable()
export class TenantThrottlerGuard extends ThrottlerGuard {
  protected override async getTracker({ user }: { user: Caller }): Promise<string> {
    return user.tenantId;
  }
}
