import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('../../../../../scripts/redis-server.mjs', import.meta.url));

/** A Redis server of the tests' own. */
export interface TestRedis {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Path of the certificate to trust, where it encrypts. */
  readonly ca?: string;
  /** Stops it at once; what it held is lost. */
  close(): Promise<void>;
}

export interface TestRedisOptions {
  readonly mode?: 'single' | 'cluster' | 'sentinel';
  readonly tls?: boolean;
  readonly port?: number;
  readonly password?: string;
}

export async function startRedis({ mode = 'single', tls = false, port, password }: TestRedisOptions = {}): Promise<TestRedis> {
  const args = ['--mode', mode, ...(tls ? ['--tls'] : [])];
  if (port !== undefined) args.push('--port', String(port));
  if (password !== undefined) args.push('--password', password);
  const child = spawn(process.execPath, [SCRIPT, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  for await (const line of createInterface(child.stdout)) {
    return {
      ...(JSON.parse(line) as Omit<TestRedis, 'close'>),
      async close() {
        child.stdin.end();
        await ended;
      },
    };
  }
  throw new Error('Redis did not start.');
}
