import type { ChannelType } from '../domain/channel.js';
import type { OfferedJob } from '../domain/job.js';
import type { PageRequest } from '../domain/page.js';
import type { Sealed } from '../domain/sealed.js';
import type { VerdictClass } from '../domain/verdict.js';

/** What an accepted event adds. The job runs in the thread's group. */
export interface AcceptEvent {
  /** Made of what the platform sent (`inbound/event-id.ts`): the same event always has the same id. */
  readonly id: string;
  readonly tenantId: string;
  readonly channelId: string | null;
  readonly channelType: ChannelType;
  readonly threadKey: string;
  readonly kind: string;
  readonly raw: Sealed;
  readonly platformAt: number | null;
  readonly position: number;
  readonly receivedAt: number;
  /** Keyed hash of the platform's id of what the event is about, where it names one. */
  readonly about: string | null;
  /** null for events that need no work: unknown accounts and shapes. */
  readonly job: Extract<OfferedJob, { readonly queue: 'inbound.messages' }> | null;
  /** Verdict at once for events without a job. */
  readonly verdict: string | null;
}

/** `leased`: stored, and its job is the caller's. */
export type AcceptOutcome = 'stored' | 'leased' | 'duplicate';

/** A stored event as it is worked on, without its body. */
export type ReceivedEvent = Omit<RawEvent, 'raw' | 'verdict' | 'repeats' | 'lastRepeatAt'>;

/** A line of the ingest log, without the body. */
export type IngestLine = Omit<RawEvent, 'raw'>;

export interface IngestFilter extends PageRequest {
  readonly channelId?: string;
  readonly channelType?: ChannelType;
  /** `duplicate`: those that were delivered again, whatever became of them. */
  readonly verdict?: VerdictClass | 'duplicate';
  /** As in `AcceptEvent`. */
  readonly about?: string;
}

/** One line of the ingest log: what came, and what became of it. */
export interface RawEvent {
  readonly id: string;
  readonly tenantId: string;
  readonly channelId: string | null;
  readonly channelType: ChannelType;
  readonly threadKey: string;
  readonly kind: string;
  /** Empty where it is no longer kept. */
  readonly raw: Sealed;
  readonly platformAt: number | null;
  readonly position: number;
  readonly receivedAt: number;
  readonly about: string | null;
  /** How often it was delivered again. Several deliveries at once may count as fewer. */
  readonly repeats: number;
  /** ms, of the newest of them; null for none. */
  readonly lastRepeatAt: number | null;
  /** `stored as …`, `ignored: …`, `unknown: …`; null while it waits. */
  readonly verdict: string | null;
}
