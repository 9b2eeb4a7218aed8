import type { Runtime } from '../../ports/runtime.js';
import type { Random } from './random.js';
import type { Owner, Scheduler } from './scheduler.js';

/** The runtime of one process: virtual time, seeded bytes, timers that end with it. */
export function virtualRuntime(scheduler: Scheduler, owner: Owner, random: Random, skewMs: number): Runtime {
  const start = scheduler.now();
  const schedule = (ms: number, label: string, callback: () => void) =>
    scheduler.after(ms, { kind: 'timer', label, owner, run: () => callback() });

  return {
    now: () => scheduler.now() + skewMs,
    elapsed: () => scheduler.now() - start,
    schedule: (ms, callback) => schedule(ms, 'timer', callback),
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const cancel = schedule(ms, 'sleep', resolve);
        signal?.addEventListener('abort', () => {
          cancel();
          resolve();
        });
      }),
    timeout: (ms) => {
      const controller = new AbortController();
      schedule(ms, 'timeout', () => controller.abort(new DOMException('timed out', 'TimeoutError')));
      return controller.signal;
    },
    randomBytes: (length) => random.bytes(length),
    sha256: (data) => folded(data, new Uint8Array(0)),
    hmacSha256: (key, data) => folded(data, key),
  };
}

/** 32 bytes that depend on the input: a digest for histories in which nobody forges anything. */
function folded(data: Uint8Array, key: Uint8Array): Uint8Array {
  const words = new Uint32Array(8).fill(0x811c9dc5);
  for (const [index, byte] of [...key, 0, ...data].entries()) {
    const at = index % words.length;
    words[at] = Math.imul((words[at] ?? 0) ^ (byte + index), 0x01000193);
  }
  return new Uint8Array(words.buffer);
}
