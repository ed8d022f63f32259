/** What this library has to know of tenants, which it does not keep itself; provided by whoever does. */
export abstract class TenantPlans {
  /** Name of the plan of a tenant; `undefined` where there is no such tenant, or none any more. */
  abstract planOf(tenantId: string): string | undefined | Promise<string | undefined>;
}
