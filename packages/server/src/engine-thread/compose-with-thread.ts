import type { Logger } from '@replyforce/core';
import { compose } from '../compose.js';
import type { Config } from '../config/config.js';
import type { Engine } from '../engine.js';
import type { Worker } from 'node:worker_threads';
import { openEvents } from '../open-redis.js';
import { launchEngineThread } from './launch.js';
import { createEngineThread } from './start.js';

export interface ThreadOptions {
  readonly logger: Logger;
  /** Launched before; default: launched now. */
  readonly worker?: Worker;
  /** Answers with the customer's own words, for measurements. */
  readonly echo?: boolean;
  /** As for `compose`. */
  readonly patienceMs?: number;
}

/**
 * An engine in two threads: this one serves HTTP and reads, the other one works and writes (docs/decisions, "The engine has a
 * thread of its own"). Needs the built package: a thread cannot be started from TypeScript.
 */
export async function composeWithThread(
  config: Config,
  { logger, echo = false, patienceMs = 0, worker = launchEngineThread() }: ThreadOptions,
): Promise<Engine> {
  // Those of other processes arrive here, where they are listened to; those of the other thread leave from here.
  const events = await openEvents(config, logger);
  const thread = createEngineThread(worker, events, { echo });
  const front = await compose({ ...config, role: 'api' }, { logger, queue: thread.queue, events, patienceMs }).catch(
    async (error: unknown) => {
      await Promise.all([thread.stop(), events.close()]);
      throw error;
    },
  );
  thread.open(config);
  const { rf } = front;
  return {
    ...front,
    config,
    rf: {
      ...rf,
      receive: thread.receive,
      readiness: async () => {
        const here = await rf.readiness();
        if (!here.ready) return here;
        const there = await thread.readiness();
        const outages = [...(here.outages ?? []), ...(there.outages ?? [])];
        return here.outages || there.outages ? { ...there, outages: [...new Set(outages)] } : there;
      },
      status: thread.status,
      start: async () => {
        await rf.start();
        await thread.start();
      },
      stop: async () => {
        await thread.stop();
        await rf.stop();
      },
    },
  };
}
