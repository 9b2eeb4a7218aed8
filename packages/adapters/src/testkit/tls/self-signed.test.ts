import { createSecureContext } from 'node:tls';
import { expect, test } from 'vitest';
import { selfSigned } from './self-signed.js';

test('every certificate can be used, however long its signature happens to be', () => {
  for (let count = 0; count < 40; count += 1) {
    const made = selfSigned();
    createSecureContext(made);
    expect(made.cert).not.toMatch(/\n\n/);
  }
});
