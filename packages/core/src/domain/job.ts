import type { ChannelType } from './channel.js';
import type { PeopleEvent } from './notice.js';

/** The four queues of architecture.md 4.4, that of media and that of notices; their settings are in dispatch/queue-table.ts. */
export const QUEUE_NAMES = ['inbound.messages', 'ai.process', 'outbound.messages', 'crm.sync', 'media.fetch', 'people.notify'] as const;
export type QueueName = (typeof QUEUE_NAMES)[number];

/** What each queue's jobs carry: ids and no content, the rows they name are the truth. */
export interface JobPayloads {
  readonly 'inbound.messages': { readonly eventId: string };
  readonly 'ai.process': { readonly conversationId: string };
  readonly 'outbound.messages':
    /** The account it goes out by is known before the message is read: whether it may go out now depends on it. */
    | { readonly type: 'send'; readonly messageId: string; readonly channelType: ChannelType; readonly channelId: string }
    | { readonly type: 'reconcile'; readonly messageId: string; readonly attemptId: string }
    /** A status said that the message failed because its account can send no more; `at` in ms. Why stands with the message. */
    | {
        readonly type: 'stop_account';
        readonly messageId: string;
        readonly channelId: string;
        readonly affects: 'credentials' | 'channel';
        readonly at: number;
      };
  readonly 'crm.sync': { readonly leadId: string };
  readonly 'media.fetch': { readonly messageId: string; readonly attachmentId: string };
  readonly 'people.notify':
    /** Something happened: who is told is decided, and written down, once. */
    ({ readonly type: 'tell' } & PeopleEvent) | { readonly type: 'deliver'; readonly deliveryId: string };
}

export type NewJob = {
  [Q in QueueName]: {
    readonly id: string;
    readonly tenantId: string;
    readonly queue: Q;
    /** Jobs of one group run one after another, oldest first. */
    readonly groupKey: string;
    readonly payload: JobPayloads[Q];
    /** ms; not before. */
    readonly runAt: number;
  };
}[QueueName];

/**
 * A job as it is added. With `leaseMs` it is offered to whoever adds it: where no other job of its group waits or is worked
 * on, it is leased to them at once, with fence 1.
 */
export type OfferedJob = NewJob & { readonly leaseMs?: number };

/** A claimed job. `fence` rises with each claim: a write with an old one is refused. */
export type Job = NewJob & { readonly fence: number; readonly attempts: number; readonly createdAt: number };

export type JobOf<Q extends QueueName> = Extract<Job, { readonly queue: Q }>;

/** The right to finish a job. */
export interface JobLease {
  readonly id: string;
  readonly fence: number;
}

export interface QueueStatus {
  readonly queue: QueueName;
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  /** Waiting for another try after a failure. */
  readonly failed: number;
  /** Given up: in the dead letter queue. */
  readonly dead: number;
  /** Age of the oldest job that is due, ms; 0 when none is. */
  readonly oldestMs: number;
}
