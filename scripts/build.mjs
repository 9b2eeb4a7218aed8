#!/usr/bin/env node
/**
 * Builds the JavaScript of all packages with tsup, in the order of their dependencies. Types come from `tsc -b`.
 *
 *   node scripts/build.mjs               build everything
 *   node scripts/build.mjs --if-needed   build only packages with an input newer than their last build
 *
 * Says nothing unless something fails. Exit codes: 0 built or up to date, 1 a package does not build, 2 wrong usage.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

async function buildPackage(build, folder) {
  // The stamp carries the time before the build: a file saved while it runs is newer. File times are finer than the clock.
  const startedAt = Date.now() - 1;
  process.chdir(folder);
  await build({ silent: true, config: 'tsup.config.ts' });
  const dist = join(folder, 'dist');
  mkdirSync(dist, { recursive: true });
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

if (stale.length > 0) {
  const { build } = await import('tsup');
  for (const folder of stale) {
    try {
      await buildPackage(build, folder);
    } catch (error) {
      process.stderr.write(`build: ${folder} failed\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exit(1);
    }
  }
}
