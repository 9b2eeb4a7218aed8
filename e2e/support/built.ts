import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './sources.js';

/** The command under test is the built one; it is brought up to date first. */
export const COMMAND = join(ROOT, 'packages/cli/bin/replyforce.js');

export function ensureBuilt(): void {
  execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs'), '--if-needed'], { stdio: ['ignore', 'inherit', 'inherit'] });
}

/** The environment of a fresh machine: none of our variables, no colours. */
export function plainEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...extra };
}
