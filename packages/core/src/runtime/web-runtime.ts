import type { Runtime } from '../ports/runtime.js';

/** The runtime of any Web-standard host: Node, Deno, Bun, browsers, edge workers. The only place where core meets a clock. */
export function webRuntime(): Runtime {
  return {
    now: () => Date.now(),
    elapsed: () => performance.now(),
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const timer = setTimeout(done, ms);
        signal?.addEventListener('abort', done, { once: true });
        function done() {
          clearTimeout(timer);
          signal?.removeEventListener('abort', done);
          resolve();
        }
      }),
    schedule: (ms, callback) => {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
    timeout: (ms) => AbortSignal.timeout(ms),
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    sha256: async (data) => new Uint8Array(await crypto.subtle.digest('SHA-256', copy(data))),
    hmacSha256: async (key, data) => {
      const imported = await crypto.subtle.importKey('raw', copy(key), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
      return new Uint8Array(await crypto.subtle.sign('HMAC', imported, copy(data)));
    },
  };
}

/** Web Crypto refuses views over shared memory; a copy is always plain. */
function copy(data: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(data);
}
