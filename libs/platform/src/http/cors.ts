import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const PREFLIGHT_KEPT_S = 600;

/** What callers of the API send beside what browsers let any page send. */
const requestHeaders = [
  'Authorization',
  'Cache-Control',
  'Content-Type',
  'Idempotency-Key',
  'If-None-Match',
  'Prefer',
  'Priority',
  'X-Act-As-Tenant',
  'X-Request-Id',
];

/** What pages may read of a reply beside its type and caching. */
const replyHeaders = [
  'Age',
  'Cache-Status',
  'ETag',
  'Idempotency-Replayed',
  'Preference-Applied',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'WWW-Authenticate',
  'X-Cams-Request-Id',
  'X-Request-Id',
];

/** Lets pages of these origins call the API from browsers. Nothing is sent along that the page does not have itself. */
export function allowOrigins(app: NestFastifyApplication, origins: readonly string[]): void {
  app.enableCors({
    origin: [...origins],
    methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: requestHeaders,
    exposedHeaders: replyHeaders,
    maxAge: PREFLIGHT_KEPT_S,
  });
}
