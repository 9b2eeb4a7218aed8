import type { QueueName } from '../domain/job.js';

/** Word that a queue has work. Losing one costs delay, never work: job rows are the truth and a sweep finds them. */
export interface WorkNotice {
  readonly queue: QueueName;
  /** ms; when the work is due. */
  readonly runAt: number;
}

/**
 * Hears of work. Where it returns a promise it has no room until that resolves: word given to it meanwhile is of less use than
 * word given to another process.
 */
export type WorkListener = (notice: WorkNotice) => void | Promise<void>;

/**
 * Dispatches job rows that storage holds; carries no work itself.
 *
 * Each notice reaches every listener of one process at least, of all where `toOne` is not set. Notices may be joined: one that is
 * told stands for all of its queue that are due by its own time or by the time it is told. It is told when the work is due, or
 * before with its time.
 */
export interface Queue {
  /**
   * Each notice is given to one of several processes: whoever fills all its room by it announces again, so that another hears of
   * what may be left. Default false: every process hears every notice.
   */
  readonly toOne?: boolean;
  /** Called after the rows are durable. Never throws or waits, also where a listener does: that they are durable must not look otherwise. */
  announce(notices: readonly WorkNotice[]): void;
  /**
   * Where `toOne` is set no more notices are given to a process while a promise of its listeners is open, and a notice whose
   * promise is open when the process ends is given to another. Otherwise promises are of no consequence. What they reject with is
   * passed over.
   */
  subscribe(listener: WorkListener): () => void;
  /**
   * Only where notices are carried to other processes: what keeps them from it now, in words without secrets; undefined where
   * nothing does. Absent where there is one process.
   */
  outage?(): string | undefined;
  close(): Promise<void>;
}
