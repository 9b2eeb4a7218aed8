import type { Cluster, Redis } from 'ioredis';
import { importPeer } from '../support/import-peer.js';
import type { RedisAddress } from './address.js';

export type RedisClient = Redis | Cluster;

/**
 * What a connection is for. `commands`: fails at once where the server cannot be reached, and nothing is kept to be sent later.
 * `waiting`: waits for the server, for whoever has nothing else to do.
 */
export type ClientUse = 'commands' | 'waiting';

/** A server that does not answer a command in this time does not work, ms. */
const COMMAND_MS = 2_000;
const CONNECT_MS = 3_000;
/** Pauses before a connection is tried again: longer each time, ms. */
const [RETRY_MS, MAX_RETRY_MS] = [50, 1_000];

const retry = (times: number): number => Math.min(RETRY_MS * 2 ** Math.min(times, 10), MAX_RETRY_MS);

/** Opens a connection; it is made, and made again when it is lost, by itself. Throws `missing_dependency` without `ioredis`. */
export function openRedis(address: RedisAddress, use: ClientUse, name: string): RedisClient {
  const client = create(address, use, name);
  // Told where somebody follows it; never fatal.
  client.on('error', () => undefined);
  return client;
}

function create(address: RedisAddress, use: ClientUse, name: string): RedisClient {
  const ioredis = importPeer('ioredis', 'Redis') as { readonly Redis: typeof Redis; readonly Cluster: typeof Cluster };
  const { kind, hosts, tls, ca, username, password, database = 0 } = address;
  const encryption = tls ? { tls: ca === undefined ? {} : { ca } } : {};
  const commands = use === 'commands';
  const common = {
    ...encryption,
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
    connectionName: name,
    connectTimeout: CONNECT_MS,
    enableOfflineQueue: !commands,
    autoResendUnfulfilledCommands: !commands,
    // A promise that was given up must not hold others up.
    maxRetriesPerRequest: commands ? 0 : null,
    ...(commands && { commandTimeout: COMMAND_MS }),
    // After a fail-over the old master is a copy, which takes no writes: the address leads to the new one.
    reconnectOnError: (error: Error) => error.message.startsWith('READONLY'),
  };
  if (kind === 'cluster') {
    return new ioredis.Cluster([...hosts], {
      redisOptions: common,
      enableOfflineQueue: !commands,
      clusterRetryStrategy: retry,
      // Names are resolved by TLS itself, which checks them.
      ...(tls && { dnsLookup: (host: string, done: (error: null, found: string) => void) => done(null, host) }),
    });
  }
  if (kind === 'single') {
    const [first] = hosts;
    return new ioredis.Redis({ ...common, ...first, db: database, retryStrategy: retry });
  }
  const { master, sentinelUsername, sentinelPassword } = address;
  return new ioredis.Redis({
    ...common,
    sentinels: [...hosts],
    name: master ?? '',
    db: database,
    retryStrategy: retry,
    sentinelRetryStrategy: retry,
    ...(tls && { enableTLSForSentinelMode: true, sentinelTLS: encryption.tls ?? {} }),
    ...(sentinelUsername !== undefined && { sentinelUsername }),
    ...(sentinelPassword !== undefined && { sentinelPassword }),
  });
}

export function isReady({ status }: RedisClient): boolean {
  return status === 'ready';
}

/** Resolves when a new connection is made, and at the latest after this time. */
export function untilReady(client: RedisClient, ms = COMMAND_MS): Promise<void> {
  if (isReady(client)) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    client.once('ready', done);
    function done(): void {
      clearTimeout(timer);
      client.off('ready', done);
      resolve();
    }
  });
}
