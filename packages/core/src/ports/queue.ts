import type { QueueName } from '../domain/job.js';

/** Word that a queue has work. Losing one costs delay, never work: job rows are the truth and a sweep finds them. */
export interface WorkNotice {
  readonly queue: QueueName;
  /** ms; when the work is due. */
  readonly runAt: number;
}

/** Dispatches job rows that storage holds; carries no work itself. */
export interface Queue {
  /** Called after the rows are durable. Never throws, also where a listener does: that they are durable must not look otherwise. */
  announce(notices: readonly WorkNotice[]): void;
  subscribe(listener: (notice: WorkNotice) => void): () => void;
  close(): Promise<void>;
}
