import type { JobPayloads, QueueName } from './job.js';

/** A job that was given up, with all that is needed to understand it and to put it back to work. Holds ids, no personal data. */
export type DeadLetter = {
  [Q in QueueName]: {
    /** The id of the job: it keeps it when it is put back to work. */
    readonly id: string;
    readonly tenantId: string;
    readonly queue: Q;
    readonly groupKey: string;
    readonly payload: JobPayloads[Q];
    /** Why it was given up, in words. */
    readonly reason: string;
    /** Whether trying again cannot help: then nobody but a person does. */
    readonly permanent: boolean;
    /** Tries since it was added or last put back to work. */
    readonly attempts: number;
    /** How often it was put back to work by itself. */
    readonly retries: number;
    /** When it is put back by itself, ms; null for never again. */
    readonly retryAt: number | null;
    /** Why it was not put back when its time had come, in words. */
    readonly heldBack: string | null;
    /** When the job was added, ms. */
    readonly createdAt: number;
    /** When it was given up, the last time, ms. */
    readonly diedAt: number;
  };
}[QueueName];

/** How a job goes to the dead letter queue. */
export interface Burial {
  readonly reason: string;
  readonly at: number;
  /** See `DeadLetter`. */
  readonly permanent: boolean;
  /** When it is put back to work by itself, unless that has happened `times` times already; null for never. */
  readonly retry: { readonly at: number; readonly times: number } | null;
}
