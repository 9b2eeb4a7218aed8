import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { COMMAND, plainEnvironment } from './built.js';

export interface ServerProcess {
  readonly url: string;
  /** From the start of the process to the first 200 of `/readyz`, ms. */
  readonly readyMs: number;
  stdout(): string;
  stderr(): string;
  /** Asks it to stop; resolves with the exit code. */
  stop(): Promise<number | null>;
  /** `kill -9`. */
  kill(): Promise<void>;
}

export interface ServerOptions {
  readonly data: string;
  readonly demo?: boolean;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
}

const READY_WITHIN_MS = 30_000;

/** Starts `replyforce serve` as `npm start` does and waits until it is ready. */
export async function startServer({ data, demo = false, port, env = {} }: ServerOptions): Promise<ServerProcess> {
  const usedPort = port ?? (await freePort());
  const startedAt = performance.now();
  const args = ['serve', ...(demo ? ['--demo'] : []), '--data', data, '--port', String(usedPort)];
  const child = spawn(process.execPath, [COMMAND, ...args], { env: plainEnvironment(env), stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const url = `http://127.0.0.1:${usedPort}`;
  await untilReady(url, child, () => stderr);
  const readyMs = performance.now() - startedAt;
  return {
    url,
    readyMs,
    stdout: () => stdout,
    stderr: () => stderr,
    stop: async () => end(child, 'SIGTERM'),
    kill: async () => void (await end(child, 'SIGKILL')),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const closed = once(child, 'close') as Promise<[number | null]>;
  child.kill(signal);
  return (await closed)[0];
}

async function untilReady(url: string, child: ChildProcess, said: () => string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}: ${said()}`);
    const response = await fetch(`${url}/readyz`).catch(() => undefined);
    await response?.arrayBuffer();
    if (response?.status === 200) return;
    await sleep(10);
  }
  child.kill('SIGKILL');
  throw new Error(`The server was not ready within ${READY_WITHIN_MS} ms: ${said()}`);
}

/** A port nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
