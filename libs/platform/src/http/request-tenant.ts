import { createParamDecorator, type ExecutionContext } from '@nestjs/common';

/** What the access guard leaves on a request, as far as libraries below it need to know. */
interface GuardedRequest {
  readonly caller?: { readonly tenant?: { readonly id: string } };
}

/**
 * Parameter decorator for handlers with `TenantAccess`: the id of the tenant that calls, or that an operator acts for.
 * @throws {Error} on any other route, where there is none
 */
export const CurrentTenantId = createParamDecorator((_data: unknown, context: ExecutionContext): string => {
  const { caller } = context.switchToHttp().getRequest<GuardedRequest>();
  if (!caller?.tenant) throw new Error('this route has no tenant');
  return caller.tenant.id;
});
