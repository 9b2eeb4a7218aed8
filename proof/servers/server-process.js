import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../packages/cli/bin/replyforce.js', import.meta.url));
const READY_WITHIN_MS = 60_000;
/** Characters of its log that are kept: a long run must not grow. */
const LOG_TAIL = 200_000;

/**
 * `replyforce serve` as a process of its own, in the environment of a fresh machine: none of our variables but those given.
 * @typedef {ReturnType<typeof spawnServer>} ServerProcess
 * @param {{ readonly data: string, readonly port: number, readonly env: Readonly<Record<string, string>>, readonly demo?: boolean }} options
 */
export function spawnServer({ data, port, env, demo = false }) {
  const args = ['serve', ...(demo ? ['--demo'] : []), '--data', data, '--port', String(port)];
  const child = spawn(process.execPath, [COMMAND, ...args], {
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const spawnedAt = Date.now();
  let output = '';
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output = (output + text).slice(-LOG_TAIL)));
  child.stderr.setEncoding('utf8').on('data', (text) => (log = (log + text).slice(-LOG_TAIL)));
  const ended = once(child, 'close');
  let stopped = false;

  /** Resolves when it is ready: true, or false where it was killed before. */
  async function ready() {
    const deadline = Date.now() + READY_WITHIN_MS;
    while (Date.now() < deadline) {
      if (stopped) return false;
      if (child.exitCode !== null)
        throw Object.assign(new Error(`The server ended with ${child.exitCode}: ${log}`), { exitCode: child.exitCode });
      const response = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
      await response?.arrayBuffer().catch(() => undefined);
      if (response?.status === 200) return true;
      await sleep(10);
    }
    child.kill('SIGKILL');
    throw new Error(`The server was not ready within ${READY_WITHIN_MS} ms: ${log}`);
  }

  /** @param {NodeJS.Signals} signal @returns {Promise<number | null>} its exit code */
  async function end(signal) {
    stopped = true;
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    child.kill(signal);
    await ended;
    return child.exitCode;
  }

  return {
    spawnedAt,
    ready: ready(),
    stdout: () => output,
    stderr: () => log,
    /** Its exit code, or the signal that ended it; null while it runs. */
    exitCode: () => child.exitCode ?? child.signalCode,
    /** It ended though nobody asked it to. */
    endedByItself: () => !stopped && (child.exitCode !== null || child.signalCode !== null),
    /** Asks it to stop; resolves with the exit code. */
    stop: () => end('SIGTERM'),
    /** `kill -9`, in this moment. */
    kill: async () => void (await end('SIGKILL')),
  };
}

/** Below those that Linux and macOS give to outgoing connections: what is closed for a moment would be taken by one of these. */
const PORTS = { from: 20_000, to: 32_000 };

/** A port nobody listens on at the moment, and no outgoing connection will take while its server is being started again. */
export async function freePort() {
  for (;;) {
    const port = randomInt(PORTS.from, PORTS.to);
    const server = createServer();
    const isFree = await new Promise((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!isFree) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
}
