import { Agent, buildConnector } from 'undici';
import { markConnectError } from './connect-errors.js';
import type { UndiciHttpOptions } from './undici-http.js';

/** What holds the connections; in a file of its own, since undici is large. */
export function createAgent({
  connections = 64,
  connectTimeoutMs = 5_000,
  keepAliveMs = 4_000,
  responseTimeoutMs = 30_000,
}: UndiciHttpOptions): Agent {
  return new Agent({
    connections,
    pipelining: 1,
    keepAliveTimeout: keepAliveMs,
    headersTimeout: responseTimeoutMs,
    bodyTimeout: responseTimeoutMs,
    connect: markingConnector(connectTimeoutMs),
  });
}

function markingConnector(timeout: number): buildConnector.connector {
  const connect = buildConnector({ timeout });
  return (target, callback) =>
    connect(target, (...result) => {
      const [error] = result;
      if (error) markConnectError(error);
      callback(...result);
    });
}
