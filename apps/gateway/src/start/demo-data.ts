import { type DemoTenant, formerTenants } from './demo-file.js';
import { type GatewayApi, postJson } from './gateway-api.js';

const DEMO_TENANTS = [
  { name: 'Demo Coffee', custSpaceId: 'cams-demo-coffee', phoneNumber: '8613800001234' },
  { name: 'Demo Books', custSpaceId: 'cams-demo-books', phoneNumber: '8613800005678' },
];

/** One that the operator can give to a tenant: it is what the API's document shows for a new one. */
const FREE_SPACE = { custSpaceId: 'cams-demo-tea', phoneNumbers: ['8613800009012'] };

/**
 * Makes sure that the demo tenants exist, each with a space and a number in the sandbox and a credential that works.
 * Whatever is there already stays as it is.
 */
export async function demoTenants(gateway: GatewayApi, sandbox: string, dataDir: string): Promise<DemoTenant[]> {
  const former = await formerTenants(dataDir);
  const tenants: DemoTenant[] = [];
  for (const { name, custSpaceId, phoneNumber } of DEMO_TENANTS) {
    // The space first: the gateway learns a tenant's numbers when it is made.
    await postJson(`${sandbox}/_sandbox/spaces`, { custSpaceId, phoneNumbers: [phoneNumber] });
    const id = (await gateway.findTenant(custSpaceId)) ?? (await gateway.createTenant(name, custSpaceId));
    const known = former.find((tenant) => tenant.id === id);
    const usable = known && (await gateway.accepts(known)) ? known : await gateway.createCredential(id, 'Demo');
    const { clientId, clientSecret } = usable;
    tenants.push({ id, name, custSpaceId, clientId, clientSecret, phoneNumber });
  }
  await postJson(`${sandbox}/_sandbox/spaces`, FREE_SPACE);
  return tenants;
}
