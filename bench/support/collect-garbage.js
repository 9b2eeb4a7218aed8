/**
 * Loaded first into every thread of a process that runs with `--expose-gc`: collects all garbage when asked and says what is left on
 * the thread's heap.
 */
import { BroadcastChannel, isMainThread } from 'node:worker_threads';

const orders = new BroadcastChannel('bench collect');
const answers = new BroadcastChannel('bench collected');
orders.onmessage = () => {
  for (let time = 0; time < 3; time += 1) globalThis.gc?.();
  answers.postMessage({ isMainThread, heap: process.memoryUsage().heapUsed });
};
orders.unref();
answers.unref();
