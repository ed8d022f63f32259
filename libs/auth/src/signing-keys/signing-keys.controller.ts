import { Controller, Get, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CurrentFacts, type RequestFacts } from '#libs/audit';
import { ApiProblems, NoBody, NoQuery, OperatorAccess } from '#libs/platform';
import { KeyRotation } from './key-rotation.js';
import { SIGNING_ALGORITHM, type SigningKey } from './signing-key.js';
import { SigningKeys } from './signing-keys.js';

const signingKeyDocument = z
  .object({
    kid: z.string().meta({ description: 'Id of the key.', examples: ['key_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d'] }),
    algorithm: z.literal(SIGNING_ALGORITHM).meta({ description: 'The one algorithm that it is used with.' }),
    signs: z.boolean().meta({ description: 'Whether new tokens are signed with it. One key at a time does.' }),
    createdAt: z.iso.datetime().meta({ description: 'When it was made.', examples: ['2026-01-15T09:30:00.000Z'] }),
    expiresAt: z.iso
      .datetime()
      .nullable()
      .meta({ description: 'When the last token signed with it has expired; `null` while it signs.' }),
  })
  .meta({ id: 'SigningKey' });

const signingKeyList = z
  .object({
    items: z.array(signingKeyDocument).meta({ description: 'The keys, newest first.' }),
    nextCursor: z.string().nullable().meta({ description: 'Always `null`: there is one page.' }),
  })
  .meta({ id: 'SigningKeyList' });

/** Operators' endpoints for the keys that sign access tokens. */
@ApiTags('Signing keys')
@Controller('admin/v1/signing-keys')
export class SigningKeysController {
  constructor(
    private readonly keys: SigningKeys,
    private readonly rotation: KeyRotation,
  ) {}

  @Get()
  @NoQuery()
  @OperatorAccess('keys:read')
  @ApiOperation({
    operationId: 'listSigningKeys',
    summary: 'List signing keys',
    description: 'Gives the key that signs and those before it whose tokens can still be valid, newest first.',
  })
  @ApiResponse({ status: 200, description: 'The keys.', standardSchema: signingKeyList })
  @ApiProblems(400, 401, 403, 429, 503)
  listSigningKeys() {
    return { items: this.keys.list().map(toDocument), nextCursor: null };
  }

  @Post()
  @NoQuery()
  @NoBody()
  @OperatorAccess('keys:write')
  @ApiOperation({
    operationId: 'createSigningKey',
    summary: 'Rotate the signing key',
    description:
      'Makes a new key that signs from now on. Tokens signed before stay valid until they expire. This also happens by itself every 30 days.',
  })
  @ApiResponse({ status: 201, description: 'The new key.', standardSchema: signingKeyDocument })
  @ApiProblems(400, 401, 403, 429, 503)
  async createSigningKey(@CurrentFacts() facts: RequestFacts) {
    return toDocument(await this.rotation.rotate(facts));
  }
}

function toDocument({ kid, createdAt, expiresAt }: SigningKey) {
  return {
    kid,
    algorithm: SIGNING_ALGORITHM,
    signs: expiresAt === null,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
  };
}
