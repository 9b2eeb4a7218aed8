import { afterEach, expect, it, vi } from 'vitest';
import { memoryStorage } from './memory/storage.js';
import type { Storage } from './ports/storage.js';
import { replyForce, type ReplyForce } from './reply-force.js';
import { silentLogger } from './support/silent-logger.js';
import { plainVault } from './testing/plain-vault.js';

let rf: ReplyForce | undefined;

afterEach(async () => {
  await rf?.stop();
  vi.restoreAllMocks();
});

function awayAtFirst(): Storage {
  const migrate = vi.fn<Storage['migrate']>().mockRejectedValueOnce(new Error('the database is away')).mockResolvedValue(undefined);
  return { ...memoryStorage(), migrate };
}

it('a start that failed is tried again by the next one, and by the next analysis', async () => {
  const brand = { company: 'Lakeside' };
  rf = replyForce({ storage: awayAtFirst(), logger: silentLogger, brand, role: 'api' });
  await expect(rf.start()).rejects.toThrow('the database is away');
  await expect(rf.start()).resolves.toBeUndefined();
  await rf.stop();
  rf = replyForce({ storage: awayAtFirst(), logger: silentLogger, brand, role: 'api' });
  await expect(rf.analyze({ id: '1', text: 'Hello' })).rejects.toThrow('the database is away');
  await expect(rf.analyze({ id: '1', text: 'Hello' })).resolves.toMatchObject({ id: '1' });
});

it('says on the console that nothing stays where no storage and no logger was given, and not to whoever only analyses', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  rf = replyForce({ brand: { company: 'Lakeside' }, role: 'api' });
  await rf.analyze({ id: '1', text: 'Hello' });
  expect(warn).not.toHaveBeenCalled();
  await rf.stop();
  rf = replyForce({ role: 'api' });
  await rf.start();
  await rf.start();
  expect(warn).toHaveBeenCalledOnce();
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('everything is kept in memory and lost'));
});

it('a storage that outlives the process needs a vault that does', () => {
  const { endsWithProcess: _gone, ...storage } = memoryStorage();
  expect(() => replyForce({ storage })).toThrow(
    expect.objectContaining({ code: 'configuration_invalid', message: expect.stringContaining('vault') }),
  );
  expect(() => replyForce({ storage, vault: plainVault() })).not.toThrow();
});

it('that nothing stays is said at the start, once, also where something was analysed before', async () => {
  const warn = vi.fn();
  rf = replyForce({ logger: { ...silentLogger, warn }, brand: { company: 'Lakeside' }, role: 'api' });
  await rf.analyze({ id: '1', text: 'Hello' });
  const told = () => warn.mock.calls.filter(([, words]) => /everything is kept in memory and lost/.test(String(words))).length;
  expect(told()).toBe(0);
  await rf.start();
  await rf.start();
  expect(told()).toBe(1);
});
