#!/usr/bin/env node
/**
 * Makes sure that the browser tests have a Chromium, and prints one line saying which.
 *
 *   node scripts/ensure-chromium.mjs          install it where that is possible, print "chromium: PATH"
 *   node scripts/ensure-chromium.mjs --path   print PATH only, install nothing
 *
 * Exit codes: 0 found, 1 not found and not installable (says what to install).
 */
import { execFileSync } from 'node:child_process';
import { onPath } from './executables.mjs';

const NAMES = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const MAC_APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function findChromium() {
  for (const name of [...NAMES, ...(process.platform === 'darwin' ? MAC_APPLICATIONS : [])]) {
    const found = name ? onPath(name) : undefined;
    if (found) return found;
  }
  return undefined;
}

function installWithApt() {
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
}

const pathOnly = process.argv.includes('--path');
let path = findChromium();
let note = '';

if (!path && !pathOnly && process.getuid?.() === 0 && onPath('apt-get')) {
  try {
    installWithApt();
    path = findChromium();
    note = ' (installed with apt-get)';
  } catch (error) {
    process.stderr.write(`apt-get could not install chromium: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}

if (path) {
  process.stdout.write(pathOnly ? `${path}\n` : `chromium: ${path}${note}\n`);
} else {
  process.stderr.write(
    'The browser tests need Chromium or Google Chrome. Install one (Debian, Ubuntu: apt-get install chromium; Fedora: dnf install chromium;\n' +
      'macOS: brew install --cask google-chrome) or set CHROMIUM_PATH to its executable.\n',
  );
  process.exitCode = 1;
}
