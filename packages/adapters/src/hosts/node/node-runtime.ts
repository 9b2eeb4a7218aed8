import { createHash } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { Runtime } from '@replyforce/core';
import { hmacWith } from './hmac.js';
import { randomChunk } from './random.js';

/** Node's clock, timers, randomness and digests. Digests answer at once: 3 µs instead of 44 through Web Crypto. */
export function nodeRuntime(): Runtime {
  return {
    now: Date.now,
    elapsed: () => performance.now(),
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const wake = () => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', wake);
          resolve();
        };
        const timer = setTimeout(wake, ms);
        signal?.addEventListener('abort', wake, { once: true });
      }),
    schedule(ms, callback) {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
    timeout: (ms) => AbortSignal.timeout(ms),
    randomBytes: randomChunk,
    sha256: (data) => createHash('sha256').update(data).digest(),
    hmacSha256: (key, data) => hmacWith(key).update(data).digest(),
  };
}
