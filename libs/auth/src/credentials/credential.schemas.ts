import { z } from 'zod';
import { cursorOf, instantText, pageLimit, singleLine } from '#libs/platform';
import { tenantPath } from '#libs/tenancy';
import { tenantScopeNames } from '../scopes.js';
import type { Credential } from './credential.entity.js';

const credentialId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be a credential id')
  .meta({ description: 'Id of the credential.', examples: ['crd_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d'] });

const name = singleLine(200)
  .trim()
  .min(1, 'must not be empty')
  .meta({ description: 'What the credential is for, for people.', examples: ['Order service'] });

const scope = z.enum(tenantScopeNames);

/** Path of one credential of a tenant. */
export const credentialPath = tenantPath.extend({ credentialId });
export type CredentialPath = z.output<typeof credentialPath>;

export const createCredentialBody = z
  .strictObject({
    name,
    scopes: z
      .array(scope)
      .min(1, 'must name a scope at least')
      .max(tenantScopeNames.length)
      .refine((scopes) => new Set(scopes).size === scopes.length, 'must not name a scope twice')
      .default([...tenantScopeNames])
      .meta({ description: 'What it may do. Left out, everything that a tenant can do today.' }),
    expiresAt: instantText
      .refine((text) => Date.parse(text) > Date.now(), 'must be in the future')
      .nullable()
      .default(null)
      .meta({
        description: 'When it stops working; `null` or left out for never.',
        examples: ['2030-01-31T00:00:00Z'],
      }),
  })
  .meta({ examples: [{ name: 'Order service', scopes: ['messages:send', 'templates:read'] }] });
export type CreateCredential = z.output<typeof createCredentialBody>;

export const listCredentialsQuery = z.strictObject({ cursor: cursorOf(credentialId).optional(), limit: pageLimit });
export type ListCredentials = z.output<typeof listCredentialsQuery>;

/** A credential as operators see it. */
export const credentialDocument = z
  .object({
    id: credentialId,
    clientId: z
      .string()
      .meta({ description: 'For `/oauth/token`.', examples: ['cgc_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d'] }),
    name,
    scopes: z.array(scope).meta({ description: 'What it may do.' }),
    createdAt: z.iso.datetime().meta({ description: 'When it was made.', examples: ['2026-01-15T09:30:00.000Z'] }),
    expiresAt: z.iso
      .datetime()
      .nullable()
      .meta({ description: 'When it stops working; `null` for never.', examples: ['2030-01-31T00:00:00.000Z'] }),
  })
  .meta({ id: 'Credential' });
export type CredentialDocument = z.output<typeof credentialDocument>;

export const newCredentialDocument = credentialDocument
  .extend({
    clientSecret: z.string().meta({
      description: 'The secret, shown this once. It works at `/oauth/token`, and directly as an API key.',
      examples: ['cgs_…'],
    }),
  })
  .meta({ id: 'NewCredential' });

export const credentialList = z
  .object({
    items: z.array(credentialDocument).meta({ description: 'The credentials of this page.' }),
    nextCursor: z.string().nullable().meta({ description: 'Gives the next page; `null` on the last one.' }),
  })
  .meta({ id: 'CredentialList' });

/** The credential as replies show it. */
export function toDocument({ id, clientId, name, scopes, createdAt, expiresAt }: Credential) {
  return {
    id,
    clientId,
    name,
    scopes,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
  };
}
