#!/usr/bin/env node
/**
 * Starts a Redis server of its own for tests and measurements, and takes it away again.
 *
 *   node scripts/redis-server.mjs [--port N] [--password P] [--tls] [--mode single|cluster|sentinel]
 *
 * Prints one line of JSON when it is ready: `{"url": …, "port": …, "pid": …}`, with a password in the address, the server's port
 * and process; with --tls also `"ca"`, the path of the certificate to trust. `cluster` is a cluster of one node; `sentinel` is a
 * server that a sentinel beside it watches as `main`. Ends when its standard input does, or on SIGTERM: then the server stops and
 * its folder is gone. Nothing is written to disk: a server that was stopped comes back empty.
 */
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findRedis, WHAT_TO_INSTALL } from './ensure-redis.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    password: { type: 'string', default: randomBytes(12).toString('hex') },
    tls: { type: 'boolean', default: false },
    mode: { type: 'string', default: 'single' },
  },
});
const program = findRedis();
if (!program) {
  process.stderr.write(WHAT_TO_INSTALL);
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'rf-redis-'));
const { password } = values;
const children = [];
let ending = false;

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** A certificate for this machine that nobody but the tests trusts. */
function makeCertificate() {
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name));
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1,DNS:localhost'];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert, ...subject], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return { key, cert };
}

async function start(name, lines, args = []) {
  const file = join(folder, `${name}.conf`);
  writeFileSync(file, `${['bind 127.0.0.1', `dir ${folder}`, 'daemonize no', ...lines].join('\n')}\n`);
  const child = spawn(program, [file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  child.once('exit', () => void end(1));
  let said = '';
  await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`it was not ready within 20 s: ${said}`)), 20_000);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(said || 'it ended at once')));
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        said = (said + text).slice(-4_000);
        if (!/Ready to accept connections|Sentinel ID is/i.test(said)) return;
        clearTimeout(late);
        resolve();
      });
    }
  });
  return child;
}

async function end(code) {
  if (ending) return;
  ending = true;
  for (const child of children) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}

try {
  const port = Number(values.port ?? (await freePort()));
  const tls = values.tls ? makeCertificate() : undefined;
  const listen = tls
    ? ['port 0', `tls-port ${port}`, `tls-cert-file ${tls.cert}`, `tls-key-file ${tls.key}`, 'tls-auth-clients no']
    : [`port ${port}`];
  const lines = [...listen, `requirepass ${password}`, 'save ""', 'appendonly no', `maxmemory-policy noeviction`];
  const scheme = tls ? 'rediss' : 'redis';
  const trust = tls ? { ca: tls.cert } : {};
  let url = `${scheme}://:${password}@127.0.0.1:${port}`;
  if (values.mode === 'cluster') {
    const bus = await freePort();
    const cluster = ['cluster-enabled yes', 'cluster-config-file nodes.conf', `cluster-port ${bus}`, 'cluster-announce-ip 127.0.0.1'];
    const child = await start('server', [...lines, ...cluster]);
    const cli = (...args) =>
      execFileSync(program.replace(/redis-server$/, 'redis-cli'), ['-p', String(port), '-a', password, '--no-auth-warning', ...args], {
        encoding: 'utf8',
      });
    cli('cluster', 'addslotsrange', '0', '16383');
    while (!cli('cluster', 'info').includes('cluster_state:ok')) await new Promise((resolve) => setTimeout(resolve, 50));
    url = `${scheme}+cluster://:${password}@127.0.0.1:${port}`;
    tell(url, child, port);
  } else if (values.mode === 'sentinel') {
    const child = await start('server', lines);
    const watcher = await freePort();
    const watch = [`port ${watcher}`, `sentinel monitor main 127.0.0.1 ${port} 1`, `sentinel auth-pass main ${password}`];
    await start('sentinel', watch, ['--sentinel']);
    tell(`${scheme}+sentinel://:${password}@127.0.0.1:${watcher}/main`, child, port);
  } else {
    tell(url, await start('server', lines), port);
  }
  function tell(address, child, usedPort) {
    process.stdout.write(`${JSON.stringify({ url: address, port: usedPort, pid: child.pid, ...trust })}\n`);
  }
} catch (error) {
  process.stderr.write(`Redis did not start: ${error instanceof Error ? error.message : String(error)}\n`);
  await end(1);
}
process.stdin
  .resume()
  .once('end', () => void end(0))
  .once('error', () => void end(0));
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void end(0));
