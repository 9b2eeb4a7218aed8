/**
 * `npm run prove:delivery`: lets customers write to real installations while these are killed and what surrounds them misbehaves, and
 * counts what was lost, doubled or mixed up. The table goes to stdout, progress to stderr.
 *
 *   npm run prove:delivery -- [--mode embedded|postgres|postgres-redis|all] [--messages N] [--kills N] [--seed S] [--json FILE]
 *                             [--one-each] [--no-troubles]
 *
 * The same seed plans the same run; what then happens when is the machine's. Many messages are played in rounds, each on an installation
 * of its own, so that memory stays bounded.
 *
 * Exit codes: 0 nothing was violated, 1 something was, 2 wrong usage.
 */
import { writeFileSync } from 'node:fs';
import { parseOptions, roundsOf } from './options.js';
import { prove } from './prove.js';
import { inWords } from './report/print.js';

const options = parseOptions(process.argv.slice(2));
if ('error' in options) {
  process.stderr.write(`${options.error}\n`);
  process.exit(2);
}
const stop = new AbortController();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.once(signal, () => stop.abort(new Error(`stopped by ${signal}`)));
const progress = (/** @type {string} */ text) => void process.stderr.write(`${text}\n`);

const proofs = [];
try {
  for (const mode of options.modes) {
    for (const round of roundsOf(options)) {
      progress(`${mode}: ${round.messages} messages, ${round.kills} kills, seed ${round.seed}`);
      const proof = await prove({ ...options, ...round, mode, progress, signal: stop.signal });
      proofs.push(proof);
      process.stdout.write(`${inWords(proof)}\n`);
    }
  }
} catch (error) {
  progress(error instanceof Error && !stop.signal.aborted ? (error.stack ?? error.message) : String(stop.signal.reason ?? error));
  process.exitCode = 1;
}
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(proofs, null, 2)}\n`);
if (proofs.some(({ violations, endedByThemselves }) => violations.length + endedByThemselves.length > 0)) process.exitCode = 1;
