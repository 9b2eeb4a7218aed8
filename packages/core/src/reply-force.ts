import type { Analysis } from './domain/analysis.js';
import type { ChannelType } from './domain/channel.js';
import type { Actor } from './domain/identity.js';
import type { QueueStatus } from './domain/job.js';
import type { EngineStatus } from './domain/service.js';
import type { Worker } from './dispatch/worker.js';
import { finishLogin } from './connect/finish-login.js';
import { ownerRequests, type OwnerRequests } from './connect/owner-requests.js';
import { connectTasks, tendDue } from './connect/tasks.js';
import { progressOf } from './tenant/connections.js';
import { deadLetterTasks } from './dead-letters/tasks.js';
import { startFlow } from './flow.js';
import { createHandler } from './http/handler.js';
import { forgetBodies } from './inbound/forget-bodies.js';
import { receiveWebhook, type ReceiveResult } from './inbound/receive-webhook.js';
import { forgetLiveEvents } from './live/kept-events.js';
import { createLiveFeed, type LiveFeed } from './live/live-feed.js';
import { linkHolds, type AttachmentLink } from './media/links.js';
import type { StoredBlob } from './ports/blob-store.js';
import type { EventMap, EventName } from './live/local-events.js';
import { resolveOptions, type ReplyForceOptions } from './options.js';
import type { ChallengeResult } from './ports/channel-adapter.js';
import type { EventBus } from './ports/event-bus.js';
import type { Queue } from './ports/queue.js';
import type { AnalyzeInput } from './ports/pipeline.js';
import { channelContext } from './engine-context.js';
import { ReplyForceError } from './errors/replyforce-error.js';
import { syncKnowledge } from './tenant/sync-knowledge.js';
import { ensureDefaultTenant, DEFAULT_TENANT_SLUG } from './tenant/default-tenant.js';
import { createTenantApi } from './tenant/create-tenant-api.js';
import type { LoginProgress, TenantApi } from './tenant/tenant-api.js';
import type { Storage } from './ports/storage.js';
import { callBudget, DEFAULT_CALL_LIMITS } from './spend/call-budget.js';
import { tenantBudget } from './spend/tenant-budget.js';
import { fetchDue, knowledgeTasks } from './knowledge-base/tasks.js';
import { startUpkeep, type Upkeep } from './upkeep/upkeep.js';

/** Health of the parts a request depends on. */
export interface Readiness {
  readonly ready: boolean;
  readonly reasons: readonly string[];
  /** What keeps word from other processes now: their work goes on, but later. Absent where there is one process. */
  readonly outages?: readonly string[];
}

/** The engine as one object: what a server, an embedding app and a test all hold. */
export interface ReplyForce {
  /** Web `Request → Response` for `/webhooks/:channel` and `/healthz`, under any base path. */
  readonly handler: (request: Request) => Promise<Response>;
  /** Prepares storage, connects the given accounts and starts the workers. Where it rejects it may be called again, until `stop` is. */
  start(): Promise<void>;
  /** Stops taking work, lets running work end, closes storage. */
  stop(): Promise<void>;
  /** A listener that throws or rejects is logged and hurts nobody else; nobody waits for it. The returned function ends it. */
  on<N extends EventName>(name: N, listener: (event: EventMap[N]) => void): () => void;
  tenant(id: string): TenantApi;
  /**
   * Runs the pipeline on one message without storing or sending anything. What its models cost is bounded by the budget it is given,
   * else by that of the default tenant, else by `analyzeLimits`; where it is used up the agents' fallbacks answer and `degraded` says so.
   */
  analyze(input: AnalyzeInput): Promise<Analysis>;
  /** The bytes of one webhook call. Resolves when every event is durable; see `receiveWebhook` for its errors. */
  receive(channel: ChannelType, body: Uint8Array, headers: Readonly<Record<string, string | undefined>>): Promise<ReceiveResult>;
  challenge(channel: ChannelType, query: URLSearchParams): Promise<ChallengeResult>;
  /**
   * A platform has sent a browser back from a login: its query, as it came. Throws `conflict` for a state that does not hold; what
   * fails after that is told by the progress.
   */
  finishLogin(channel: ChannelType, query: URLSearchParams): Promise<LoginProgress & { readonly tenantId: string }>;
  /**
   * Renews tokens that are due and asks platforms whether connections hold. Workers do it by themselves once a minute; a host without
   * any calls it from time to time.
   */
  tendConnections(): Promise<void>;
  /**
   * Reads addresses of the knowledge that are due. Workers do it by themselves once a minute; a host without any calls it from time to
   * time.
   */
  refreshKnowledge(): Promise<void>;
  /** What people ask of us through the platform at which they connected an account. */
  readonly owners: OwnerRequests;
  /** The attachment a link opens. Throws `not_found` where it was not made here or its time is over. */
  openLink(link: AttachmentLink): Promise<StoredBlob & { readonly title?: string }>;
  readonly live: LiveFeed;
  queueStatus(tenantId?: string): Promise<readonly QueueStatus[]>;
  readiness(): Promise<Readiness>;
  /** Services that are left alone for a while because they do not answer, and how often sends were put off. */
  status(): Promise<EngineStatus>;
  readonly storage: Storage;
}

