import type { Breakers } from './breakers/breakers.js';
import type { CacheOutcome } from './domain/cache-use.js';
import type { ChannelType } from './domain/channel.js';
import type { HandOver } from './dispatch/hand-over.js';
import type { NewJob } from './domain/job.js';
import type { NotificationSettings } from './domain/notification-settings.js';
import type { Policy } from './domain/policy.js';
import type { LeadScoring } from './domain/lead-scoring.js';
import type { AutoReplySettings, BrandVoice } from './domain/settings.js';
import type { SpendLimits } from './spend/spend-limits.js';
import type { BlobStore } from './ports/blob-store.js';
import type { ChannelAdapter, ChannelContext } from './ports/channel-adapter.js';
import type { CrmConnection } from './ports/crm-adapter.js';
import type { EventBus } from './ports/event-bus.js';
import type { HttpClient } from './ports/http-client.js';
import type { KeyVault } from './ports/key-vault.js';
import type { KnowledgeSearch } from './ports/knowledge-search.js';
import type { Logger } from './ports/logger.js';
import type { Notifiers } from './ports/notifier.js';
import type { OutsideClient } from './ports/media.js';
import type { SendGate } from './outbound/send-gate.js';
import type { Pipeline } from './ports/pipeline.js';
import type { Queue } from './ports/queue.js';
import type { RateLimiter } from './ports/rate-limiter.js';
import type { Runtime } from './ports/runtime.js';
import type { Storage } from './ports/storage.js';
import type { ProfileLookUp } from './profiles/profile-look-up.js';
import type { OpenCredentials } from './inbound/credentials.js';
import type { PdfReader } from './knowledge-base/read-answer.js';
import type { LocalEvents } from './live/local-events.js';

/** What every step of the message's way works with. Built once by `replyForce`. */
export interface EngineContext {
  readonly storage: Storage;
  /** null where files are kept nowhere. */
  readonly blobs: BlobStore | null;
  /** Reads files of customers; null where they are not copied. */
  readonly outside: OutsideClient | null;
  /** Reads addresses of the knowledge; null where they are not read. */
  readonly pages: OutsideClient | null;
  readonly readPdf: PdfReader | undefined;
  readonly vault: KeyVault;
  readonly queue: Queue;
  /** Hands work on within this process. */
  readonly handOver: HandOver;
  readonly bus: EventBus;
  readonly runtime: Runtime;
  readonly http: HttpClient;
  readonly logger: Logger;
  readonly newId: () => string;
  /** How long bodies of received events are kept, days. */
  readonly ingestDays: number;
  readonly channels: ReadonlyMap<ChannelType, ChannelAdapter>;
  /** See `ReplyForceOptions`. */
  readonly absentChannels: Readonly<Partial<Record<ChannelType, string>>>;
  readonly crm: readonly CrmConnection[];
  /** The ways in which people are told of what needs them; empty where there is none. */
  readonly notifiers: Notifiers;
  /** Where people open a conversation; null where nobody knows. */
  readonly conversationUrl: (conversationId: string) => string | null;
  readonly pipeline: Pipeline;
  readonly breakers: Breakers;
  readonly rateLimiter: RateLimiter;
  /** What every send passes before its attempt is begun. */
  readonly sendGate: SendGate;
  /** What looking among the kept replies came to in this process. */
  readonly replyCache: Record<CacheOutcome, number>;
  readonly events: LocalEvents;
  readonly openCredentials: OpenCredentials;
  readonly profileLookUp: ProfileLookUp;
  /** What holds for tenants that have set nothing else. */
  readonly autoReplyDefaults: AutoReplySettings;
  /** What a tenant's machine knows and how it speaks; cached, current within a second. */
  readonly profile: (tenantId: string) => Promise<TenantProfile>;
  /** A tenant's knowledge with the sources that are disabled. */
  readonly withDrafts: (tenantId: string) => Promise<KnowledgeSearch>;
  /** Tenants whose knowledge is found by its words alone, because vectors of its passages could not be made. */
  withoutMeaning(): number;
}

export interface TenantProfile {
  readonly brand: BrandVoice;
  readonly autoReply: AutoReplySettings;
  readonly leadScoring: LeadScoring;
  readonly knowledge: KnowledgeSearch;
  readonly policy: Policy;
  readonly spendLimits: SpendLimits;
  readonly notifications: NotificationSettings;
}

export function channelContext(engine: EngineContext): ChannelContext {
  return { runtime: engine.runtime, http: engine.http };
}

/** Tells workers and listeners what a command has just made durable. */
export function announce(
  engine: Pick<EngineContext, 'queue' | 'bus' | 'logger'>,
  tenantId: string,
  jobs: readonly NewJob[],
  live: boolean,
): void {
  try {
    if (jobs.length > 0) engine.queue.announce(jobs.map(({ queue, runAt }) => ({ queue, runAt })));
    if (live) engine.bus.announce(tenantId);
  } catch (error) {
    // What was committed stays: a sweep finds the work, and whoever listens reads what came since.
    engine.logger.error({ error }, 'could not tell of committed work');
  }
}
