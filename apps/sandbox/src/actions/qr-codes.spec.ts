import { describe, expect, it } from 'vitest';
import { Parameters } from '../protocol/parameters.js';
import { SandboxState } from '../state/sandbox-state.js';
import { qrCodes } from './qr-codes.js';

describe('CreatePhoneMessageQrdl', () => {
  it('fills a number with 2,000 codes, all different, and no more', () => {
    const state = new SandboxState();
    const space = state.createSpace('cams-a');
    const create = (PhoneNumber: string) => {
      const params = new Parameters(Object.entries({ PhoneNumber, PrefilledMessage: 'Hi', GenerateQrImage: 'PNG' }));
      return qrCodes.CreatePhoneMessageQrdl({ params, space, state, now: 0 });
    };
    state.connect(space, '8613800001234', 'Books');
    state.connect(space, '8613800005678', 'Books');
    for (let made = 0; made < 2_000; made++) create('8613800001234');
    expect(space.phoneNumbers.get('8613800001234')?.qrCodes.size).toBe(2_000);
    expect(() => create('8613800001234')).toThrow(expect.objectContaining({ code: 'InvalidParameter.QrdlCodeLimit' }));
    expect(() => create('8613800005678')).not.toThrow();
  });
});
