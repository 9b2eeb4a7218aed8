import { Worker } from 'node:worker_threads';

/**
 * Begins to load the thread that works. It touches nothing before it is told to, and does not keep the process alive until then: a
 * command may launch it before it has loaded its own modules, and save as much time as those take.
 */
export function launchEngineThread(): Worker {
  const worker = new Worker(new URL(import.meta.resolve('@replyforce/server/engine-thread')));
  worker.unref();
  return worker;
}
