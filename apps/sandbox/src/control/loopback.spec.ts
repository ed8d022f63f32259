import { describe, expect, it } from 'vitest';
import { isLoopbackAddress, isLoopbackHost } from './loopback.js';

describe('loopback', () => {
  it.each(['127.0.0.1', '127.8.9.10', '::1', '::ffff:127.0.0.1'])('%s is this machine', (address) => {
    expect(isLoopbackAddress(address)).toBe(true);
  });

  it.each(['10.0.0.1', '::ffff:10.0.0.1', '0.0.0.0', 'fe80::1', 'localhost', '', undefined])('%s is not', (address) => {
    expect(isLoopbackAddress(address)).toBe(false);
  });

  it.each(['localhost:4010', '127.0.0.1', '[::1]:4010', 'http://localhost:3000'])('%s names this machine', (host) => {
    expect(isLoopbackHost(host)).toBe(true);
  });

  it.each(['evil.example:4010', 'https://evil.example', '127.0.0.1.evil.example', 'null', '', 'http://'])(
    '%j does not',
    (host) => {
      expect(isLoopbackHost(host)).toBe(false);
    },
  );
});
