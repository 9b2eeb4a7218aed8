import { createIds, replyForce, type EventBus, type Logger, type Pipeline, type Queue } from '@replyforce/core';
import { appSecretsOf } from './app-secret.js';
import type { Config } from './config/config.js';
import { makeDataFolder } from './data-folder.js';
import type { Engine } from './engine.js';
import { openStorage } from './open-storage.js';

export interface ComposeOptions {
  readonly logger: Logger;
  /** Replaces the agents, for measurements. */
  readonly pipeline?: Pipeline;
  readonly queue?: Queue;
  readonly events?: EventBus;
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
    import('@replyforce/adapters/local'),
  ]);
}

/**
 * Puts an engine together from its configuration: the only place that names adapters. The data folder is made where it is
 * missing and the schema brought up to date; workers start with `engine.rf.start()`.
 */
export async function compose(config: Config, { logger, pipeline, queue, events, isSecond = false }: ComposeOptions): Promise<Engine> {
  for (const warning of config.warnings) logger.warn({}, warning);
  await makeDataFolder(config.data);
  // Side by side: opening the storage loads its driver.
  const [[{ openVault }, { nodeRuntime, undiciHttp }, { messenger }, { instagram }, { whatsapp }, { x }, { local }], storage] =
    await Promise.all([loadAdapters(), openStorage(config, logger)]);
  const runtime = nodeRuntime();
  const vault = await openVault(config, storage).catch(async (error: unknown) => {
    await storage.close();
    throw error;
  });
  const { appSecrets, verifyTokens } = await appSecretsOf(config, runtime);
  const { graphUrl, graphVersion } = config.meta;
  const meta = { appSecret: appSecrets, verifyToken: verifyTokens, ...(graphUrl && { graphUrl }), ...(graphVersion && { graphVersion }) };
  if (appSecrets.length === 0 && !isSecond) logger.warn({}, 'META_APP_SECRET is not set: webhooks of Meta are answered with 401');
  const { consumerSecrets, apiUrl } = config.x;
  // X charges for every message: it is off until its secret is given.
  const xChannel = consumerSecrets.length > 0 ? [x({ consumerSecret: consumerSecrets, ...(apiUrl && { apiUrl }) })] : [];
  const http = undiciHttp();
  const rf = replyForce({
    storage,
    vault,
    runtime,
    logger,
    http,
    channels: [messenger(meta), instagram(meta), whatsapp(meta), ...xChannel],
    models: local(),
    role: config.role,
    ...(pipeline && { pipeline }),
    ...(queue && { queue }),
    ...(events && { events }),
  });
  await storage.migrate();
  const stop = async () => {
    await rf.stop();
    await http.close();
  };
  return { rf: { ...rf, stop }, storage, vault, config, runtime, logger, newId: createIds(runtime) };
}
