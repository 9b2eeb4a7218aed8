import { expect, it } from 'vitest';
import { ownAddress } from './own-address.js';

it.each([
  ['127.0.0.1', 'http://127.0.0.1:8080'],
  ['office.local', 'http://office.local:8080'],
  ['fd00::1', 'http://[fd00::1]:8080'],
  ['[fd00::1]', 'http://[fd00::1]:8080'],
  // All addresses of a machine are no place to go.
  ['0.0.0.0', 'http://127.0.0.1:8080'],
  ['::', 'http://[::1]:8080'],
])('a server that listens on %s is found at %s', (host, url) => {
  expect(ownAddress({ host, port: 8_080, publicUrl: null })).toBe(url);
});

it('is what the operator says, where they say it', () => {
  expect(ownAddress({ host: '::', port: 8_080, publicUrl: 'https://support.example.com' })).toBe('https://support.example.com');
});
