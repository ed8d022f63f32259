import { isIP } from 'node:net';
import { commaSeparated } from './comma-separated.js';

/** Addresses and subnets. A number of hops is refused: any caller could pretend to be that many hops away. */
export const trustedProxies = commaSeparated(isAddressOrSubnet, 'expected addresses or subnets such as 10.0.0.0/8');

function isAddressOrSubnet(entry: string): boolean {
  const [address, prefix, ...rest] = entry.split('/');
  const version = isIP(address!);
  if (version === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128));
}
