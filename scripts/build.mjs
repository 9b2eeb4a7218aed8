#!/usr/bin/env node
/**
 * Builds the JavaScript of all packages with tsup, side by side. Types come from `tsc -b`.
 *
 *   node scripts/build.mjs               build everything
 *   node scripts/build.mjs --if-needed   build only packages with an input newer than their last build
 *
 * Says nothing unless something fails. Exit codes: 0 built or up to date, 1 a package does not build, 2 wrong usage.
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PACKAGES = ['core', 'adapters', 'inbox-widget', 'server', 'cli'];
/** What a build reads, in a package's folder. */
const INPUTS = ['src', 'package.json', 'tsup.config.ts', 'tsconfig.json'];
const SHARED_INPUTS = ['scripts/build.mjs', 'scripts/package-entries.mjs', 'tsconfig.base.json'];

/** Newest change under a path, ms; a folder's own time tells of files that went away. */
function newestChange(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), stats.mtimeMs);
}

function isUpToDate(folder) {
  const stamp = statSync(join(folder, 'dist/.built'), { throwIfNoEntry: false });
  if (!stamp) return false;
  const inputs = [...INPUTS.map((name) => join(folder, name)), ...SHARED_INPUTS.map((name) => join(ROOT, name))];
  return inputs.every((path) => newestChange(path) <= stamp.mtimeMs);
}

/** Scripts of an earlier build that this one no longer makes; declarations belong to tsc. */
function removeStale(folder, startedAt) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeStale(path, startedAt);
    else if (/\.js(\.map)?$/.test(entry.name) && statSync(path).mtimeMs < startedAt) rmSync(path, { force: true });
  }
}

const TSUP = fileURLToPath(new URL('cli-default.js', import.meta.resolve('tsup')));

/** In a process of its own: esbuild keeps the working directory it was loaded in. Rejects with what the build said. */
async function buildPackage(folder) {
  // The stamp carries the time before the build: a file saved while it runs is newer. File times are finer than the clock.
  const startedAt = Date.now() - 1;
  await promisify(execFile)(process.execPath, [TSUP, '--silent'], { cwd: folder, maxBuffer: 16 * 1024 * 1024 });
  const dist = join(folder, 'dist');
  removeStale(dist, startedAt);
  const stamp = join(dist, '.built');
  writeFileSync(stamp, '');
  utimesSync(stamp, startedAt / 1_000, startedAt / 1_000);
}

const unknown = process.argv.slice(2).filter((argument) => argument !== '--if-needed');
if (unknown.length > 0) {
  process.stderr.write(`build: unknown argument ${unknown.join(' ')}; the only one is --if-needed\n`);
  process.exit(2);
}

const folders = PACKAGES.map((name) => join(ROOT, 'packages', name)).filter((folder) => existsSync(join(folder, 'tsup.config.ts')));
const stale = process.argv.includes('--if-needed') ? folders.filter((folder) => !isUpToDate(folder)) : folders;

// Each names the others as external, so none has to wait for another.
const outcomes = await Promise.allSettled(stale.map(buildPackage));
for (const [index, outcome] of outcomes.entries()) {
  if (outcome.status === 'fulfilled') continue;
  const { message, stdout = '', stderr = '' } = outcome.reason;
  process.stderr.write(`build: ${stale[index]} failed\n${stdout}${stderr}${stdout || stderr ? '' : message}\n`);
  process.exitCode = 1;
}
