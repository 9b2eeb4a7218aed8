import type { Logger } from '@replyforce/core';
import type { Worker } from 'node:worker_threads';
import type { App } from './app.js';
import { compose } from './compose.js';
import { configurationError, type Config } from './config/config.js';
import { ownAddress } from './config/own-address.js';
import { createServer } from './create-server.js';
import type { Engine } from './engine.js';
import { lockDemo } from './demo-lock.js';
import { tellOfModels } from './check-models.js';
import { checkExposure } from './exposure.js';
import { composeWithThread } from './engine-thread/compose-with-thread.js';
import { takeChosenPassword } from './identity/chosen-password.js';
import { ensureFirstTenant, type FirstLogin, type FirstTenant } from './identity/first-tenant.js';
import { reservePort } from './reserve-port.js';
import { STORE_PATIENCE_MS } from './wait-for-storage.js';

export interface ServeOptions {
  readonly logger: Logger;
  /** From `launchEngineThread`: works in that thread, beside the one that serves HTTP. Default: all in one. */
  readonly thread?: Worker;
  /** The tenant of an installation that has none yet. Default: one named ReplyForce. */
  readonly firstTenant?: FirstTenant;
  /** Runs when the data is ready and before anything listens: for a demo's own data. `login` as in `Served`. */
  readonly prepare?: (engine: Engine, login: FirstLogin | null) => Promise<void>;
}

export interface Served {
  /** Where it listens; null for a worker that found its port taken and carries on without one. */
  readonly url: string | null;
  readonly engine: Engine;
  /** The first admin's login, on the first start only. */
  readonly firstLogin: FirstLogin | null;
  /** Takes no new requests, ends the running ones, lets workers finish what they hold, closes the data. */
  close(): Promise<void>;
}

const FIRST_TENANT: FirstTenant = { name: 'ReplyForce', slug: 'main' };

/**
 * Requests that are still running after this time are cut when the server stops, ms. The workers need some of the ten seconds that the
 * command line, and most of what runs containers, gives a stop in all.
 */
const DRAIN_MS = 5_000;
/** Clients keep connections open for their next request: while the server stops, those that have had their answer are closed this often, ms. */
const CLOSE_IDLE_MS = 50;

/**
 * Runs an installation: data, HTTP, workers. Throws `configuration_invalid`, and has changed nothing then, where the port is
 * taken, another demo runs on the data or the master key is not that of the data; and where the host is open to others while
 * the first admin's password was never chosen by a person.
 */
export async function serve(config: Config, options: ServeOptions): Promise<Served> {
  // Nothing is touched before the address is ours: the installation that has it may be using the same data.
  const freePort = await takePort(config);
  let unlock: () => void = () => undefined;
  const release = async () => {
    unlock();
    await freePort();
  };
  const engine = await prepareData().catch(async (error: unknown) => {
    await release();
    throw error;
  });
  const { rf, logger } = engine;
  let app: App | undefined;
  let running = false;
  const closing = new AbortController();
  let url: string | null = null;
  try {
    await checkExposure(engine);
    const first = options.firstTenant ?? FIRST_TENANT;
    if (config.role !== 'worker') await takeChosenPassword(engine, first);
    const firstLogin = config.role === 'worker' ? null : await ensureFirstTenant(engine, first);
    await options.prepare?.(engine, firstLogin);
    app = await createServer(engine, {
      publicUrl: () => config.publicUrl ?? url ?? ownAddress(config),
      workersRunning: () => running,
      surface: config.role === 'worker' ? 'operation' : 'all',
    });
    await freePort();
    url = await listen(app, config, logger);
    await rf.start();
    running = true;
    // The service may take its time: nobody waits for it.
    void tellOfModels(config, logger, engine.runtime.now(), closing.signal);
    return { url, engine, firstLogin, close };
  } catch (error) {
    await close();
    throw error;
  }

  async function prepareData(): Promise<Engine> {
    if (config.demo && config.role !== 'worker') unlock = await lockDemo(config.data);
    const { logger, thread } = options;
    // A file is there or is not; a server may be starting.
    const patienceMs = config.database === null ? 0 : STORE_PATIENCE_MS;
    return thread && config.role !== 'worker'
      ? composeWithThread(config, { logger, worker: thread, patienceMs })
      : compose(config, { logger, patienceMs });
  }

  async function close(): Promise<void> {
    running = false;
    closing.abort();
    const cut = setTimeout(() => app?.server.closeAllConnections(), DRAIN_MS);
    const closeIdle = setInterval(() => app?.server.closeIdleConnections(), CLOSE_IDLE_MS);
    try {
      await app?.close();
    } finally {
      clearTimeout(cut);
      clearInterval(closeIdle);
    }
    await rf.stop();
    await release();
  }
}

/** A worker needs no port: it runs without one where it is taken. */
async function takePort(config: Config): Promise<() => Promise<void>> {
  if (config.role === 'worker') return async () => undefined;
  try {
    return await reservePort(config.host, config.port);
  } catch (error) {
    throw listenError((error as { readonly code?: unknown }).code, config) ?? error;
  }
}

async function listen(app: App, config: Config, logger: Logger): Promise<string | null> {
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    if (code === 'EADDRINUSE' && config.role === 'worker') {
      logger.warn({ port: config.port }, 'the port is taken: this worker runs without health and metrics endpoints');
      return null;
    }
    throw listenError(code, config) ?? error;
  }
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  return ownAddress({ publicUrl: null, host: config.host, port });
}

/** What the operating system says about an address, as something a person can change. */
function listenError(code: unknown, { host, port }: Config): Error | undefined {
  if (code === 'EADDRINUSE') {
    return configurationError([
      { path: 'REPLYFORCE_PORT', message: `${port} is in use on ${host}: stop the other program, or choose another port` },
    ]);
  }
  if (code === 'EACCES')
    return configurationError([{ path: 'REPLYFORCE_PORT', message: `${port} may not be opened by this user: choose one above 1023` }]);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return configurationError([{ path: 'REPLYFORCE_HOST', message: `${host} is no address of this machine` }]);
  }
  return undefined;
}
