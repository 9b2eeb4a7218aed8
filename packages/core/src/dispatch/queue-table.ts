import type { QueueName } from '../domain/job.js';

export interface QueueSettings {
  /** Higher goes first where workers are scarce. */
  readonly priority: 1 | 2 | 3;
  /** Groups worked on at once in one process. */
  readonly concurrency: number;
  /**
   * Groups beyond those that may be handed over ahead of time, within one process: they keep their lease while they wait. Of a send
   * that waits no attempt is begun: that is done when its request can leave at once.
   */
  readonly ahead: number;
  /** Groups beyond both for tenants that have little under way while another one has half of it all or more. */
  readonly spare: number;
  /** Wait before each retry, ms; their number is the number of retries. */
  readonly backoffMs: readonly number[];
  /** How long a claim holds without renewal, ms: the longest a killed worker's job waits. */
  readonly leaseMs: number;
  /** The due jobs of a group are one piece of work. Otherwise they are done one after the other, each by itself. */
  readonly together: boolean;
  /** A job that waits for another try holds back those of its group that came after it. */
  readonly ordered: boolean;
  /** How often a job that was given up is put back to work by itself, where that can help: `DEAD_LETTERS.retryAfterMs` apart. */
  readonly deadRetries: number;
}

/** The queue table (architecture.md 4.4): the only place where retries, concurrency and leases are decided. */
export const QUEUE_TABLE: Readonly<Record<QueueName, QueueSettings>> = {
  'inbound.messages': {
    priority: 3,
    concurrency: 20,
    ahead: 100,
    spare: 5,
    backoffMs: [1_000, 4_000, 16_000],
    leaseMs: 3_000,
    together: true,
    ordered: true,
    deadRetries: 8,
  },
  'ai.process': {
    priority: 2,
    // More than architecture.md 4.4 names: a turn waits for a model, not for this machine. Ten turns of 0.9 seconds are eleven a second,
    // and behind them all others wait; what a service takes is bounded by its own answers, the breaker and the budget.
    concurrency: 40,
    ahead: 30,
    spare: 5,
    backoffMs: [2_000, 8_000],
    leaseMs: 3_000,
    together: true,
    ordered: false,
    deadRetries: 4,
  },
  'outbound.messages': {
    priority: 3,
    // More than architecture.md 4.4 names: sends wait for the platform, not for this machine, and one that finds no place has to
    // be claimed, which costs more than handing it over.
    concurrency: 40,
    ahead: 40,
    spare: 5,
    backoffMs: [1_000, 2_000, 4_000, 8_000, 16_000],
    leaseMs: 3_000,
    together: false,
    ordered: true,
    deadRetries: 4,
  },
  'crm.sync': {
    priority: 1,
    concurrency: 5,
    ahead: 0,
    spare: 2,
    backoffMs: [5_000, 15_000, 45_000, 135_000, 405_000],
    leaseMs: 30_000,
    together: true,
    ordered: false,
    deadRetries: 8,
  },
  /** A platform's media ids last for days, its addresses for minutes: what failed for a while is asked for anew. */
  'media.fetch': {
    priority: 1,
    concurrency: 4,
    ahead: 0,
    spare: 2,
    backoffMs: [2_000, 10_000, 60_000, 300_000],
    leaseMs: 10_000,
    together: false,
    ordered: false,
    deadRetries: 4,
  },
  /** A queue of its own: a mail server that hangs takes no place of what goes to customers or to the CRM. */
  'people.notify': {
    priority: 1,
    concurrency: 4,
    ahead: 0,
    spare: 2,
    backoffMs: [10_000, 60_000, 300_000, 900_000],
    leaseMs: 10_000,
    together: false,
    ordered: false,
    deadRetries: 4,
  },
};

/** How long a send may take before nobody can know its fate, ms. */
export const SEND_TIMEOUT_MS = 15_000;

/** How long an uncertain send waits for an echo or a status before a person is shown it, ms (platform-apis.md 2.6). */
export const RECONCILE_AFTER_MS = 30_000;

/** What becomes of jobs that were given up (architecture.md 8.4). */
export const DEAD_LETTERS = {
  /** Until a job is put back to work by itself, ms. */
  retryAfterMs: 15 * 60_000,
  /** Until a letter goes to the archive, ms. */
  archiveAfterMs: 7 * 24 * 60 * 60_000,
  /** More letters than this, in the whole installation, are an alert. */
  alertAbove: 100,
  /** How often they are looked after, ms: so late may all of this be. */
  lookEveryMs: 60_000,
  /** A letter somebody has taken to put it back is left to them so long, ms. */
  holdMs: 5 * 60_000,
} as const;
