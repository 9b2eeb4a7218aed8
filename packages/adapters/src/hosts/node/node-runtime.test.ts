import { webRuntime } from '@replyforce/core';
import { expect, test, vi } from 'vitest';
import { nodeRuntime } from './index.js';

const runtime = nodeRuntime();
const bytes = (text: string) => new TextEncoder().encode(text);

test('digests are those of Web Crypto, at once', async () => {
  const web = webRuntime();
  const [key, data] = [bytes('key'), bytes('data ü')];
  expect(Buffer.from(runtime.sha256(data) as Uint8Array)).toEqual(Buffer.from(await web.sha256(data)));
  expect(Buffer.from(runtime.hmacSha256(key, data) as Uint8Array)).toEqual(Buffer.from(await web.hmacSha256(key, data)));
});

test('random bytes are never given out twice, nor changed afterwards', () => {
  const chunks = Array.from({ length: 2_000 }, () => runtime.randomBytes(16));
  expect(new Set(chunks.map((chunk) => Buffer.from(chunk).toString('hex'))).size).toBe(2_000);
  const first = runtime.randomBytes(16);
  const before = Buffer.from(first).toString('hex');
  for (let index = 0; index < 1_000; index += 1) runtime.randomBytes(16);
  expect(Buffer.from(first).toString('hex')).toBe(before);
  expect(runtime.randomBytes(10_000)).toHaveLength(10_000);
});

test('sleep ends in time, or at once when the signal aborts', async () => {
  const abort = new AbortController();
  const start = runtime.elapsed();
  const cut = runtime.sleep(10_000, abort.signal);
  abort.abort();
  await cut;
  await runtime.sleep(10_000, abort.signal);
  await runtime.sleep(20);
  const took = runtime.elapsed() - start;
  expect(took).toBeGreaterThan(15);
  expect(took).toBeLessThan(5_000);
});

test('a scheduled call can be cancelled, and a time-out aborts', async () => {
  const called = vi.fn();
  runtime.schedule(5, called);
  runtime.schedule(5, () => called('never'))();
  const signal = runtime.timeout(10);
  await vi.waitFor(() => expect([called.mock.calls, signal.aborted]).toEqual([[[]], true]));
});
