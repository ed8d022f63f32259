import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashSecret, isWellFormedSecret, newSecret, secretMatches } from './secret.js';

describe('newSecret', () => {
  it('has a fixed form, whatever the random bytes', () => {
    for (let i = 0; i < 1_000; i += 1) {
      const secret = newSecret();
      expect(secret).toMatch(/^cgs_[0-9A-Za-z]{49}$/);
      expect(isWellFormedSecret(secret)).toBe(true);
    }
  });

  it('never repeats', () => {
    expect(new Set(Array.from({ length: 1_000 }, newSecret)).size).toBe(1_000);
  });
});

describe('isWellFormedSecret', () => {
  it('keeps knowing secrets that were given out', () => {
    // Made with another implementation of CRC-32 and base 62.
    expect(isWellFormedSecret('cgs_00000000000000000000000000000000000000000004DpARB')).toBe(true);
    expect(isWellFormedSecret('cgs_CamsGatewayExampleSecret00000000000000000002LvaPk')).toBe(true);
  });

  it('notices every single wrong character', () => {
    const secret = newSecret();
    for (let at = 0; at < secret.length; at += 1) {
      const other = secret[at] === 'a' ? 'b' : 'a';
      expect(isWellFormedSecret(secret.slice(0, at) + other + secret.slice(at + 1))).toBe(false);
    }
  });

  it('notices missing and added characters and another prefix', () => {
    const genuine = newSecret();
    expect(isWellFormedSecret(genuine.slice(0, -1))).toBe(false);
    expect(isWellFormedSecret(`${genuine}0`)).toBe(false);
    expect(isWellFormedSecret(`${genuine}\n`)).toBe(false);
    expect(isWellFormedSecret(genuine.replace('cgs_', 'CGS_'))).toBe(false);
  });
});

describe('secretMatches', () => {
  it('accepts the secret whose hash is stored, and no other', () => {
    const secret = newSecret();
    expect(hashSecret(secret)).toEqual(createHash('sha256').update(secret).digest());
    expect(secretMatches(secret, hashSecret(secret))).toBe(true);
    expect(secretMatches(newSecret(), hashSecret(secret))).toBe(false);
  });

  it('accepts nothing where nothing is stored', () => {
    expect(secretMatches('', undefined)).toBe(false);
    expect(secretMatches(newSecret(), undefined)).toBe(false);
  });
});
