import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from './server-process.js';

const SCRIPT = fileURLToPath(new URL('../../scripts/redis-server.mjs', import.meta.url));

/** A Redis server of its own. What is in it is lost with every restart: nothing may depend on it. */
export async function startRedis() {
  const port = await freePort();
  const password = randomBytes(12).toString('hex');

  async function start() {
    const child = spawn(process.execPath, [SCRIPT, '--port', String(port), '--password', password], { stdio: ['pipe', 'pipe', 'inherit'] });
    for await (const line of createInterface(child.stdout)) return { child, url: /** @type {{ url: string }} */ (JSON.parse(line)).url };
    throw new Error('Redis did not start.');
  }

  /** @param {import('node:child_process').ChildProcess} child */
  async function stop(child) {
    const ended = once(child, 'exit');
    child.stdin?.end();
    await ended;
  }

  let running = await start();
  return {
    /** For `REDIS_URL`. */
    url: running.url,
    /** Stops it and starts an empty one at the same address. */
    async restart() {
      await stop(running.child);
      running = await start();
    },
    close: () => stop(running.child),
  };
}
