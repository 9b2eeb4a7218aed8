import { createBreakers } from './breakers/breakers.js';
import { protectModels } from './breakers/protect-models.js';
import { NO_CACHE_USE } from './domain/cache-use.js';
import type { ChannelType } from './domain/channel.js';
import { memoryEventBus } from './live/memory-event-bus.js';
import { createLocalEvents } from './live/local-events.js';
import { createHandOver } from './dispatch/hand-over.js';
import { credentialOpener } from './inbound/credentials.js';
import { memoryQueue } from './dispatch/memory-queue.js';
import { memoryBlobs } from './memory/blobs.js';
import { memoryRateLimiter } from './memory/rate-limiter.js';
import { memoryStorage } from './memory/storage.js';
import { memoryVault } from './memory/vault.js';
import { createProfileLookUp } from './profiles/profile-look-up.js';
import { createSendGate } from './outbound/send-gate.js';
import type { ModelCatalogue } from './model-catalogue/catalogue.js';
import { costOf } from './model-catalogue/cost.js';
import { createPipeline } from './pipeline/pipeline.js';
import type { BlobStore } from './ports/blob-store.js';
import { ReplyForceError } from './errors/replyforce-error.js';
import type { ChannelAdapter } from './ports/channel-adapter.js';
import type { CrmConnection } from './ports/crm-adapter.js';
import type { EventBus } from './ports/event-bus.js';
import type { HttpClient } from './ports/http-client.js';
import type { KeyVault } from './ports/key-vault.js';
import type { Logger } from './ports/logger.js';
import type { Notifiers } from './ports/notifier.js';
import type { OutsideClient } from './ports/media.js';
import type { ModelPorts } from './ports/models.js';
import type { Pipeline } from './ports/pipeline.js';
import type { Queue } from './ports/queue.js';
import type { RateLimiter } from './ports/rate-limiter.js';
import type { Runtime } from './ports/runtime.js';
import type { Storage } from './ports/storage.js';
import { consoleLogger } from './runtime/console-logger.js';
import { fetchHttp } from './runtime/fetch-http.js';
import { webRuntime } from './runtime/web-runtime.js';
import { createIds } from './support/uuid.js';
import { createProfiles } from './tenant/tenant-profile.js';
import type { PdfReader } from './knowledge-base/read-answer.js';
import { DEFAULT_AUTO_REPLY, type BrandVoice, type AutoReplySettings } from './domain/settings.js';
import type { EngineContext } from './engine-context.js';
import type { CallLimits } from './spend/call-budget.js';
import type { NewChannel } from './tenant/tenant-api.js';

/** Options of `replyForce`. All are optional; every default is chosen in this file. */
export interface ReplyForceOptions {
  /** Where everything is kept. Default: in memory, lost at the end of the process, which `start` warns of. */
  readonly storage?: Storage;
  /**
   * Seals credentials and personal fields. Default: a random key in memory with memory storage; needed with any other, which
   * nobody could read after this process (`configuration_invalid`).
   */
  readonly vault?: KeyVault;
  /** Keeps files of tenants, such as the archive of dead letters. Default: in memory with memory storage, else none: nothing is archived. */
  readonly blobs?: BlobStore;
  /** Reads what customers attach, so that it can be copied to `blobs`. Default: none, and nothing is copied. */
  readonly outside?: OutsideClient;
  /** Reads addresses of the knowledge: their words are shown to whoever may add one. Default: `outside`. */
  readonly pages?: OutsideClient;
  /** Reads PDF files among the addresses of the knowledge. Default: none, and they are said to be not read. */
  readonly readPdf?: PdfReader;
  readonly channels?: readonly ChannelAdapter[];
  /** What has to be done before a platform has an adapter here, in words, said to whoever wants to connect an account of it. Default: nothing. */
  readonly absentChannels?: Readonly<Partial<Record<ChannelType, string>>>;
  /** Accounts of the default tenant, connected at start. */
  readonly accounts?: readonly NewChannel[];
  /**
   * Knowledge of the default tenant: added at start, and removed at the first start without it, unless somebody wrote it anew since. An
   * empty list removes all that came this way; without the option nothing changes.
   */
  readonly knowledge?: readonly { readonly name: string; readonly content: string; readonly type: 'markdown' | 'text' | 'html' | 'csv' }[];
  /** Voice of the default tenant. */
  readonly brand?: Partial<BrandVoice>;
  readonly autoReply?: Partial<AutoReplySettings>;
  /** What holds for tenants that have set nothing else. Default: `DEFAULT_AUTO_REPLY`. */
  readonly defaults?: { readonly autoReply?: Partial<AutoReplySettings> };
  readonly models?: ModelPorts;
  /** What calls of models cost. Default: `MODEL_CATALOGUE`; a model that is not in it costs null, and no budget in USD lets it be called. */
  readonly catalogue?: ModelCatalogue;
  /** What analyses by `rf.analyze` may come to in a day (UTC) of this process where they are no tenant's. Default: `DEFAULT_CALL_LIMITS`. */
  readonly analyzeLimits?: Partial<CallLimits>;
  /** Replaces the whole pipeline. */
  readonly pipeline?: Pipeline;
  readonly crm?: readonly CrmConnection[];
  /** The ways in which people are told of what needs them, beside live events. Default: none. */
  readonly notifiers?: Notifiers;
  /** Where people open a conversation; what they are told leads there. Default: nowhere. */
  readonly conversationUrl?: (conversationId: string) => string | null;
  /** Dispatches work to several processes. Default: within this one. */
  readonly queue?: Queue;
  /** Counts what the limits of the platforms bound, for several processes. Default: within this one. */
  readonly rateLimiter?: RateLimiter;
  /** Carries live events to several processes. Default: within this one. */
  readonly events?: EventBus;
  /** How long the ingest log keeps what came in, days. What was received once is known for ever all the same. Default 30. */
  readonly ingestDays?: number;
  readonly runtime?: Runtime;
  readonly http?: HttpClient;
  /** Default: warnings and errors go to the console. */
  readonly logger?: Logger;
  /** `api` receives and serves, `worker` works, `all` does both. Default `all`. */
  readonly role?: 'all' | 'api' | 'worker';
}

