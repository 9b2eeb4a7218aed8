import type { ChannelType } from './channel.js';
import type { VerdictClass } from './verdict.js';

/** A line of the ingest log as people read it; the raw body stays sealed. */
export interface IngestEntry {
  readonly id: string;
  readonly tenantId: string;
  readonly channelId: string | null;
  readonly channelType: ChannelType;
  readonly kind: string;
  readonly platformAt: number | null;
  readonly position: number;
  readonly receivedAt: number;
  /** What became of it, in words; null while it waits. */
  readonly verdict: string | null;
  /** The same in one. */
  readonly class: VerdictClass;
  /** How often it was delivered again, and when last, ms. */
  readonly repeats: number;
  readonly lastRepeatAt: number | null;
  /** Whether the body is still kept. */
  readonly hasBody: boolean;
}
