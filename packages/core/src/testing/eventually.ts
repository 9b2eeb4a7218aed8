import { webRuntime } from '../runtime/web-runtime.js';
import { ok } from './assert.js';

const POLL_MS = 5;

/** Waits until the condition holds, at most `withinMs` of real time, then fails with these words. */
export async function eventually(condition: () => boolean, withinMs: number, what: string): Promise<void> {
  const { elapsed, sleep } = webRuntime();
  const end = elapsed() + withinMs;
  while (!condition()) {
    ok(elapsed() < end, `${what} within ${withinMs} ms`);
    await sleep(POLL_MS);
  }
}

/** Waits real time: for what must not happen. */
export function quiet(ms: number): Promise<void> {
  return webRuntime().sleep(ms);
}
