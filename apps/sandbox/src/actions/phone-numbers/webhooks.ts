import { businessError } from '../../protocol/errors.js';
import type { Parameters } from '../../protocol/parameters.js';
import type { Item, PhoneNumber, Space } from '../../state/model.js';
import type { Handler } from '../handler.js';
import { ownedNumber } from '../phone-number-rules.js';
import { recordsOf } from '../records.js';

const KIND = 'webhook';

export const webhooks = {
  // CAMS leaves open what becomes of an address that is not named; here it is gone, so that nobody relies on it.
  UpdatePhoneWebhook: ({ space, params }) => {
    const number = ownedNumber(space, params);
    const byHttp = flagOf(params, 'HttpFlag', 'Y') === 'Y';
    const byQueue = flagOf(params, 'QueueFlag', 'N') === 'Y';
    const addresses = {
      UpCallbackUrl: urlOf(params, 'UpCallbackUrl'),
      StatusCallbackUrl: urlOf(params, 'StatusCallbackUrl'),
    };
    recordsOf(space, KIND).set(number.phoneNumber, {
      ...(byHttp ? addresses : { UpCallbackUrl: '', StatusCallbackUrl: '' }),
      ...(byQueue ? queuesOf(number) : { UpQueue: '', StatusQueue: '' }),
    });
    return {};
  },
} satisfies Record<string, Handler>;

/** Where the messages of a number go, as lists of numbers show it: to its queues, until somebody says otherwise. */
export function webhookOf(space: Space, number: PhoneNumber): Item {
  const unset = { UpCallbackUrl: '', StatusCallbackUrl: '', ...queuesOf(number) };
  return space.records.get(KIND)?.get(number.phoneNumber) ?? unset;
}

function queuesOf({ id }: PhoneNumber) {
  return { UpQueue: `Alicom-Queue-${id}-ChatAppInbound`, StatusQueue: `Alicom-Queue-${id}-ChatAppStatus` };
}

function flagOf(params: Parameters, name: string, otherwise: 'Y' | 'N'): string {
  const value = params.get(name) ?? otherwise;
  if (value !== 'Y' && value !== 'N') throw businessError(`InvalidParameter.${name}`, `${name} has to be Y or N.`);
  return value;
}

function urlOf(params: Parameters, name: string): string {
  const url = params.get(name) ?? '';
  if (url && !/^https?:\/\/[^/]/.test(url)) {
    throw businessError(`InvalidParameter.${name}`, `${name} has to be an address of http or https.`);
  }
  return url;
}
