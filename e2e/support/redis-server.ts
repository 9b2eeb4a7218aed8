import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from './server-process.js';
import { ROOT } from './sources.js';

/** A Redis server of the test's own, which can be stopped and started again at the same address; it comes back empty. */
export interface RedisServer {
  /** For `REDIS_URL`. */
  readonly url: string;
  readonly password: string;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export async function startRedis(password: string): Promise<RedisServer> {
  const port = await freePort();
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    const args = [join(ROOT, 'scripts/redis-server.mjs'), '--port', String(port), '--password', password];
    const started = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    child = started;
    for await (const line of createInterface(started.stdout)) return void line;
    throw new Error('Redis did not start.');
  }

  await start();
  return {
    url: `redis://:${password}@127.0.0.1:${port}`,
    password,
    start,
    async stop() {
      if (!child || child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.stdin?.end();
      await ended;
    },
  };
}
