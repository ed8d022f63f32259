import { Injectable } from '@nestjs/common';
import { OwnedResources, TenantDirectory } from '#libs/tenancy';

/** Finds out which tenant a call of an operator is about, so that it stands in that tenant's trail too. */
@Injectable()
export class ConcernedTenant {
  constructor(
    private readonly tenants: TenantDirectory,
    private readonly resources: OwnedResources,
  ) {}

  /**
   * The tenant whose instance, WABA or phone number a request names. An event belongs to one trail: where the request
   * names what belongs to several tenants, the first in this order counts, and of several numbers the first.
   * @param parameters under CAMS's names, as CAMS gets them
   */
  async idOf(parameters: Readonly<Record<string, string>>): Promise<string | undefined> {
    const { InstanceId, ResourceId, ChannelCode, WabaId, PhoneNumber, PhoneNumbers } = parameters;
    // To CAMS the space of a tenant is an instance like others, and an instance a resource or a channel.
    const instance = InstanceId ?? ResourceId ?? ChannelCode;
    const tenant = instance === undefined ? undefined : await this.tenants.ofSpace(instance);
    if (tenant) return tenant.id;
    const wabas = WabaId === undefined ? [] : [WabaId];
    const listed = PhoneNumbers === undefined ? [] : (JSON.parse(PhoneNumbers) as string[]);
    const numbers = PhoneNumber === undefined ? listed : [PhoneNumber, ...listed];
    return (await this.resources.ownerOf('waba', wabas)) ?? (await this.resources.ownerOf('phone-number', numbers));
  }
}
