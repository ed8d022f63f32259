import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Trail } from '#libs/audit';
import { CamsClient } from '#libs/cams';
import { ChangeFeed, Public, RedisLink } from '#libs/platform';
import { Drain } from './drain.js';
import { livenessDocument, readinessDocument, type State } from './health.documents.js';

const CHECK_TIMEOUT_MS = 1_000;
/** However often somebody asks, CAMS is asked once in this time. */
const UPSTREAM_FRESH_MS = 2_000;
const RETRY_AFTER_S = '2';

@ApiTags('Health')
@Controller('health')
export class HealthController {
  private upstream: { readonly state: Promise<State>; readonly askedAt: number } | undefined;

  constructor(
    private readonly database: DataSource,
    private readonly changes: ChangeFeed,
    private readonly cams: CamsClient,
    private readonly trail: Trail,
    private readonly redis: RedisLink,
    private readonly drain: Drain,
  ) {}

  @Get('live')
  @Public()
  @ApiOperation({
    operationId: 'getLiveness',
    summary: 'Whether the process runs',
    description: 'Looks at nothing else: restart the process when this does not answer.',
  })
  @ApiResponse({ status: 200, description: 'It runs.', standardSchema: livenessDocument })
  live() {
    return { status: 'up' };
  }

  @Get('ready')
  @Public()
  @ApiOperation({
    operationId: 'getReadiness',
    summary: 'What state the gateway and its parts are in',
    description:
      'Asks the database and CAMS. The status is for people and alerts. A load balancer looks at `checks.gateway` and `checks.database` instead, and sends calls here while both are `up`: when CAMS is away, no other gateway reaches it either.',
  })
  @ApiResponse({
    status: 200,
    description: 'Database and CAMS answer, and the gateway is not about to stop.',
    standardSchema: readinessDocument,
  })
  @ApiResponse({
    status: 503,
    description: 'One of them does not, or it is; `checks` says which.',
    standardSchema: readinessDocument,
  })
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const [database, upstream] = await Promise.all([this.checkDatabase(), this.checkUpstream()]);
    const [changeFeed, trail] = [this.changes.isLive, this.trail.isHealthy].map((isUp) => (isUp ? 'up' : 'down'));
    const gateway = this.drain.isUnderWay ? 'stopping' : 'up';
    const checks = { gateway, database, changeFeed, trail, redis: this.redis.state, upstream };
    // Without the trail reads go on, and nothing else would be gained by sending calls elsewhere.
    const status = gateway === 'up' && database === 'up' && upstream === 'up' ? 'up' : 'down';
    if (status === 'down') reply.status(HttpStatus.SERVICE_UNAVAILABLE).header('retry-after', RETRY_AFTER_S);
    return { status, checks };
  }

  private async checkDatabase(): Promise<State> {
    const answered = this.database.query('SELECT 1').then(
      () => true,
      () => false,
    );
    return (await within(CHECK_TIMEOUT_MS, answered)) ? 'up' : 'down';
  }

  private checkUpstream(): Promise<State> {
    const now = Date.now();
    if (!this.upstream || now - this.upstream.askedAt > UPSTREAM_FRESH_MS) {
      const state = this.cams.reachable(CHECK_TIMEOUT_MS).then((reached): State => (reached ? 'up' : 'down'));
      this.upstream = { state, askedAt: now };
    }
    return this.upstream.state;
  }
}

async function within(timeoutMs: number, answer: Promise<boolean>): Promise<boolean> {
  const timer = AbortSignal.timeout(timeoutMs);
  const tooLate = new Promise<false>((resolve) => timer.addEventListener('abort', () => resolve(false)));
  return Promise.race([answer, tooLate]);
}
