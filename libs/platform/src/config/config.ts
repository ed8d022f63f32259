import { z } from 'zod';
import { oneOf } from '../one-of.js';
import { camsLimits } from './cams-limits.js';
import { ConfigError } from './config-error.js';
import { corsOrigins } from './cors-origins.js';
import { portSetting, wholeNumberSetting } from './numbers.js';
import { redisUrl } from './redis-url.js';
import { readSecretFiles } from './secret-files.js';
import { trustedProxies } from './trusted-proxies.js';

export { ConfigError, portSetting, readSecretFiles };

const address = (protocol: RegExp, example: string) =>
  z.url({ protocol, error: `expected an address such as ${example}` });

/** Every variable that the gateway knows, apart from the `_FILE` forms of the secrets. */
export const environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  PORT: portSetting.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  MONITORING_PORT: portSetting.optional(),
  MONITORING_HOST: z.string().min(1).optional(),
  DRAIN_SECONDS: wholeNumberSetting(0, 300).default(0),
  PUBLIC_URL: address(/^https?$/, 'https://api.example.com').optional(),
  TRUSTED_PROXIES: trustedProxies.prefault(''),
  CORS_ORIGINS: corsOrigins.prefault(''),
  DATABASE_URL: address(/^postgres(ql)?$/, 'postgres://user:password@db.example.com/name'),
  MIGRATE_ON_START: z.enum(['true', 'false']).default('true'),
  REDIS_URL: redisUrl.optional(),
  CAMS_ENDPOINT: address(/^https?$/, 'https://cams.ap-southeast-1.aliyuncs.com').optional(),
  CAMS_REGION_ID: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'expected a region such as ap-southeast-1')
    .default('ap-southeast-1'),
  CAMS_ACCESS_KEY_ID: z.string().min(1),
  CAMS_ACCESS_KEY_SECRET: z.string().min(1),
  CAMS_SECURITY_TOKEN: z.string().min(1).optional(),
  CAMS_LIMITS: camsLimits.optional(),
  ENCRYPTION_KEY: z.string().min(32, 'expected at least 32 characters, such as the output of: openssl rand -base64 32'),
  OPERATOR_CLIENT_ID: z
    .string()
    .regex(/^[\x21-\x39\x3b-\x7e]{1,64}$/, 'expected up to 64 visible ASCII characters without a colon')
    .optional(),
  OPERATOR_CLIENT_SECRET: z
    .string()
    .regex(/^[\x21-\x7e]{16,256}$/, 'expected 16 to 256 visible ASCII characters')
    .optional(),
  AUDIT_RETENTION_MONTHS: wholeNumberSetting(1, 1_200).default(13),
  AUDIT_PHONE_NUMBERS: z.enum(['whole', 'masked']).default('whole'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** Everything the gateway is told from outside, parsed once. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Where health and metrics are served, and nothing else; unset: where everything is. */
  readonly monitoring?: { readonly host: string; readonly port: number };
  /** How long the gateway serves on after it was told to stop, so that load balancers notice. */
  readonly drainSeconds: number;
  /** How callers reach the gateway, without a trailing slash; the issuer of its tokens. */
  readonly publicUrl: string;
  /** Addresses and subnets whose `X-Forwarded-*` headers are believed. */
  readonly trustedProxies: readonly string[];
  /** Of pages that may call the API from browsers. */
  readonly corsOrigins: readonly string[];
  readonly databaseUrl: string;
  /** Whether the gateway brings the schema up to date itself; otherwise it starts only on one that is. */
  readonly migrateOnStart: boolean;
  /** What replicas share their limits over: Redis or Valkey. Without it the process is the only one. */
  readonly redisUrl?: string;
  readonly cams: CamsConfig;
  readonly encryptionKey: string;
  /** The operator that exists from the first start on. */
  readonly operator?: { readonly clientId: string; readonly clientSecret: string };
  /** Whole months that the audit trail is kept, beside the present one. */
  readonly auditRetentionMonths: number;
  /** Whether the audit trail shows phone numbers whole, or `86138****1234`. */
  readonly auditPhoneNumbers: 'whole' | 'masked';
  readonly logLevel: z.infer<typeof environment>['LOG_LEVEL'];
}

