import { expect, it, vi } from 'vitest';
import { memoryStorage } from './memory/storage.js';
import { echoPipeline } from './pipeline/echo.js';
import { replyForce } from './reply-force.js';
import { manualRuntime } from './testing/manual-runtime.js';
import { plainChannel } from './testing/plain-channel.js';
import { plainVault } from './testing/plain-vault.js';

function begin() {
  const runtime = manualRuntime();
  const storage = memoryStorage({ now: runtime.now });
  let letMigrate: () => void = () => undefined;
  const close = vi.fn(storage.close);
  const claim = vi.fn(storage.jobs.claim);
  const rf = replyForce({
    runtime,
    vault: plainVault(),
    channels: [plainChannel()],
    pipeline: echoPipeline(),
    storage: { ...storage, close, jobs: { ...storage.jobs, claim }, migrate: () => new Promise<void>((resolve) => (letMigrate = resolve)) },
  });
  return { runtime, rf, close, claim, migrated: () => letMigrate() };
}

it('an engine told to stop while it starts begins nothing, and closes once', async () => {
  const { runtime, rf, close, claim, migrated } = begin();
  const started = rf.start();
  const stopped = Promise.all([rf.stop(), rf.stop()]);
  await runtime.settle();
  expect(close).not.toHaveBeenCalled();
  migrated();
  await Promise.all([started, stopped]);
  await runtime.advance(60_000);
  expect(close).toHaveBeenCalledOnce();
  expect(claim).not.toHaveBeenCalled();
});
