import { expect, it } from 'vitest';
import { memoryStorage } from '../memory/storage.js';
import { replyForce } from '../reply-force.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { plainVault } from '../testing/plain-vault.js';

it('reads pages by a way of their own, where there is one', async () => {
  const runtime = manualRuntime();
  const storage = memoryStorage({ now: runtime.now });
  const asked: string[] = [];
  const by = (name: string) => async () => {
    asked.push(name);
    return { outcome: 'refused', reason: 'it is not public' } as const;
  };
  const rf = replyForce({ runtime, storage, vault: plainVault(), outside: by('outside'), pages: by('pages') });
  await rf.start();
  const tenantId = (await storage.tenants.find('default'))?.id ?? '';
  const ann = { type: 'user', id: 'ann', role: 'admin' } as const;
  await rf.tenant(tenantId).knowledge.addUrl({ url: 'https://shop.example/', refreshHours: null }, ann);
  expect(asked).toEqual(['pages']);
  await rf.stop();
});