/** How to reach CAMS and as whom. */
export interface CamsConfig {
  /** Origin of the service, for example `https://cams.ap-southeast-1.aliyuncs.com`. */
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  /** Only with temporary (STS) credentials. */
  readonly securityToken?: string;
  /** Calls per second of the whole account where they are not as documented, by action; `*` for all others. */
  readonly limits: Readonly<Record<string, number>>;
}

/**
 * Reads the gateway's settings from environment variables and the files of secrets; empty variables count as unset.
 * @throws {ConfigError} naming the first variable that is missing or malformed
 */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const value = parseSettings(environment, env);
  if ((value.OPERATOR_CLIENT_ID === undefined) !== (value.OPERATOR_CLIENT_SECRET === undefined)) {
    const missing = value.OPERATOR_CLIENT_ID === undefined ? 'OPERATOR_CLIENT_ID' : 'OPERATOR_CLIENT_SECRET';
    throw new ConfigError(`${missing} is required when its counterpart is set`);
  }
  return {
    port: value.PORT,
    host: value.HOST,
    ...(value.MONITORING_PORT !== undefined && {
      monitoring: { host: value.MONITORING_HOST ?? value.HOST, port: value.MONITORING_PORT },
    }),
    drainSeconds: value.DRAIN_SECONDS,
    publicUrl: (value.PUBLIC_URL ?? `http://${urlHost(value.HOST)}:${value.PORT}`).replace(/\/+$/, ''),
    trustedProxies: value.TRUSTED_PROXIES,
    corsOrigins: value.CORS_ORIGINS,
    databaseUrl: value.DATABASE_URL,
    migrateOnStart: value.MIGRATE_ON_START === 'true',
    ...(value.REDIS_URL && { redisUrl: value.REDIS_URL }),
    cams: {
      endpoint: new URL(value.CAMS_ENDPOINT ?? `https://cams.${value.CAMS_REGION_ID}.aliyuncs.com`).origin,
      accessKeyId: value.CAMS_ACCESS_KEY_ID,
      accessKeySecret: value.CAMS_ACCESS_KEY_SECRET,
      ...(value.CAMS_SECURITY_TOKEN && { securityToken: value.CAMS_SECURITY_TOKEN }),
      limits: value.CAMS_LIMITS ?? {},
    },
    encryptionKey: value.ENCRYPTION_KEY,
    ...(value.OPERATOR_CLIENT_ID && {
      operator: { clientId: value.OPERATOR_CLIENT_ID, clientSecret: value.OPERATOR_CLIENT_SECRET! },
    }),
    auditRetentionMonths: value.AUDIT_RETENTION_MONTHS,
    auditPhoneNumbers: value.AUDIT_PHONE_NUMBERS,
    logLevel: value.LOG_LEVEL,
  };
}

/**
 * The one setting that a migration needs.
 * @throws {ConfigError} when it is missing or malformed
 */
export function loadDatabaseUrl(env: NodeJS.ProcessEnv): string {
  return parseSettings(environment.pick({ DATABASE_URL: true }), env).DATABASE_URL;
}

/**
 * Reads the variables that a schema names.
 * @throws {ConfigError} naming the first one that is missing or malformed
 */
export function parseSettings<Schema extends z.ZodObject>(schema: Schema, env: NodeJS.ProcessEnv): z.output<Schema> {
  const given = readSecretFiles(env);
  const parsed = schema.safeParse(given, { error: choices });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const name = String(issue.path[0]);
  throw new ConfigError(name in given ? `${name} is wrong: ${issue.message}` : `${name} is required`);
}

/** All others have words of their own. */
function choices(issue: z.core.$ZodRawIssue): string | undefined {
  return issue.code === 'invalid_value' ? `expected ${oneOf(issue.values)}` : undefined;
}

/** A name that callers on this machine can use; behind anything else `PUBLIC_URL` is to be set. */
function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
