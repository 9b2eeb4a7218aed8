import { memoryKeys, vaultCases } from '@replyforce/core/testing';
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { localVault } from './index.js';

const context = { tenantId: 'tenant', purpose: 'credentials' } as const;

describe('local vault conforms', () => {
  const masterKeys = [randomBytes(32)];
  for (const { name, run } of vaultCases) test(name, () => run((keys) => localVault({ masterKeys, keys })));
});

describe('local vault', () => {
  test('a key put in front seals what is new; the old one still opens what is old', async () => {
    const keys = memoryKeys();
    const [old, fresh] = [randomBytes(32), randomBytes(32)];
    const sealed = await localVault({ masterKeys: [old], keys }).seal('secret', context);
    const rotated = localVault({ masterKeys: [fresh, old], keys });
    expect(await rotated.open(sealed, context)).toBe('secret');
    await rotated.seal('other', { ...context, tenantId: 'new tenant' });
    const withoutOld = localVault({ masterKeys: [fresh], keys });
    await expect(withoutOld.seal('x', { ...context, tenantId: 'new tenant' })).resolves.toMatch(/^rf1\./u);
    await expect(withoutOld.open(sealed, context)).rejects.toMatchObject({ code: 'decryption_failed' });
  });

  test('answers at once after the first use of a tenant', async () => {
    const vault = localVault({ masterKeys: [randomBytes(32)], keys: memoryKeys() });
    const sealed = await vault.seal('secret', context);
    expect(vault.open(sealed, context)).toBe('secret');
    expect(typeof vault.digest('text', 'tenant')).toBe('string');
    expect(typeof vault.seal('secret', context)).toBe('string');
  });

  test('checks that a data key can be opened, and makes none', async () => {
    const keys = memoryKeys();
    const [right, wrong] = [randomBytes(32), randomBytes(32)];
    const vault = localVault({ masterKeys: [right], keys });
    expect(await vault.check('tenant')).toBe(false);
    expect(await keys.loadDataKey('tenant')).toBeUndefined();
    await vault.seal('secret', context);
    expect(await localVault({ masterKeys: [wrong, right], keys }).check('tenant')).toBe(true);
    await expect(localVault({ masterKeys: [wrong], keys }).check('tenant')).rejects.toMatchObject({ code: 'decryption_failed' });
  });

  test('a store that fails once is asked again', async () => {
    const keys = memoryKeys();
    let broken = true;
    const vault = localVault({
      masterKeys: [randomBytes(32)],
      keys: { ...keys, loadDataKey: async (id) => (broken ? Promise.reject(new Error('down')) : keys.loadDataKey(id)) },
    });
    await expect(vault.seal('x', context)).rejects.toThrow('down');
    broken = false;
    expect(await vault.seal('x', context)).toMatch(/^rf1\./u);
  });

  test('refuses master keys of another length, and none at all', () => {
    expect(() => localVault({ masterKeys: [randomBytes(16)], keys: memoryKeys() })).toThrow(/32 bytes/u);
    expect(() => localVault({ masterKeys: [], keys: memoryKeys() })).toThrow(/at least one/u);
  });
});
