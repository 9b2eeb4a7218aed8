/**
 * `npm run bench [ingest|echo|keyless|latency|startup …]`. Prints each figure with its bound and its method. Ratios are taken within
 * one run, costs are CPU time: both hold on a machine whose speed drifts. Exits 0 whatever the figures say: a bound missed
 * on a busy machine is a reason to look, not a failed test.
 */
import { cpus } from 'node:os';
import { ingest } from './ingest.js';
import { latency } from './latency.js';
import { messageCost } from './message-cost.js';
import { startup } from './startup.js';
import { print } from './support/figures.js';

const BENCHMARKS = {
  ingest,
  echo: () => messageCost('echo', 400),
  keyless: () => messageCost('keyless', 2_000),
  latency,
  startup,
};

const wanted = process.argv.slice(2);
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
for (const [name, run] of Object.entries(BENCHMARKS)) {
  if (wanted.length === 0 || wanted.includes(name)) print(await run());
}
