#!/usr/bin/env node
/**
 * Makes sure that the tests have a Redis server to start, and prints one line saying which.
 *
 *   node scripts/ensure-redis.mjs          install it where that is possible, print "redis: PROGRAM (version)"
 *   node scripts/ensure-redis.mjs --path   print the program only, install nothing
 *
 * Looked for in this order: REDIS_BIN (a folder), the PATH, the usual folders of Linux and macOS. Exit codes: 0 found, 1 not found
 * and not installable (says what to install).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isExecutable, onPath } from './executables.mjs';

const PROGRAM = 'redis-server';
/** What the package manager asks before it starts a service; 101 forbids it. */
const POLICY = '/usr/sbin/policy-rc.d';

/** The server's program, or undefined. */
export function findRedis() {
  const own = process.env.REDIS_BIN;
  const candidates = [
    own && join(own, PROGRAM),
    onPath(PROGRAM),
    ...['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'].map((folder) => join(folder, PROGRAM)),
  ];
  return candidates.find((path) => path && isExecutable(path));
}

function installWithApt() {
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  // No server of its own is wanted: the tests start theirs.
  const isOurs = !existsSync(POLICY);
  if (isOurs) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'redis-server', 'openssl'], options);
  } finally {
    if (isOurs) rmSync(POLICY, { force: true });
  }
}

function ensureRedis() {
  if (process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) return undefined;
  try {
    installWithApt();
  } catch (error) {
    process.stderr.write(`apt-get could not install Redis: ${error instanceof Error ? error.message : String(error)}\n`);
  }
  return findRedis();
}

export const WHAT_TO_INSTALL =
  'The tests need a Redis server (6.2 or newer) to start. Install one (Debian, Ubuntu: apt-get install redis-server; Fedora: dnf install redis;\n' +
  'macOS: brew install redis) or set REDIS_BIN to the folder of its program.\n';

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  const pathOnly = process.argv.includes('--path');
  const present = findRedis();
  const found = present || pathOnly ? present : ensureRedis();
  if (found) {
    const version = () => /v=(\S+)/.exec(execFileSync(found, ['--version'], { encoding: 'utf8' }))?.[1] ?? 'unknown version';
    process.stdout.write(pathOnly ? `${found}\n` : `redis: ${found} (${version()})${present ? '' : ' (installed with apt-get)'}\n`);
  } else {
    process.stderr.write(WHAT_TO_INSTALL);
    process.exitCode = 1;
  }
}
