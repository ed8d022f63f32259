import { z } from 'zod';

/** A JSON Web Key Set (RFC 7517) of RSA public keys. */
export const jwksDocument = z
  .object({
    keys: z
      .array(
        z.object({
          kty: z.literal('RSA').meta({ description: 'Kind of the key.' }),
          n: z.string().meta({ description: 'The modulus, in base64url.' }),
          e: z.string().meta({ description: 'The exponent, in base64url.', examples: ['AQAB'] }),
          kid: z.string().meta({ description: 'Id of the key.', examples: ['key_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d'] }),
          use: z.literal('sig').meta({ description: 'The key checks signatures.' }),
          alg: z.literal('RS256').meta({ description: 'The one algorithm that it is used with.' }),
        }),
      )
      .meta({ description: 'Every key that a valid token can be signed with.' }),
  })
  .meta({ id: 'JsonWebKeySet' });

/** Authorization server metadata (RFC 8414). */
export const serverMetadataDocument = z
  .object({
    issuer: z.url().meta({ description: 'Stands as `iss` in every token.', examples: ['https://gateway.example.com'] }),
    token_endpoint: z
      .url()
      .meta({ description: 'Where tokens are to be had.', examples: ['https://gateway.example.com/oauth/token'] }),
    token_endpoint_auth_methods_supported: z
      .array(z.string())
      .meta({ description: 'How a client can name itself there.' }),
    grant_types_supported: z.array(z.string()).meta({ description: 'The grants there are.' }),
    response_types_supported: z.array(z.string()).meta({ description: 'None: there is no authorization endpoint.' }),
    scopes_supported: z.array(z.string()).meta({ description: 'The scopes of tenants, then those of operators.' }),
    jwks_uri: z.url().meta({
      description: 'Where the keys are that check tokens.',
      examples: ['https://gateway.example.com/.well-known/jwks.json'],
    }),
    service_documentation: z
      .url()
      .meta({ description: 'What people read.', examples: ['https://gateway.example.com/docs'] }),
  })
  .meta({ id: 'AuthorizationServerMetadata' });
