import { Injectable, type OnApplicationBootstrap, type Type } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { type Access, accessOf } from '#libs/platform';
import { operatorScopes, tenantScopes } from '../scopes.js';

/** Stops the start when a handler does not say who may call it, or asks for a scope that does not exist. */
@Injectable()
export class AccessCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** @throws {Error} naming the controller and the handler */
  onApplicationBootstrap(): void {
    for (const { metatype } of this.discovery.getControllers()) {
      if (typeof metatype === 'function') this.checkController(metatype as Type);
    }
  }

  private checkController(controller: Type): void {
    for (const name of this.scanner.getAllMethodNames(controller.prototype)) {
      const handler = controller.prototype[name];
      if (!Reflect.hasMetadata(PATH_METADATA, handler)) continue;
      const fault = faultOf(accessOf(handler));
      if (fault) throw new Error(`${controller.name}.${name} ${fault}`);
    }
  }
}

function faultOf(access: Access | undefined): string | undefined {
  if (!access) return 'does not say who may call it: add @Public(), @TenantAccess() or @OperatorAccess()';
  if (access.audience === 'public') return undefined;
  const scopes = access.audience === 'tenant' ? tenantScopes : operatorScopes;
  return Object.hasOwn(scopes, access.scope)
    ? undefined
    : `asks for the unknown ${access.audience} scope ${access.scope}`;
}
