import { z } from 'zod';

/** A JSON Web Key Set (RFC 7517) of RSA public keys. */
export const jwksDocument = z
  .object({
    keys: z.array(
      z.object({
        kty: z.literal('RSA'),
        n: z.string().meta({ description: 'The modulus, in base64url.' }),
        e: z.string().meta({ description: 'The exponent, in base64url.', examples: ['AQAB'] }),
        kid: z.string().meta({ description: 'Id of the key.', examples: ['key_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d'] }),
        use: z.literal('sig'),
        alg: z.literal('RS256'),
      }),
    ),
  })
  .meta({ id: 'JsonWebKeySet' });

/** Authorization server metadata (RFC 8414). */
export const serverMetadataDocument = z
  .object({
    issuer: z.url().meta({ examples: ['https://gateway.example.com'] }),
    token_endpoint: z.url().meta({ examples: ['https://gateway.example.com/oauth/token'] }),
    token_endpoint_auth_methods_supported: z.array(z.string()),
    grant_types_supported: z.array(z.string()),
    response_types_supported: z.array(z.string()),
    scopes_supported: z.array(z.string()),
    jwks_uri: z.url().meta({ examples: ['https://gateway.example.com/.well-known/jwks.json'] }),
    service_documentation: z.url().meta({ examples: ['https://gateway.example.com/docs'] }),
  })
  .meta({ id: 'AuthorizationServerMetadata' });