export function resolveOptions(options: ReplyForceOptions): EngineContext {
  const runtime = options.runtime ?? webRuntime();
  const logger = options.logger ?? consoleLogger;
  const storage = options.storage ?? memoryStorage();
  if (!options.vault && !storage.endsWithProcess) throw vaultMissing();
  const models = options.models ?? {};
  const autoReplyDefaults = { ...DEFAULT_AUTO_REPLY, ...options.defaults?.autoReply };
  const vault = options.vault ?? memoryVault({ runtime, keys: storage });
  const breakers = createBreakers(runtime, logger);
  const rateLimiter = options.rateLimiter ?? memoryRateLimiter(runtime);
  const channels = new Map((options.channels ?? []).map((adapter) => [adapter.type, adapter]));
  const bus = options.events ?? memoryEventBus();
  const http = options.http ?? fetchHttp();
  const openCredentials = credentialOpener(storage, vault);
  const profiles = createProfiles(storage, runtime, protectModels(models, breakers, runtime), autoReplyDefaults);
  const queue = options.queue ?? memoryQueue();
  const newId = createIds(runtime);
  const crm = options.crm ?? [];
  return {
    storage,
    blobs: options.blobs ?? (options.storage ? null : memoryBlobs({ now: runtime.now })),
    outside: options.outside ?? null,
    pages: options.pages ?? options.outside ?? null,
    readPdf: options.readPdf,
    runtime,
    logger,
    vault,
    queue,
    handOver: createHandOver(),
    bus,
    http,
    newId,
    ingestDays: options.ingestDays ?? 30,
    channels,
    absentChannels: options.absentChannels ?? {},
    crm,
    notifiers: options.notifiers ?? {},
    conversationUrl: options.conversationUrl ?? (() => null),
    pipeline:
      options.pipeline ?? createPipeline({ models, runtime, breakers, priceOf: (model, usage) => costOf(model, usage, options.catalogue) }),
    breakers,
    rateLimiter,
    sendGate: createSendGate({ storage, channels, breakers, rateLimiter, runtime, logger }),
    replyCache: { ...NO_CACHE_USE },
    events: createLocalEvents(logger),
    openCredentials,
    profileLookUp: createProfileLookUp({
      storage,
      channels,
      crm,
      newId,
      queue,
      runtime,
      http,
      logger,
      rateLimiter,
      openCredentials,
      vault,
      bus,
    }),
    autoReplyDefaults,
    profile: profiles.of,
    withDrafts: profiles.withDrafts,
    withoutMeaning: profiles.withoutMeaning,
  };
}

function vaultMissing(): ReplyForceError {
  const message = 'is needed with a storage that outlives this process, such as localVault({ masterKeys, keys: storage })';
  return new ReplyForceError('configuration_invalid', `The configuration is not usable: vault ${message}.`, {
    errors: [{ path: 'vault', message }],
  });
}
