import { Worker } from 'node:worker_threads';

/**
 * MB that new objects of the thread fill before they are looked through. What a message needs lives for some milliseconds: with V8's
 * own 48 much of it is still in use then and is copied, twice, before it is dropped (docs/decisions, "Young objects get room").
 */
const YOUNG_MB = 96;

/**
 * Begins to load the thread that works. It touches nothing before it is told to, and does not keep the process alive until then: a
 * command may launch it before it has loaded its own modules, and save as much time as those take.
 */
export function launchEngineThread(): Worker {
  const worker = new Worker(new URL(import.meta.resolve('@replyforce/server/engine-thread')), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  worker.unref();
  return worker;
}
