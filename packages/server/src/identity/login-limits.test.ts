import { expect, it } from 'vitest';
import { createLoginLimits, LOGIN_LIMITS } from './login-limits.js';

it('slows an account down that is tried from many addresses, and not those who have signed in before', () => {
  let now = 1_000_000;
  const limits = createLoginLimits({ now: () => now });
  limits.enter('home', 'bo@example.com');
  limits.succeeded('home', 'bo@example.com');
  let taken = 0;
  const attempt = (address: number) => {
    try {
      limits.enter(`10.0.0.${address}`, 'bo@example.com');
      taken += 1;
    } catch (error) {
      expect(error).toMatchObject({ code: 'rate_limited' });
    }
  };
  for (let address = 0; address < 1_000; address += 1) attempt(address);
  expect(taken).toBeLessThanOrEqual(LOGIN_LIMITS.perAccount + 1);
  expect(() => limits.enter('home', 'bo@example.com')).not.toThrow();
  expect(() => limits.enter('elsewhere', 'al@example.com')).not.toThrow();
  now += LOGIN_LIMITS.slowMs;
  expect(() => limits.enter('new address of the owner', 'bo@example.com')).not.toThrow();
  expect(() => limits.enter('10.0.1.1', 'bo@example.com')).toThrow(/wait/);
});

it('takes a network of IPv6 for one address: whoever has one has all of them', () => {
  const limits = createLoginLimits({ now: () => 1_000_000 });
  const sprayed = (host: number) => limits.enter(`2001:db8:1:2::${host.toString(16)}`, `account-${host}@example.com`);
  for (let host = 0; host < LOGIN_LIMITS.perAddress; host += 1) sprayed(host);
  expect(() => sprayed(LOGIN_LIMITS.perAddress)).toThrow(/Too many/);
  expect(() => limits.enter('2001:db8:1:2:3:4:5:6', 'al@example.com')).toThrow(/Too many/);
  expect(() => limits.enter('2001:0DB8:0001:0003::1', 'al@example.com')).not.toThrow();
  expect(() => limits.enter('::1', 'al@example.com')).not.toThrow();
  for (let host = 0; host < LOGIN_LIMITS.perAddress + 1; host += 1) limits.enter(`::ffff:10.0.0.${host}`, `other-${host}@example.com`);
});
