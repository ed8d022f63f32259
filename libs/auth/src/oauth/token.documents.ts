import { z } from 'zod';
import { TOKEN_LIFETIME_S } from '../tokens/access-token.js';
import { oauthErrorCodes } from './oauth-error.js';

/** The form that the token endpoint takes, for the documentation; `token-request.ts` reads it. */
export const tokenFormSchema = {
  type: 'object',
  required: ['grant_type'],
  properties: {
    grant_type: { type: 'string', enum: ['client_credentials'], description: 'The only grant there is.' },
    client_id: { type: 'string', description: 'Unless Basic authentication names the client.' },
    client_secret: { type: 'string', format: 'password', description: 'Unless Basic authentication gives it.' },
    scope: {
      type: 'string',
      description: 'Scopes with spaces between. Left out, everything that the credential has.',
      example: 'messages:send templates:read',
    },
  },
};

export const tokenReplyDocument = z
  .object({
    access_token: z.string().meta({
      description: 'A JWT (RFC 9068). Send it as `Authorization: Bearer …`.',
      examples: ['eyJhbGciOiJSUzI1NiIsInR5cCI6ImF0K2p3dCJ9.…'],
    }),
    token_type: z.literal('Bearer').meta({ description: 'How the token is sent.' }),
    expires_in: z.int().meta({ description: 'How long the token is valid, in seconds.', examples: [TOKEN_LIFETIME_S] }),
    scope: z
      .string()
      .meta({ description: 'What it allows, with spaces between.', examples: ['messages:send templates:read'] }),
  })
  .meta({ id: 'AccessToken' });

export const errorReplyDocument = z
  .object({
    error: z.enum(oauthErrorCodes).meta({ description: 'Stable name of the error, for programs.' }),
    error_description: z
      .string()
      .meta({ description: 'What is wrong, for people.', examples: ['The client id or the secret is wrong.'] }),
  })
  .meta({ id: 'OAuthError', description: 'An error of the token endpoint (RFC 6749, section 5.2).' });
