import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Caller, CurrentCaller } from '#libs/auth';
import { TenantAccess } from '#libs/platform';
import { Quota } from '#libs/quota';
import { type AuthApp, configFor, startAuthApp } from '../auth/auth-app.js';

/** The least that a handler does about quotas: one message per call. */
@Controller('probe')
class ProbeController {
  constructor(@Inject(Quota) private readonly quota: Quota) {}

  @Get()
  @TenantAccess('messages:send')
  async send(@CurrentCaller() { tenant }: Caller, @Res({ passthrough: true }) reply: FastifyReply) {
    const admission = await this.quota.admit(tenant!, { messages: 1 });
    try {
      reply.headers(admission.headers);
      admission.settle('Probe', 'succeeded');
      return {};
    } finally {
      admission.release();
    }
  }
}

/** A gateway without CAMS, whose `/probe` is under the tenant's quota. */
export function startQuotaApp(databaseUrl: string): Promise<AuthApp> {
  return startAuthApp(configFor(databaseUrl), [ProbeController]);
}

/** The fields that a refusal names, sorted, each once. */
export function pointers(body: unknown): string[] {
  const { errors } = body as { errors: { pointer: string }[] };
  return [...new Set(errors.map(({ pointer }) => pointer))].sort();
}
