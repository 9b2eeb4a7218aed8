/**
 * `npm run bench [-- NAME … | --all] [--small]`. Prints each figure with its bound and its method; without a name those that take
 * seconds, with `--all` those that take minutes too. `--small` shows that they run, with figures that mean nothing. Ratios are taken within
 * one run, costs are CPU time: both hold on a machine whose speed drifts. Exits 0 whatever the figures say: a bound missed
 * on a busy machine is a reason to look, not a failed test; 2 for a name that is none.
 */
import { cpus } from 'node:os';
import { growth } from './growth.js';
import { ingest } from './ingest.js';
import { knowledge } from './knowledge.js';
import { latency } from './latency.js';
import { memory } from './memory.js';
import { messageCost } from './message-cost.js';
import { modelLatency } from './model-latency.js';
import { peers } from './peers.js';
import { pipeline } from './pipeline.js';
import { startup } from './startup.js';
import { print } from './support/figures.js';
import { workers } from './workers.js';

/** @type {Record<string, (size: import('./support/figures.js').Size) => Promise<import('./support/figures.js').Figure[]>>} */
const BENCHMARKS = {
  ingest: (size) => ingest('sqlite', size),
  'ingest-postgres': (size) => ingest('postgres', size),
  echo: (size) => messageCost('echo', 350, size),
  keyless: (size) => messageCost('keyless', 2_000, size),
  'keyless-plain': (size) => messageCost('keyless-plain', 2_000, size),
  pipeline,
  knowledge,
  latency,
  'model-latency': modelLatency,
  startup,
  workers,
  memory,
  peers,
  growth,
};
/** Minutes each. */
const HEAVY = ['memory', 'peers', 'growth'];

const options = process.argv.slice(2).filter((word) => word.startsWith('--'));
const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const wrong = [
  ...options.filter((option) => !['--all', '--small'].includes(option)),
  ...names.filter((name) => !Object.hasOwn(BENCHMARKS, name)),
];
if (wrong.length > 0) {
  console.error(`Not known: ${wrong.join(', ')}. There are: ${Object.keys(BENCHMARKS).join(', ')}; --all, --small.`);
  process.exit(2);
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
for (const [name, run] of Object.entries(BENCHMARKS)) {
  const wanted = names.length > 0 ? names.includes(name) : options.includes('--all') || !HEAVY.includes(name);
  if (wanted) print(await run({ small: options.includes('--small') }));
}
