import { showRedis, type RedisAddress } from './address.js';
import type { RedisClient } from './clients.js';

/** Knows whether the connections of one adapter work, and tells once when they stop to. */
export interface Outage {
  /** What does not work, in words; undefined where all does. */
  fault(): string | undefined;
  /** Follows a connection from its beginning. */
  follow(client: RedisClient): void;
  /** A command failed though its connection is there. */
  failed(client: RedisClient, error: unknown): void;
  worked(client: RedisClient): void;
  /** Tells of nothing more: the connections are closed on purpose. */
  end(): void;
}

/**
 * @param meanwhile what happens without Redis, to complete "Redis does not answer; …"
 */
export function createOutage(address: RedisAddress, meanwhile: string, onWarning: (message: string) => void): Outage {
  const faults = new Map<RedisClient, string>();
  let told = false;
  let ended = false;

  const fault = (): string | undefined => {
    const [first] = faults.values();
    return first === undefined ? undefined : `Redis at ${showRedis(address)} ${first}`;
  };

  function down(client: RedisClient, what: string): void {
    faults.set(client, what);
    if (told || ended) return;
    told = true;
    onWarning(`${fault()}: ${meanwhile}`);
  }

  function up(client: RedisClient): void {
    faults.delete(client);
    if (faults.size === 0) told = false;
  }

  return {
    fault,
    follow(client) {
      faults.set(client, 'is not connected yet');
      client.on('ready', () => up(client));
      client.on('error', (error: Error) => down(client, wordsFor(error)));
      client.on('close', () => {
        if (!faults.has(client)) down(client, 'closed the connection');
      });
    },
    failed: (client, error) => down(client, wordsFor(error)),
    worked: up,
    end() {
      ended = true;
    },
  };
}

/** Messages of servers and drivers may repeat commands and addresses: only what is known to be harmless is told. */
function wordsFor(error: unknown): string {
  const {
    code,
    message = '',
    lastNodeError,
  } = (error ?? {}) as {
    readonly code?: unknown;
    readonly message?: string;
    readonly lastNodeError?: unknown;
  };
  if (lastNodeError) return wordsFor(lastNodeError);
  if (/^(?:WRONGPASS|NOAUTH|NOPERM|ERR AUTH|ERR invalid password)/u.test(message))
    return 'does not let us in: its user or password is another';
  if (/^(?:LOADING|READONLY|OOM|MISCONF|CLUSTERDOWN|MASTERDOWN)/u.test(message)) return `refuses work (${message.split(' ', 1)[0]})`;
  if (/timed out|ETIMEDOUT/iu.test(message)) return 'does not answer';
  if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,40}$/u.test(code)) return `cannot be reached (${code})`;
  return /^[A-Z]+ /u.test(message) ? 'refuses a command' : 'cannot be reached';
}

export function warnByProcess(message: string): void {
  process.emitWarning(message);
}
