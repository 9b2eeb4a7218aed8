import { freePort, spawnServer } from '../../proof/servers/server-process.js';

export { freePort };

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

/** Starts `replyforce serve` as `npm start` does and waits until it is ready. */
export async function startServer({ data, demo = false, port, env = {} }: ServerOptions): Promise<ServerProcess> {
  const usedPort = port ?? (await freePort());
  const startedAt = performance.now();
  const server = spawnServer({ data, demo, port: usedPort, env });
  await server.ready;
  const readyMs = performance.now() - startedAt;
  return {
    url: `http://127.0.0.1:${usedPort}`,
    readyMs,
    stdout: server.stdout,
    stderr: server.stderr,
    stop: server.stop,
    kill: server.kill,
  };
}
