import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiSecurity } from '@nestjs/swagger';

/** Who may call a handler. */
export type Access =
  | { readonly audience: 'public' }
  | { readonly audience: 'tenant' | 'operator'; readonly scope: string };

/** Metadata key of an {@link Access}; a handler without it stops the start. */
export const ACCESS = Symbol('access');

/** For everybody, without credentials. */
export const Public = () => SetMetadata(ACCESS, { audience: 'public' } satisfies Access);

/** For tenants' credentials with this scope, and for operators who act for a tenant. */
export const TenantAccess = (scope: string) =>
  applyDecorators(
    credentialed({ audience: 'tenant', scope }),
    ApiSecurity({ clientCredentials: ['tenants:act'], actAsTenant: [] }),
    ApiSecurity({ apiKey: [], actAsTenant: [] }),
  );

/** For operators' credentials with this scope. */
export const OperatorAccess = (scope: string) => credentialed({ audience: 'operator', scope });

function credentialed(access: Access & { scope: string }) {
  return applyDecorators(
    SetMetadata(ACCESS, access),
    ApiSecurity('clientCredentials', [access.scope]),
    ApiSecurity('apiKey'),
    ApiExtension('x-required-scope', access.scope),
  );
}
