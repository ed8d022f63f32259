import { digits } from '../ids.js';
import type { PhoneNumber, Space, StateData } from './model.js';

/** The space of the calling account itself: what a call acts on that may name a space and does not. */
const OWN_SPACE_ID = 'cams-own';

/** Everything the sandbox remembers of CAMS. */
export class SandboxState {
  constructor(readonly data: StateData = { version: 1, spaces: new Map(), lastInboundAt: new Map() }) {
    this.createSpace(OWN_SPACE_ID);
  }

  /** The space of that id, or the account's own where none is named. */
  space(custSpaceId: string = OWN_SPACE_ID): Space | undefined {
    return this.data.spaces.get(custSpaceId);
  }

  /** The space of that id, made now if it does not exist. */
  createSpace(custSpaceId: string): Space {
    const existing = this.space(custSpaceId);
    if (existing) return existing;
    const space: Space = {
      custSpaceId,
      phoneNumbers: new Map(),
      migrations: new Map(),
      templates: new Map(),
      records: new Map(),
    };
    this.data.spaces.set(custSpaceId, space);
    return space;
  }

  /** The space that holds a number now; one that it has moved away from does not count. */
  holderOf(phoneNumber: string): Space | undefined {
    for (const space of this.data.spaces.values()) {
      const held = space.phoneNumbers.get(phoneNumber);
      if (held && held.status !== 'MIGRATED') return space;
    }
    return undefined;
  }

  /** Puts a number into a space, verified and connected. */
  connect(space: Space, phoneNumber: string, verifiedName: string): void {
    const number = { ...newPhoneNumber(phoneNumber, verifiedName), ...connected };
    space.phoneNumbers.set(phoneNumber, number);
  }

  /** Notes that a user has just written to a business number. */
  recordInbound(user: string, businessNumber: string, at: number): void {
    this.data.lastInboundAt.set(`${businessNumber}:${user}`, at);
  }

  /** When a user last wrote to a business number, in milliseconds since 1970. */
  lastInboundAt(user: string, businessNumber: string): number | undefined {
    return this.data.lastInboundAt.get(`${businessNumber}:${user}`);
  }
}

/** What verifying and registering a number makes of it. */
export const connected = {
  status: 'CONNECTED',
  codeVerificationStatus: 'VERIFIED',
  codeOutstanding: false,
} as const satisfies Partial<PhoneNumber>;

/** A number just added: not verified, not registered. */
export function newPhoneNumber(phoneNumber: string, verifiedName: string): PhoneNumber {
  return {
    phoneNumber,
    id: digits(15),
    verifiedName,
    status: 'UNVERIFIED',
    codeVerificationStatus: 'NOT_VERIFIED',
    codeOutstanding: false,
    qrCodes: new Map(),
  };
}
