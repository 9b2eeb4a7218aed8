#!/usr/bin/env node
/**
 * Starts a PostgreSQL server of its own for tests and measurements, and takes it away again.
 *
 *   node scripts/postgres-server.mjs [--durable]
 *
 * Prints one line of JSON when it is ready: `{"url": …, "pid": …}`, the address of a superuser's empty database and the
 * server's process. A line `restart` on standard input stops the server as a crash would, starts it again on the same data and port
 * and prints such a line again. Ends when its standard input does, or on SIGTERM: then the server stops and its folder is gone.
 * Data lives in a temporary folder; without --durable nothing waits for the disk, and a restart may lose what was answered last.
 */
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres, WHAT_TO_INSTALL } from './ensure-postgres.mjs';

/** The server refuses to run as root. */
function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = ['-u', '-g'].map((flag) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })),
      );
      return { uid, gid };
    } catch {
      // There is no such user.
    }
  }
  throw new Error('root may not run PostgreSQL, and there is neither a user postgres nor nobody');
}

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

const SPEED = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

const bin = findPostgres();
if (!bin) {
  process.stderr.write(WHAT_TO_INSTALL);
  process.exit(1);
}
const user = unprivileged();
const folder = mkdtempSync(join(tmpdir(), 'rf-postgres-'));
const password = randomBytes(12).toString('hex');
writeFileSync(join(folder, 'password'), password);
if (user.uid !== undefined) for (const path of [folder, join(folder, 'password')]) chownSync(path, user.uid, user.gid);

const data = join(folder, 'data');
const run = { ...user, cwd: folder, env: { ...process.env, LC_ALL: 'C' } };
let server;
let ending = false;
let restarting = false;
let start;
try {
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${join(folder, 'password')}`, '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...run, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const port = await freePort();
  const settings = [
    ...(process.argv.includes('--durable') ? [] : SPEED),
    'listen_addresses=127.0.0.1',
    'max_connections=200',
    'log_min_messages=log',
    'lc_messages=C',
  ];
  const args = ['-D', data, '-p', String(port), '-k', folder, ...settings.flatMap((setting) => ['-c', setting])];
  start = async () => {
    server = spawn(join(bin, 'postgres'), args, { ...run, stdio: ['ignore', 'ignore', 'pipe'] });
    await ready(server);
    server.stderr.removeAllListeners('data').resume();
    server.removeAllListeners('exit').once('exit', () => {
      if (!restarting) void end(1);
    });
    process.stdout.write(`${JSON.stringify({ url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, pid: server.pid })}\n`);
  };
  await start();
} catch (error) {
  process.stderr.write(`PostgreSQL did not start: ${error instanceof Error ? error.message : String(error)}\n`);
  await end(1);
}
process.stdin
  .setEncoding('utf8')
  .on('data', (text) => {
    if (text.includes('restart')) void restart();
  })
  .once('end', () => void end(0))
  .once('error', () => void end(0));
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void end(0));

/** It says so in its log. */
function ready(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`it was not ready within 30 s: ${said}`)), 30_000);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(said || 'it ended at once')));
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said = (said + text).slice(-4_000);
      if (!said.includes('ready to accept connections')) return;
      clearTimeout(late);
      resolve();
    });
  });
}

async function restart() {
  restarting = true;
  await stop();
  restarting = false;
  await start().catch((error) => {
    process.stderr.write(`PostgreSQL did not start again: ${error instanceof Error ? error.message : String(error)}\n`);
    return end(1);
  });
}

/** At once, without a checkpoint: the next start recovers from the log. */
async function stop() {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  await new Promise((resolve) => {
    server.once('exit', resolve);
    server.kill('SIGQUIT');
  });
}

async function end(code) {
  if (ending) return;
  ending = true;
  await stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}
