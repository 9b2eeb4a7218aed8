import type { Burial } from '../domain/dead-letter.js';
import type { QueueName } from '../domain/job.js';
import { DEAD_LETTERS, QUEUE_TABLE } from './queue-table.js';

/** The longest reason that is kept, characters. */
const MAX_REASON = 1_000;

/** How a job of a queue is given up at `at`: it is tried again by itself unless that cannot help. */
export function burialOf(queue: QueueName, reason: string, at: number, permanent: boolean): Burial {
  const retry = permanent ? null : { at: at + DEAD_LETTERS.retryAfterMs, times: QUEUE_TABLE[queue].deadRetries };
  return { reason: reason.slice(0, MAX_REASON), at, permanent, retry };
}
