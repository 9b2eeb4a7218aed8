import { readRedisUrl, type RedisAddress } from './address.js';

/** What every adapter on Redis needs. */
export interface RedisOptions {
  /** An address as `readRedisUrl` takes it, or what that makes of it. */
  readonly connection: string | RedisAddress;
  /** Hears once of each outage, in words without secrets. Default: `process.emitWarning`. */
  readonly onWarning?: (message: string) => void;
}

export function addressOf({ connection }: RedisOptions): RedisAddress {
  return typeof connection === 'string' ? readRedisUrl(connection) : connection;
}
