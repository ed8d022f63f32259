import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { FASTIFY_ROUTE_CONFIG_METADATA } from '@nestjs/platform-fastify/constants.js';
import { ApiExtension, ApiSecurity } from '@nestjs/swagger';

/** Who may call a handler. */
export type Access =
  | { readonly audience: 'public' }
  | { readonly audience: 'tenant' | 'operator'; readonly scope: string };

/** What is known of an operation as soon as a request is routed, before its body is read. */
export interface RoutedOperation {
  /** Name of the handler, which is the operation's id in the documentation. */
  readonly id: string;
  readonly access: Access;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Missing where there is no handler, such as for a path that does not exist. */
    operation?: RoutedOperation;
  }
}

/** For everybody, without credentials. */
export const Public = () => allow({ audience: 'public' });

/** For tenants' credentials with this scope, and for operators who act for a tenant. */
export const TenantAccess = (scope: string) =>
  applyDecorators(
    credentialed({ audience: 'tenant', scope }),
    ApiSecurity({ clientCredentials: ['tenants:act'], actAsTenant: [] }),
    ApiSecurity({ apiKey: [], actAsTenant: [] }),
  );

/** For operators' credentials with this scope. */
export const OperatorAccess = (scope: string) => credentialed({ audience: 'operator', scope });

/** What a handler's decorator says about who may call it; a handler without one stops the start. */
export function accessOf(handler: object): Access | undefined {
  return Reflect.getMetadata(FASTIFY_ROUTE_CONFIG_METADATA, handler)?.operation?.access;
}

function credentialed(access: Access & { scope: string }) {
  return applyDecorators(
    allow(access),
    ApiSecurity('clientCredentials', [access.scope]),
    ApiSecurity('apiKey'),
    ApiExtension('x-required-scope', access.scope),
  );
}

function allow(access: Access): MethodDecorator {
  return (target, name, descriptor) => {
    const operation: RoutedOperation = { id: String(name), access };
    RouteConfig({ operation })(target, name, descriptor as PropertyDescriptor);
  };
}
