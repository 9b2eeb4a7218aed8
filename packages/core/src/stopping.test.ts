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

it('a start that fails while the engine stops is not begun anew, nor is one after that', async () => {
  const storage = memoryStorage();
  let fail: (error: Error) => void = () => undefined;
  const migrate = vi.fn(() => new Promise<void>((_, reject) => (fail = reject)));
  const rf = replyForce({ storage: { ...storage, migrate }, brand: { company: 'Lakeside' }, role: 'api' });
  const retried = rf.start().catch(() => rf.start());
  const stopped = rf.stop();
  fail(new Error('the database is away'));
  const told = { code: 'store_unavailable', retryable: false, message: 'The engine has been stopped.' };
  await expect(retried).rejects.toMatchObject(told);
  await stopped;
  await expect(rf.start()).rejects.toMatchObject(told);
  await expect(rf.analyze({ id: '1', text: 'Hello' })).rejects.toMatchObject(told);
  expect(migrate).toHaveBeenCalledOnce();
});

it('an engine told to stop while it starts stores nothing of what it was given', async () => {
  const storage = memoryStorage();
  let letMigrate: () => void = () => undefined;
  const create = vi.fn(storage.tenants.create);
  const migrate = () => new Promise<void>((resolve) => (letMigrate = resolve));
  const brand = { company: 'Lakeside' };
  const rf = replyForce({ storage: { ...storage, tenants: { ...storage.tenants, create }, migrate }, brand, role: 'api' });
  const ended = Promise.all([rf.start(), rf.stop()]);
  letMigrate();
  await ended;
  expect(create).not.toHaveBeenCalled();
});
