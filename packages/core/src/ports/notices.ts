import type { JobLease, NewJob } from '../domain/job.js';
import type { Notice, NoticeTarget } from '../domain/notice.js';

/** Who of a tenant is told what: kept from before it leaves until long after. */
export interface TenantNotices {
  /** Notices about a subject that are or were due at `since` or later, in no order. */
  about(subject: string, since: number): Promise<readonly Notice[]>;
  /** Keeps those that are not there yet by (event key, target), with the jobs that deliver them, and finishes the leases. */
  plan(command: PlanNotices): Promise<{ readonly outcome: 'planned' | 'lease_lost' }>;
  /** What goes out together; none where all of it was there already under another delivery. */
  delivery(id: string): Promise<readonly Notice[]>;
  /** Notes that a delivery waits for room: `gather` may take it along, unless it gathered itself. */
  putOff(deliveryId: string): Promise<void>;
  /**
   * Takes what waits for room for one target into a delivery, the oldest first: up to `limit` notices of others that were put off and are due. Each
   * goes to one delivery, of many that gather at once. A delivery gathers once, before it is first tried: from then on it may have
   * arrived under its id, so it holds what it holds and goes into no other; to gather again does nothing.
   *
   * @returns whether it gathered now
   */
  gather(request: GatherNotices): Promise<boolean>;
  /**
   * Moves those of a delivery that wait and are named into others, finishes the leases and adds the jobs. Each of them holds what it
   * holds, as if it had gathered.
   */
  part(command: PartNotices): Promise<{ readonly outcome: 'parted' | 'lease_lost' }>;
  /** Settles those of a delivery that wait and are named, and finishes the leases. */
  settle(command: SettleNotices): Promise<{ readonly outcome: 'settled' | 'lease_lost' }>;
}

export interface PlanNotices {
  readonly leases: readonly JobLease[];
  readonly notices: readonly Notice[];
  readonly jobs: readonly NewJob[];
  /** Settled ones that are older, ms, are forgotten. */
  readonly forgetBefore: number;
}

export interface GatherNotices {
  readonly deliveryId: string;
  readonly target: NoticeTarget;
  /** ms; what is due later stays. */
  readonly now: number;
  readonly limit: number;
}

export interface PartNotices {
  readonly leases: readonly JobLease[];
  readonly deliveryId: string;
  /** `keys` of the events. */
  readonly into: readonly { readonly deliveryId: string; readonly keys: readonly string[] }[];
  readonly jobs: readonly NewJob[];
}

export interface SettleNotices {
  readonly leases: readonly JobLease[];
  readonly deliveryId: string;
  /** Of the events: one that joined since the delivery was read waits on. */
  readonly keys: readonly string[];
  readonly state: 'sent' | 'dropped';
}
