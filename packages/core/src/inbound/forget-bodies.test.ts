import { expect, test } from 'vitest';
import { SYSTEM_TENANT_ID } from '../domain/tenant.js';
import { memoryStorage } from '../memory/storage.js';
import { echoPipeline } from '../pipeline/echo.js';
import { replyForce } from '../reply-force.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { plainChannel } from '../testing/plain-channel.js';
import { plainVault } from '../testing/plain-vault.js';

/** Every task of upkeep has had its turn by then. */
const UPKEEP_MS = 16 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

test('bodies go after the days they are kept, also those of unknown accounts; what was received is known for ever', async () => {
  const clock = manualRuntime();
  let days = 0;
  const runtime = { ...clock, now: () => clock.now() + days * DAY_MS };
  const storage = memoryStorage({ now: runtime.now });
  const rf = replyForce({
    runtime,
    storage,
    vault: plainVault(),
    channels: [plainChannel()],
    accounts: [{ type: 'facebook', accountId: 'page-1', name: 'Page', credentials: { access_token: 'token' } }],
    pipeline: echoPipeline(),
    ingestDays: 2,
  });
  await rf.start();
  const tenant = rf.tenant((await storage.tenants.find('default'))?.id ?? '');
  const deliver = (account: string, id: string) =>
    rf.receive('facebook', new TextEncoder().encode(JSON.stringify([{ type: 'message', account, from: 'anna', id, text: 'Hello' }])), {});
  const counts = async () => [(await tenant.ingest.list()).data.length, (await rf.tenant(SYSTEM_TENANT_ID).ingest.list()).data.length];

  await deliver('page-1', 'm1');
  await deliver('page-of-nobody', 'm2');
  await clock.advance(UPKEEP_MS);
  days = 1;
  await deliver('page-1', 'm3');
  await clock.advance(UPKEEP_MS);
  expect(await counts()).toEqual([2, 1]);
  days = 2;
  await clock.advance(UPKEEP_MS);
  expect(await counts()).toEqual([1, 0]);
  expect(await deliver('page-1', 'm1')).toEqual({ stored: 0, duplicates: 1 });
  await rf.stop();
});
