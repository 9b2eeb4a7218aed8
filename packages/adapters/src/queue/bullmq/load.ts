import type { Queue, WaitingError, Worker } from 'bullmq';
import { importPeer } from '../../support/import-peer.js';

/** What is used of the package. */
export interface Bullmq {
  readonly Queue: typeof Queue;
  readonly Worker: typeof Worker;
  readonly WaitingError: typeof WaitingError;
}

export function loadBullmq(): Bullmq {
  return importPeer('bullmq', 'dispatch over Redis') as Bullmq;
}
