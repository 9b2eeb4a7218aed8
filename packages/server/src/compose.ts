import {
  createIds,
  replyForce,
  type AutoReplySettings,
  type EventBus,
  type Logger,
  type ModelPorts,
  type Pipeline,
  type Queue,
} from '@replyforce/core';
import { appSecretsOf } from './app-secret.js';
import type { Config } from './config/config.js';
import { X_IS_OFF } from './config/other-variables.js';
import { makeDataFolder } from './data-folder.js';
import type { Engine } from './engine.js';
import { openEvents, openQueue, openRateLimiter } from './open-redis.js';
import { openBlobs } from './open-blobs.js';
import { openModels } from './open-models.js';
import { openStorage } from './open-storage.js';
import { whenReachable } from './wait-for-storage.js';

export interface ComposeOptions {
  readonly logger: Logger;
  /** Replaces the agents, for measurements. */
  readonly pipeline?: Pipeline;
  /** Default: as the configuration says. */
  readonly queue?: Queue;
  readonly events?: EventBus;
  /** How long a database that cannot be reached is waited for, ms. Default: not at all. */
  readonly patienceMs?: number;
  /** Another engine of this process has said already what is to be said about the configuration. */
  readonly isSecond?: boolean;
}

/** What every installation needs, whatever its configuration. May be called ahead of time: modules are loaded once. */
export function loadAdapters() {
  return Promise.all([
    import('./open-vault.js'),
    import('@replyforce/adapters/node'),
    import('@replyforce/adapters/messenger'),
    import('@replyforce/adapters/instagram'),
    import('@replyforce/adapters/whatsapp'),
    import('@replyforce/adapters/twitter'),
    import('@replyforce/adapters/api'),
    import('@replyforce/adapters/outside'),
    import('@replyforce/adapters/webhook'),
    import('@replyforce/adapters/smtp'),
    import('@replyforce/adapters/local'),
  ]);
}

/**
 * Puts an engine together from its configuration: the only place that names adapters. The data folder is made where it is
 * missing and the schema brought up to date; workers start with `engine.rf.start()`.
 */
export async function compose(
  config: Config,
  { logger, pipeline, isSecond = false, patienceMs = 0, ...given }: ComposeOptions,
): Promise<Engine> {
  for (const warning of config.warnings) logger.warn({}, warning);
  await makeDataFolder(config.data);
  // Side by side: opening the storage loads its driver.
  const [
    [
      { openVault },
      { nodeRuntime, undiciHttp },
      { messenger },
      { instagram },
      { whatsapp },
      { x },
      { api },
      { outsideClient },
      { webhook },
      { smtp },
    ],
    storage,
    blobs,
  ] = await Promise.all([loadAdapters(), openStorage(config, logger), openBlobs(config)]);
  const runtime = nodeRuntime();
  const reach = <T>(work: () => Promise<T>): Promise<T> => whenReachable(work, runtime, logger, patienceMs);
  const vault = await reach(() => openVault(config, storage)).catch(async (error: unknown) => {
    await storage.close();
    throw error;
  });
  const [queue, events, rateLimiter] = await Promise.all([
    given.queue ?? openQueue(config, logger),
    given.events ?? openEvents(config, logger),
    // Who sends nothing counts nothing.
    config.role === 'api' ? undefined : openRateLimiter(config, logger),
  ]);
  const { appSecrets, verifyTokens } = await appSecretsOf(config, runtime);
  const { appId, graphUrl, graphVersion, loginConfigs, offersInstagram } = config.meta;
  const meta = {
    appSecret: appSecrets,
    verifyToken: verifyTokens,
    ...(appId && { appId }),
    ...(graphUrl && { graphUrl }),
    ...(graphVersion && { graphVersion }),
  };
  if (appSecrets.length === 0 && !isSecond) logger.warn({}, 'META_APP_SECRET is not set: webhooks of Meta are answered with 401');
  const rateOf = (platform: keyof Config['sendRates']) => {
    const messagesPerSecond = config.sendRates[platform];
    return messagesPerSecond === undefined ? {} : { messagesPerSecond };
  };
  const { instagramApp } = config;
  const login = (loginConfig: string | null) => (loginConfig === null ? {} : { loginConfig });
  const { consumerKeys, consumerSecrets, clientId, clientSecret, monthlyCeilingUsd, apiUrl } = config.x;
  // X charges for every message: it is off until its secret is given.
  const xOptions = {
    consumerKey: consumerKeys,
    consumerSecret: consumerSecrets,
    ...(clientId && { clientId }),
    ...(clientSecret && { clientSecret }),
    ...(monthlyCeilingUsd !== null && { monthlyCeilingUsd }),
    ...(apiUrl && { apiUrl }),
  };
  const xChannel = consumerSecrets.length > 0 ? [x(xOptions)] : [];
  const http = undiciHttp();
  const models = await openModels(config, http);
  const rf = replyForce({
    storage,
    blobs,
    outside: outsideClient({ allowed: config.allowedAddresses }),
    // Not those of callbacks: an admin of any tenant can have a page read, and read it back.
    pages: outsideClient({ allowed: config.pageAddresses }),
    readPdf: async (bytes) => (await import('@replyforce/adapters/pdf')).pdfToMarkdown(bytes),
    vault,
    runtime,
    logger,
    http,
    channels: [
      messenger({ ...meta, ...login(loginConfigs.facebook), offersInstagram, ...rateOf('facebook') }),
      instagram({ ...meta, ...(instagramApp && { instagramApp }), ...rateOf('instagram') }),
      whatsapp({ ...meta, ...login(loginConfigs.whatsapp), ...rateOf('whatsapp') }),
      ...xChannel,
      api({ allowedAddresses: config.allowedAddresses }),
    ],
    ...(xChannel.length === 0 && { absentChannels: { twitter: X_IS_OFF } }),
    models,
    ...(config.models && { catalogue: config.models.catalogue }),
    defaults: { autoReply: autoReplyOf(config) },
    notifiers: { ...(config.mail && { email: smtp(config.mail) }), webhook: webhook({ allowedAddresses: config.allowedAddresses }) },
    conversationUrl: conversationUrlOf(config),
    role: config.role,
    ingestDays: config.ingestDays,
    ...(pipeline && { pipeline }),
    ...(queue && { queue }),
    ...(rateLimiter && { rateLimiter }),
    events,
  });
  await reach(() => storage.migrate());
  // Whoever brings a model of their own may bring a large one: it is loaded before the first message, beside the start.
  if (config.sentimentModel !== null && config.role !== 'api') void load(models);
  const stop = async () => {
    await rf.stop();
    await http.close();
  };
  return { rf: { ...rf, stop }, storage, vault, config, runtime, logger, newId: createIds(runtime) };
}

/** The console opens what stands behind the `#`. Of an address nobody chose only those on this machine could make use. */
function conversationUrlOf({ publicUrl }: Config): (id: string) => string | null {
  return (id) => (publicUrl === null ? null : `${publicUrl}/#conversation=${encodeURIComponent(id)}`);
}

async function load({ sentiment }: ModelPorts): Promise<void> {
  // What is wrong with it is told with each message.
  await Promise.resolve(sentiment?.classify('Hello', new AbortController().signal)).catch(() => undefined);
}

function autoReplyOf({ autoReply: { staleEventPolicy, maxAgeSeconds } }: Config): Partial<AutoReplySettings> {
  return { staleEventPolicy, ...(maxAgeSeconds !== null && { maxAgeSeconds }) };
}
