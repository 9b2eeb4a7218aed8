/**
 * Loaded first into every thread of a process that runs with `--expose-gc`: collects all garbage when asked and says what is left on
 * the thread's heap.
 */
import { BroadcastChannel } from 'node:worker_threads';

const orders = new BroadcastChannel('bench collect');
const answers = new BroadcastChannel('bench collected');
orders.addEventListener('message', () => {
  for (let time = 0; time < 3; time += 1) globalThis.gc?.();
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- it goes to threads, not to windows
  answers.postMessage({ heap: process.memoryUsage().heapUsed });
});
orders.unref();
answers.unref();
