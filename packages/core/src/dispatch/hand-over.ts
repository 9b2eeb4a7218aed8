import type { Job, JobOf, NewJob, QueueName } from '../domain/job.js';
import type { InboundEvent } from '../domain/inbound-event.js';
import type { BegunSend } from '../ports/commands.js';
import type { ReceivedEvent } from '../ports/ingest.js';

/** What the step that added a job has in its hands, so that whoever works on it need not read it again. */
export interface Known {
  readonly 'inbound.messages': { readonly row: ReceivedEvent; readonly event: InboundEvent };
  readonly 'ai.process': undefined;
  /** Absent where the send waits here for its turn: then it is begun when that comes. */
  readonly 'outbound.messages': BegunSend | undefined;
  readonly 'crm.sync': undefined;
  readonly 'media.fetch': undefined;
  readonly 'people.notify': undefined;
}

/** A place at a worker of this process, kept for a job that is about to be added. Must be started or given back. */
export interface Place<Q extends QueueName> {
  /** How long the job is to be leased, ms. */
  readonly leaseMs: number;
  /** Others have to end before the work begins: it is not to be counted on what is known now. */
  readonly waits: boolean;
  start(job: JobOf<Q>, known: Known[Q]): void;
  giveBack(): void;
}

/** Keeps a place if there is one free. */
export type Reserve<Q extends QueueName> = (tenantId: string) => Place<Q> | undefined;

/**
 * Hands work on within a process. The step that adds a job leases it in the same command and its worker goes on at once:
 * nobody has to look for it. Where no place is free, or somebody works on its group, the job waits to be claimed like any
 * other; losing this way costs time, never work.
 */
export interface HandOver {
  /** Undefined where this process has no worker for the queue, or none that is free for the tenant. */
  reserve<Q extends QueueName>(queue: Q, tenantId: string): Place<Q> | undefined;
  /** Called by a worker that is ready; the returned function ends it. */
  register<Q extends QueueName>(queue: Q, reserve: Reserve<Q>): () => void;
}

export function createHandOver(): HandOver {
  const workers = new Map<QueueName, Reserve<never>>();
  return {
    reserve: <Q extends QueueName>(queue: Q, tenantId: string) => (workers.get(queue) as Reserve<Q> | undefined)?.(tenantId),
    register(queue, reserve) {
      workers.set(queue, reserve as unknown as Reserve<never>);
      return () => workers.delete(queue);
    },
  };
}

/** A job as it is to be added: offered to the place kept for it, if there is one. */
export function offered<J extends NewJob>(job: J, place: { readonly leaseMs: number } | undefined): J & { readonly leaseMs?: number } {
  return place ? Object.assign({}, job, { leaseMs: place.leaseMs }) : job;
}

/** The job as its first claim would give it. */
export function leasedNow<J extends NewJob>(job: J, now: number): J & Pick<Job, 'fence' | 'attempts' | 'createdAt'> {
  return Object.assign({}, job, { fence: 1, attempts: 0, createdAt: now });
}
