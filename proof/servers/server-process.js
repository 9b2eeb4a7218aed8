import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../packages/cli/bin/replyforce.js', import.meta.url));
const READY_WITHIN_MS = 60_000;
const LOG_TAIL = 20_000;

/**
 * `replyforce serve` as a process of its own.
 * @typedef {ReturnType<typeof spawnServer>} ServerProcess
 * @param {{ readonly data: string, readonly port: number, readonly env: Readonly<Record<string, string>> }} options
 */
export function spawnServer({ data, port, env }) {
  const child = spawn(process.execPath, [COMMAND, 'serve', '--data', data, '--port', String(port)], {
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const spawnedAt = Date.now();
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (log = (log + text).slice(-LOG_TAIL)));
  const ended = once(child, 'close');
  let killed = false;

  /** Resolves when it is ready: true, or false where it was killed before. */
  async function ready() {
    const deadline = Date.now() + READY_WITHIN_MS;
    while (Date.now() < deadline) {
      if (killed) return false;
      if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}: ${log}`);
      const response = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
      await response?.arrayBuffer().catch(() => undefined);
      if (response?.status === 200) return true;
      await sleep(25);
    }
    throw new Error(`The server was not ready within ${READY_WITHIN_MS} ms: ${log}`);
  }

  return {
    spawnedAt,
    ready: ready(),
    log: () => log,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    /** It ended though nobody killed it. */
    endedByItself: () => !killed && (child.exitCode !== null || child.signalCode !== null),
    /** `kill -9`, in this moment. */
    async kill() {
      killed = true;
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await ended;
    },
  };
}

/** A port nobody listens on at the moment. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}
