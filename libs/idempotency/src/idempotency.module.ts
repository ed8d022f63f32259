import { Module } from '@nestjs/common';
import type { Schema } from '#libs/platform';
import { CreateIdempotencyKeys1730000000005 } from './create-idempotency-keys.migration.js';
import { Idempotency } from './idempotency.js';

export const idempotencySchema: Schema = { entities: [], migrations: [CreateIdempotencyKeys1730000000005] };

@Module({ providers: [Idempotency], exports: [Idempotency] })
export class IdempotencyModule {}
