export { Idempotency, type KeyedCall, type KnownKey, type StoredReply } from './idempotency.js';
export { IdempotencyModule, idempotencySchema } from './idempotency.module.js';
export { idempotencyKey } from './idempotency-key.js';
