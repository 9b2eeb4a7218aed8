import type { Channel } from '@replyforce/core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { channelCache } from './channel-cache.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A table that says how often it was read. */
function table() {
  let reads = 0;
  const load = async (): Promise<Channel | undefined> => void (reads += 1);
  return { load, reads: () => reads };
}

test('who asks while an answer is read waits for it', async () => {
  const { channels } = channelCache();
  const { load, reads } = table();
  await Promise.all([channels.get('a', load), channels.get('a', load)]);
  await channels.get('a', load);
  expect(reads()).toBe(1);
});

test('what could not be read is asked for again', async () => {
  const { channels } = channelCache();
  const { load, reads } = table();
  await expect(channels.get('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  await channels.get('a', load);
  expect(reads()).toBe(1);
});

test('what is read while something changes is not remembered for those who ask after it', async () => {
  const cache = channelCache();
  const { load, reads } = table();
  const early = cache.channels.get('a', load);
  cache.clear();
  await Promise.all([early, cache.channels.get('a', load)]);
  expect(reads()).toBe(2);
});

test('the commits of others are looked after at once, then twice a second, and never missed', async () => {
  const cache = channelCache();
  const { load, reads } = table();
  const ask = () => cache.channels.get('a', load);
  await ask();
  cache.mayBeOld();
  await ask();
  expect(reads()).toBe(2);
  for (let commit = 0; commit < 20; commit += 1) {
    cache.mayBeOld();
    await ask();
  }
  expect(reads()).toBe(2);
  await vi.advanceTimersByTimeAsync(500);
  await ask();
  expect(reads()).toBe(3);
  await vi.advanceTimersByTimeAsync(500);
  await ask();
  expect(reads()).toBe(3);
});
