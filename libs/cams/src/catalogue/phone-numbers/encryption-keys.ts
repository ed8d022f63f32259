import { type Action, record, required, text } from '../shapes.js';
import { PhoneNumber, repliedNumber } from './phone-number-fields.js';

const EncryptionPublicKey = text('Public RSA key of 2,048 bits, in PEM form.', {
  // A private key that somebody hands in by mistake must not leave the gateway.
  pattern: '^-----BEGIN PUBLIC KEY-----[A-Za-z0-9+/=\\\\\\r\\n ]+-----END PUBLIC KEY-----[\\r\\n ]*$',
  multiline: true,
  maxLength: 4096,
  example: [
    '-----BEGIN PUBLIC KEY-----',
    'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApgfqNaSZu3Gm9kghKxjt',
    '7VRom3WV+3XRWouKKLiO6H2f8uy8WQx28UNVM+TsZtJNhgO11xRrh/4ggRS7m7aD',
    'kuhCYNDm70y9EdeYDnSl+jQNySJV3BWR4K/qmvNAL5SH3yKRdnKa/oPyOcXLsgG9',
    'wtxf2SbqnaLKzI6XTFVl9sgtthoKXjbkVMAmRwJwWV2A9OM2V8pm4ORG+rBIHo98',
    'VFlWO+5hAIKHo3IN3RR58f3sjDtuKwEmxDy0A7+MTMF0Sgdy7tK3C0Z6vzLlfxDz',
    'DO2dlKXqQT3BHVl7VhZdr3hACLsGuLU7/bigZA8RG1GND8eM5nHRFcOyI9fkQyji',
    'SwIDAQAB',
    '-----END PUBLIC KEY-----',
  ].join('\n'),
});

export const encryptionKeys = {
  GetPhoneEncryptionPublicKey: {
    summary: 'Get the public key of a number',
    description: 'Gives the key that WhatsApp encrypts the answers of WhatsApp Flows with, and whether it is in order.',
    qps: 5,
    effect: 'read',
    space: 'optional',
    placement: 'query',
    request: { PhoneNumber },
    reply: {
      Data: record('The key.', {
        PhoneNumber: repliedNumber,
        EncryptionPublicKey,
        EncryptionPublicKeyStatus: text(
          'Whether the signature of the key is in order: `VALID`, or `MISMATCH` when the key has to be set again.',
          { values: ['VALID', 'MISMATCH'], example: 'VALID' },
        ),
      }),
    },
  },
  UpdatePhoneEncryptionPublicKey: {
    summary: 'Set the public key of a number',
    description:
      'Hands in the key that WhatsApp encrypts the answers of WhatsApp Flows with. Keep the private key that belongs to it: only your endpoint needs it.',
    qps: 5,
    effect: 'write',
    space: 'optional',
    placement: 'query',
    request: { PhoneNumber, EncryptionPublicKey: required(EncryptionPublicKey) },
    reply: {},
  },
} as const satisfies Record<string, Action>;
