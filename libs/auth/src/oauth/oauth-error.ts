import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

/** Codes of RFC 6749, section 5.2, and one of our own for clients that failed too often. */
export const oauthErrorCodes = [
  'invalid_request',
  'invalid_client',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
  'too_many_attempts',
] as const;

export type OAuthErrorCode = (typeof oauthErrorCodes)[number];

/** An error of the token endpoint, which OAuth words in a way of its own. */
export class OAuthError extends Error {
  constructor(
    readonly code: OAuthErrorCode,
    /** Public text of visible ASCII without quotes. */
    readonly description: string,
    readonly status = 400,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(description);
  }
}

/** The same words for an unknown client and for a wrong secret. */
export function invalidClient(description = 'The client id or the secret is wrong.'): OAuthError {
  return new OAuthError('invalid_client', description, 401, { 'www-authenticate': 'Basic realm="cams-gateway"' });
}

@Catch(OAuthError)
export class OAuthErrorFilter implements ExceptionFilter<OAuthError> {
  catch({ code, description, status, headers }: OAuthError, host: ArgumentsHost): void {
    void host
      .switchToHttp()
      .getResponse<FastifyReply>()
      .status(status)
      .headers({ ...headers, 'cache-control': 'no-store', pragma: 'no-cache' })
      .send({ error: code, error_description: description });
  }
}
