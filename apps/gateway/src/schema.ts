import { auditSchema } from '#libs/audit';
import { authSchema } from '#libs/auth';
import { idempotencySchema } from '#libs/idempotency';
import type { Schema } from '#libs/platform';
import { quotaSchema } from '#libs/quota';
import { tenancySchema } from '#libs/tenancy';

const schemas = [tenancySchema, authSchema, auditSchema, quotaSchema, idempotencySchema];

/** All tables of the gateway. */
export const schema: Schema = {
  entities: schemas.flatMap(({ entities }) => entities),
  migrations: schemas.flatMap(({ migrations }) => migrations),
};
