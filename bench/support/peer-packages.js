/** Other people's libraries for the comparison with them: installed when it is asked for, beside the project and never into it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/replyforce-peers/', import.meta.url));

/**
 * Makes sure of exact versions. Throws where the registry cannot be reached or does not have them.
 * @param {Readonly<Record<string, string>>} packages name → version
 */
export function installPeer(packages) {
  const missing = Object.entries(packages).filter(([name, version]) => installedVersion(name) !== version);
  if (missing.length === 0) return;
  mkdirSync(FOLDER, { recursive: true });
  const wanted = missing.map(([name, version]) => `${name}@${version}`);
  console.log(`     installing ${wanted.join(', ')} for the comparison`);
  // No scripts: nothing of theirs runs before it is measured.
  const words = ['install', '--prefix', FOLDER, '--no-audit', '--no-fund', '--ignore-scripts', '--save-exact', ...wanted];
  execFileSync('npm', words, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
}

/** @param {string} name */
function installedVersion(name) {
  try {
    return /** @type {{ version: string }} */ (JSON.parse(readFileSync(join(FOLDER, 'node_modules', name, 'package.json'), 'utf8')))
      .version;
  } catch {
    return undefined;
  }
}

/**
 * For modules of the old kind.
 * @type {(name: string) => any}
 */
export const requirePeer = createRequire(join(FOLDER, 'index.js'));

/**
 * @param {string} path of a module's file, from its package's name on
 * @returns {Promise<any>}
 */
export function importPeer(path) {
  return import(pathToFileURL(join(FOLDER, 'node_modules', path)).href);
}
