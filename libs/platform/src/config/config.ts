import { z } from 'zod';

/** A setting that is missing or malformed. The message is one line that names the variable. */
export class ConfigError extends Error {}

const port = z.coerce.number('expected a whole number').int('expected a whole number').min(0).max(65_535);

const environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUSTED_PROXIES: z.string().default(''),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  CAMS_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  CAMS_REGION_ID: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'expected a region such as ap-southeast-1')
    .default('ap-southeast-1'),
  CAMS_ACCESS_KEY_ID: z.string().min(1),
  CAMS_ACCESS_KEY_SECRET: z.string().min(1),
  CAMS_SECURITY_TOKEN: z.string().min(1).optional(),
  ENCRYPTION_KEY: z.string().min(32, 'expected at least 32 characters, such as the output of: openssl rand -base64 32'),
  OPERATOR_CLIENT_ID: z
    .string()
    .regex(/^[\x21-\x39\x3b-\x7e]{1,64}$/, 'expected up to 64 visible ASCII characters without a colon')
    .optional(),
  OPERATOR_CLIENT_SECRET: z
    .string()
    .regex(/^[\x21-\x7e]{16,256}$/, 'expected 16 to 256 visible ASCII characters')
    .optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** Everything the gateway is told from outside, parsed once. */
export interface Config {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  /** How callers reach the gateway, without a trailing slash; the issuer of its tokens. */
  readonly publicUrl: string;
  /** Addresses and subnets whose `X-Forwarded-*` headers are believed. */
  readonly trustedProxies: readonly string[];
  readonly databaseUrl: string;
  readonly cams: CamsConfig;
  readonly encryptionKey: string;
  /** The operator that exists from the first start on. */
  readonly operator?: { readonly clientId: string; readonly clientSecret: string };
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
}

/**
 * Reads the gateway's settings from environment variables; empty ones count as unset.
 * @throws {ConfigError} naming the first variable that is missing or malformed
 */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    const name = String(issue.path[0]);
    throw new ConfigError(name in given ? `${name} is wrong: ${issue.message}` : `${name} is required`);
  }
  const value = parsed.data;
  if ((value.OPERATOR_CLIENT_ID === undefined) !== (value.OPERATOR_CLIENT_SECRET === undefined)) {
    const missing = value.OPERATOR_CLIENT_ID === undefined ? 'OPERATOR_CLIENT_ID' : 'OPERATOR_CLIENT_SECRET';
    throw new ConfigError(`${missing} is required when its counterpart is set`);
  }
  return {
    production: value.NODE_ENV === 'production',
    port: value.PORT,
    host: value.HOST,
    publicUrl: (value.PUBLIC_URL ?? `http://${urlHost(value.HOST)}:${value.PORT}`).replace(/\/+$/, ''),
    trustedProxies: value.TRUSTED_PROXIES.split(',')
      .map((entry) => entry.trim())
      .filter(Boolean),
    databaseUrl: value.DATABASE_URL,
    cams: {
      endpoint: new URL(value.CAMS_ENDPOINT ?? `https://cams.${value.CAMS_REGION_ID}.aliyuncs.com`).origin,
      accessKeyId: value.CAMS_ACCESS_KEY_ID,
      accessKeySecret: value.CAMS_ACCESS_KEY_SECRET,
      ...(value.CAMS_SECURITY_TOKEN && { securityToken: value.CAMS_SECURITY_TOKEN }),
    },
    encryptionKey: value.ENCRYPTION_KEY,
    ...(value.OPERATOR_CLIENT_ID && {
      operator: { clientId: value.OPERATOR_CLIENT_ID, clientSecret: value.OPERATOR_CLIENT_SECRET! },
    }),
    logLevel: value.LOG_LEVEL,
  };
}

/** A name that callers on this machine can use; behind anything else `PUBLIC_URL` is to be set. */
function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
