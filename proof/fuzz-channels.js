/**
 * Gives the channels what no platform sends: every parser a million payloads, the real route of each platform a hundred thousand.
 *
 *   npm run fuzz:channels -- [--parser 1000000] [--route 100000] [--seed 1]
 *
 * Exit code 1 where a parser threw or made a message of nothing, or the server answered 5xx, hung on, or grew by more than a quarter
 * between the first quarter and the end. Programs (`api`) are tried at their parser: their route is their own.
 */
import { parseArgs } from 'node:util';
import { fuzzParser } from './fuzz/parsers.js';
import { fuzzRoute } from './fuzz/route.js';
import { SUBJECTS } from './fuzz/subjects.js';

const { values } = parseArgs({
  options: {
    parser: { type: 'string', default: '1000000' },
    route: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
  },
});
const parser = Number(values.parser);
const route = Number(values.route);
const seed = Number(values.seed);
if (![parser, route, seed].every((value) => Number.isSafeInteger(value) && value >= 0)) {
  console.error('--parser, --route and --seed are whole numbers.');
  process.exit(2);
}
const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(0)} MB`;
const EXPECTED = new Set(['200', '400', 'refused as a token']);
let isBroken = false;

for (const subject of parser > 0 ? SUBJECTS : []) {
  const found = fuzzParser(subject, parser, seed, (done) => done % 100_000 === 0 && console.error(`${subject.type}: ${done} parsed`));
  const { unknown = 0, message = 0, ...others } = found.kinds;
  const rest = Object.values(others).reduce((sum, count) => sum + count, 0);
  console.log(
    `parser ${found.channel}: ${found.payloads} payloads in ${(found.ms / 1_000).toFixed(0)} s; ${message} messages, ${unknown} unknown, ${rest} others; heap ${megabytes(found.heapFirst)} → ${megabytes(found.heapLast)}; ${found.faults.length} faults`,
  );
  for (const fault of found.faults) console.log(`  ${fault.slice(0, 2_000)}`);
  isBroken ||= found.faults.length > 0;
}

if (route > 0) {
  const { channels, open, resting, letters, messages, empty, sent } = await fuzzRoute(route, seed, (channel, done) =>
    console.error(`${channel}: ${done} posted`),
  );
  for (const { channel, statuses, rssFirst, rssLast, ms } of channels) {
    console.log(
      `route ${channel}: ${route} in ${(ms / 1_000).toFixed(0)} s; statuses ${JSON.stringify(statuses)}; RSS ${megabytes(rssFirst)} → ${megabytes(rssLast)}`,
    );
    isBroken ||= Object.keys(statuses).some((status) => !EXPECTED.has(status)) || rssLast > 1.25 * rssFirst;
  }
  console.log(
    `stored ${messages} messages of customers, ${empty} of them empty; ${sent} answers sent; ${open.length} jobs still open, beside ${resting} sends that wait for an account that a payload paused, or for their turn at X`,
  );
  for (const job of open) console.log(`  open: ${job}`);
  for (const { queue, reason, payload } of letters) console.log(`  given up: ${queue} ${reason} ${JSON.stringify(payload)}`);
  isBroken ||= empty > 0 || open.length > 0;
}
process.exit(isBroken ? 1 : 0);
