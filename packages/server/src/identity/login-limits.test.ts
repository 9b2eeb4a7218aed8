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
