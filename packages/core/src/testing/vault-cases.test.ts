import { describe, test } from 'vitest';
import { memoryVault } from '../memory/vault.js';
import { webRuntime } from '../runtime/web-runtime.js';
import { vaultCases } from './vault-cases.js';

describe('memory vault conforms', () => {
  for (const { name, run } of vaultCases) {
    test(name, () => {
      const web = webRuntime();
      const master = web.randomBytes(32);
      // The vault draws its master key first: give both openings the same one.
      return run((keys) => memoryVault({ runtime: { ...web, randomBytes: firstThen(master, web.randomBytes) }, keys }));
    });
  }
});

function firstThen(first: Uint8Array, rest: (length: number) => Uint8Array): (length: number) => Uint8Array {
  let given = false;
  return (length) => {
    if (given) return rest(length);
    given = true;
    return first;
  };
}
