import { createPublicKey } from 'node:crypto';
import { businessError } from '../../protocol/errors.js';
import type { Handler } from '../handler.js';
import { ownedNumber } from '../phone-number-rules.js';
import { recordsOf } from '../records.js';

const KIND = 'encryption-key';

export const encryptionKeys = {
  GetPhoneEncryptionPublicKey: ({ space, params }) => {
    const { phoneNumber } = ownedNumber(space, params);
    return { Data: { PhoneNumber: phoneNumber, ...recordsOf(space, KIND).get(phoneNumber) } };
  },

  UpdatePhoneEncryptionPublicKey: ({ space, params }) => {
    const { phoneNumber } = ownedNumber(space, params);
    const key = params.text('EncryptionPublicKey');
    if (!isRsaKey(key)) {
      const reason = 'EncryptionPublicKey has to be a public RSA key of 2,048 bits in PEM form.';
      throw businessError('InvalidParameter.EncryptionPublicKey', reason);
    }
    recordsOf(space, KIND).set(phoneNumber, { EncryptionPublicKey: key, EncryptionPublicKeyStatus: 'VALID' });
    return {};
  },
} satisfies Record<string, Handler>;

/** CAMS's own samples write line breaks as `\n` in two characters; both forms are taken. */
function isRsaKey(pem: string): boolean {
  try {
    const key = createPublicKey(pem.replaceAll('\\n', '\n'));
    return key.asymmetricKeyType === 'rsa' && key.asymmetricKeyDetails?.modulusLength === 2048;
  } catch {
    return false;
  }
}
