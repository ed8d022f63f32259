import { authSchema } from '#libs/auth';
import type { Schema } from '#libs/platform';
import { tenancySchema } from '#libs/tenancy';

/** All tables of the gateway. */
export const schema: Schema = {
  entities: [...tenancySchema.entities, ...authSchema.entities],
  migrations: [...tenancySchema.migrations, ...authSchema.migrations],
};
