import type { Sealed } from '../domain/sealed.js';
import type { DataKeyStore, KeyVault } from '../ports/key-vault.js';
import { equal, ok, rejects } from './assert.js';
import type { ConformanceCase } from './case.js';

/** Opens vaults that share one master key, each on the store given. */
export type VaultSubject = (keys: DataKeyStore) => KeyVault;

/** A store of wrapped keys that lives in memory. */
export function memoryKeys(): DataKeyStore {
  const wrapped = new Map<string, string>();
  return {
    loadDataKey: async (tenantId) => wrapped.get(tenantId),
    saveDataKey: async (tenantId, key) => {
      if (!wrapped.has(tenantId)) wrapped.set(tenantId, key);
      return wrapped.get(tenantId) ?? key;
    },
  };
}

const CONTEXT = { tenantId: 'tenant', purpose: 'contact' } as const;

/** What every key vault must do. */
export const vaultCases: readonly ConformanceCase<VaultSubject>[] = [
  {
    name: 'what was sealed opens again: text of any length and script',
    async run(open) {
      const vault = open(memoryKeys());
      for (const text of ['', 'Ann', 'ж漢字 😀 \u0000', 'x'.repeat(100_000)]) {
        const sealed = await vault.seal(text, CONTEXT);
        ok((await vault.open(sealed, CONTEXT)) === text, `a text of ${text.length} characters came back altered`);
        ok(text.length < 3 || !sealed.includes(text.slice(0, 100)), 'the text can be read in its seal');
        ok(/^[\x21-\x7e]+$/u.test(sealed), 'a seal is not printable');
      }
    },
  },
  {
    name: 'sealing twice gives two seals',
    async run(open) {
      const vault = open(memoryKeys());
      ok((await vault.seal('same', CONTEXT)) !== (await vault.seal('same', CONTEXT)), 'two seals of one text are equal');
    },
  },
  {
    name: 'a seal opens for its own tenant and purpose only',
    async run(open) {
      const vault = open(memoryKeys());
      const sealed = await vault.seal('secret', CONTEXT);
      await rejects(async () => vault.open(sealed, { ...CONTEXT, tenantId: 'other' }), 'decryption_failed', 'another tenant');
      await rejects(async () => vault.open(sealed, { ...CONTEXT, purpose: 'credentials' }), 'decryption_failed', 'another purpose');
    },
  },
  {
    name: 'a seal with any altered character, cut short, or of no vault does not open',
    async run(open) {
      const vault = open(memoryKeys());
      const sealed = await vault.seal('secret', CONTEXT);
      for (let index = 0; index < sealed.length - 1; index += 1) {
        const altered = `${sealed.slice(0, index)}${sealed[index] === 'A' ? 'B' : 'A'}${sealed.slice(index + 1)}` as Sealed;
        await rejects(async () => vault.open(altered, CONTEXT), 'decryption_failed', `altered at ${index}`);
      }
      for (const broken of ['', 'secret', sealed.slice(0, 12), sealed.slice(0, -6)]) {
        await rejects(async () => vault.open(broken as Sealed, CONTEXT), 'decryption_failed', `the seal ${JSON.stringify(broken)}`);
      }
    },
  },
  {
    name: 'another process with the same keys opens it and makes the same digests',
    async run(open) {
      const keys = memoryKeys();
      const [first, second] = [open(keys), open(keys)];
      const [sealed, digest] = await Promise.all([first.seal('secret', CONTEXT), second.digest('text', 'tenant')]);
      equal(await second.open(sealed, CONTEXT), 'secret', 'opened elsewhere');
      equal(await first.digest('text', 'tenant'), digest, 'the digest elsewhere');
    },
  },
  {
    name: 'digests are equal for equal texts of one tenant, different otherwise, and printable',
    async run(open) {
      const vault = open(memoryKeys());
      const digest = await vault.digest('text', 'tenant');
      equal(await vault.digest('text', 'tenant'), digest, 'the same text');
      ok(digest !== (await vault.digest('Text', 'tenant')), 'two texts have one digest');
      ok(digest !== (await vault.digest('text', 'other')), 'two tenants have one digest');
      ok(/^[\w-]{20,}$/u.test(digest), 'a digest is not printable');
    },
  },
  {
    name: 'a data key wrapped by an unknown master key is an error, not a new key',
    async run(open) {
      const keys: DataKeyStore = { loadDataKey: async () => 'wrapped by somebody else', saveDataKey: async (_tenantId, key) => key };
      await rejects(async () => open(keys).seal('x', CONTEXT), 'decryption_failed', 'an unknown wrapped key');
    },
  },
];