/** Live events that nobody was told of are looked for this long after something was committed, ms. */
const REFRESH_MS = 1_000;

/** Not told to whoever only analyses: nothing of that is kept anywhere. */
const NOTHING_STAYS = 'no storage was given: everything is kept in memory and lost when this process ends';

const SYSTEM: Actor = { type: 'system', id: 'start' };

export function replyForce(options: ReplyForceOptions = {}): ReplyForce {
  const engine = resolveOptions(options);
  const role = options.role ?? 'all';
  const feed = createLiveFeed(engine);
  const unowned = callBudget({ ...DEFAULT_CALL_LIMITS, ...options.analyzeLimits }, engine.runtime.now, () =>
    engine.logger.warn({}, 'the budget of rf.analyze for models is used up for today'),
  );
  let workers: readonly Worker[] = [];
  let upkeep: Upkeep | undefined;
  let started: Promise<void> | undefined;
  /** An analysis may have started it: nothing is lost with that. */
  let saysThatNothingStays = !options.storage;
  let stopped: Promise<void> | undefined;
  let stopWatching: () => void = () => undefined;
  let cancelRefresh: (() => void) | undefined;

  async function start(): Promise<void> {
    await engine.storage.migrate();
    // Told to stop meanwhile: nothing is to begin on what is about to be closed.
    if (stopped) return;
    const wantsDefault = options.accounts ?? options.knowledge ?? options.brand ?? options.autoReply;
    if (wantsDefault) await configureDefaultTenant();
    if (stopped) return;
    stopWatching = engine.storage.watch?.(() => wakeAll()) ?? stopWatching;
    if (role === 'api') return;
    workers = startFlow(engine);
    upkeep = startUpkeep({
      ...engine,
      tasks: [
        ...deadLetterTasks(engine),
        ...connectTasks(engine),
        ...knowledgeTasks(engine),
        forgetBodies(engine),
        forgetLiveEvents(engine),
      ],
    });
  }

  /** What failed, such as a database that was away, may be tried again, but not on a storage that was closed since. */
  function startOnce(): Promise<void> {
    if (started) return started;
    if (stopped) return Promise.reject(new ReplyForceError('store_unavailable', 'The engine has been stopped.', { retryable: false }));
    const attempt = start();
    started = attempt;
    attempt.catch(() => {
      if (started === attempt) started = undefined;
    });
    return attempt;
  }

  async function stop(): Promise<void> {
    // Whoever waits for the start is told what became of it; here it only has to be over.
    await started?.catch(() => undefined);
    stopWatching();
    cancelRefresh?.();
    await Promise.all([upkeep?.stop(), engine.profileLookUp.stop(), ...workers.map((worker) => worker.stop())]);
    feed.close();
    await engine.queue.close();
    await engine.bus.close();
    await engine.rateLimiter.close();
    await engine.storage.close();
  }

  async function configureDefaultTenant(): Promise<void> {
    const tenant = await ensureDefaultTenant(engine, options);
    const api = createTenantApi(engine, tenant.id);
    for (const account of options.accounts ?? []) await api.channels.add(account, SYSTEM);
    if (options.knowledge) await syncKnowledge(engine, tenant, api.knowledge, options.knowledge);
  }

  /** Another process committed something. Where word of it comes another way, this finds only what was missed there. */
  function wakeAll(): void {
    if (!reachesOthers(engine.queue)) for (const worker of workers) worker.wake();
    if (!reachesOthers(engine.bus)) return feed.refresh();
    cancelRefresh ??= engine.runtime.schedule(REFRESH_MS, () => {
      cancelRefresh = undefined;
      feed.refresh();
    });
  }

  const receive: ReplyForce['receive'] = (channel, body, headers) => receiveWebhook(engine, channel, body, headers);
  const challenge: ReplyForce['challenge'] = async (channel, query) => {
    const adapter = engine.channels.get(channel);
    if (!adapter) throw new ReplyForceError('verification_failed', `No adapter for ${channel} is configured.`);
    return adapter.challenge(query, channelContext(engine));
  };

  return {
    handler: createHandler({ receive, challenge, logger: engine.logger }),
    start: () => {
      if (saysThatNothingStays && !stopped) engine.logger.warn({}, NOTHING_STAYS);
      saysThatNothingStays = false;
      return startOnce();
    },
    stop: () => (stopped ??= stop()),
    on: (name, listener) => engine.events.on(name, listener),
    tenant: (id) => createTenantApi(engine, id),
    analyze: async (input) => {
      const tenant = options.knowledge || options.brand ? await defaultTenant() : undefined;
      const profile = tenant && (await engine.profile(tenant.id));
      const budget = input.budget ?? (tenant && profile ? tenantBudget(engine, tenant.id, null, profile.spendLimits) : unowned);
      return engine.pipeline.analyze({ ...profile, ...input, budget });
    },
    receive,
    challenge,
    finishLogin: async (channel, query) => {
      const pending = await finishLogin(engine, channel, query);
      return { ...(await progressOf(engine, pending)), tenantId: pending.tenantId };
    },
    tendConnections: () => tendDue(engine, new AbortController().signal),
    refreshKnowledge: () => fetchDue(engine, new AbortController().signal),
    owners: ownerRequests(engine),
    openLink: async (link) => {
      if (!(await linkHolds(engine, link))) throw new ReplyForceError('not_found', 'This link is over, or was never one.');
      return createTenantApi(engine, link.tenantId).attachments.content(link.attachmentId);
    },
    live: feed,
    queueStatus: (tenantId) => engine.storage.jobs.status(engine.runtime.now(), tenantId),
    readiness: async () => {
      try {
        await engine.storage.ping();
        return { ready: true, reasons: [], ...outagesOf([engine.queue, engine.bus]) };
      } catch (error) {
        return { ready: false, reasons: [`database: ${error instanceof Error ? error.message : String(error)}`] };
      }
    },
    status: async () => ({
      paused: engine.breakers.paused(),
      sendsDelayed: { ...engine.sendGate.delayed },
      replyCache: { ...engine.replyCache },
      withoutMeaning: engine.withoutMeaning(),
    }),
    storage: engine.storage,
  };

  async function defaultTenant() {
    await startOnce();
    return engine.storage.tenants.find(DEFAULT_TENANT_SLUG);
  }
}

type Carrier = Pick<Queue | EventBus, 'outage'>;

function reachesOthers({ outage }: Carrier): boolean {
  return outage !== undefined && outage() === undefined;
}

function outagesOf(carriers: readonly Carrier[]): Pick<Readiness, 'outages'> {
  const shared = carriers.filter(({ outage }) => outage !== undefined);
  if (shared.length === 0) return {};
  return { outages: [...new Set(shared.flatMap(({ outage }) => outage?.() ?? []))] };
}
