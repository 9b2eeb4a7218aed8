/** From spawning the command to a ready server, and what it then holds in memory. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './support/figures.js';

const RUNS = 5;
const BIN = fileURLToPath(new URL('../packages/cli/bin/replyforce.js', import.meta.url));

/** @returns {Promise<import('./support/figures.js').Figure[]>} */
export async function startup() {
  const data = mkdtempSync(join(tmpdir(), 'replyforce-start-'));
  const times = [];
  const memory = [];
  // The first start makes the database and counts as warm-up.
  for (let run = 0; run <= RUNS; run += 1) {
    const port = await freePort();
    const begin = performance.now();
    const child = spawn(process.execPath, [BIN, 'serve', '--demo', '--data', data, '--port', String(port)], { stdio: 'ignore' });
    await ready(port);
    if (run > 0) {
      times.push(performance.now() - begin);
      memory.push(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024);
    }
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  }
  rmSync(data, { recursive: true, force: true });
  const method = `replyforce serve --demo on existing data, median of ${RUNS}`;
  return [
    { name: 'spawn → /readyz', value: median(times), unit: 'ms', bound: 1_500, atMost: true, method },
    { name: 'RSS when ready', value: median(memory), unit: 'MiB', bound: 150, atMost: true, method: `${method}; VmRSS` },
  ];
}

/** @param {number} port */
async function ready(port) {
  for (;;) {
    const ok = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}
