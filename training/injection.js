#!/usr/bin/env node
/**
 * Trains the second voice of the input guard on injection: a linear model over hashed words, pairs and word parts.
 *
 *   node training/injection.js DATA
 *
 * Reads the `tune` part of training/eval/guard-split.js from the folder DATA of public data sets and writes
 * packages/adapters/src/local/linear/injection-weights.ts. The card is training/cards/injection.md.
 * Exit codes: 0 written, 1 data missing, 2 wrong usage.
 */
import { injectionRows, ordinaryRows, readRows, spamRows } from './eval/guard-split.js';
import { featuresOf, sample, trainAndWrite } from './support/linear-trainer.js';

/** What an error on a row of its kind counts. Look-alikes are few and teach the most. */
const COST = { positive: 4, lookalike: 3, ordinary: 1 };
/** Rows of each ordinary source; more only takes longer. */
const SAMPLE = { ordinary: 8_000, ham: 1_500, posts: 1_500 };
/** False alarms among look-alikes at which the voice leans towards an attack and is sure of one. */
const ALARMS = { leaning: 0.17, sure: 0.03 };

const [folder, ...rest] = process.argv.slice(2);
if (folder === undefined || rest.length > 0) {
  process.stderr.write('usage: node training/injection.js DATA\n');
  process.exit(2);
}
const posts = readRows(folder, 'sentiment/xlmt_train.jsonl.gz').map((row) => ({ ...row, group: row.text, part: 'tune' }));
const rows = [
  ...injectionRows(folder).filter((row) => row.label !== 'indirect_payload'),
  ...sample(
    ordinaryRows(folder).filter((row) => row.part === 'tune'),
    SAMPLE.ordinary,
  ),
  ...sample(
    spamRows(folder).filter((row) => row.label === 'ham' && row.part === 'tune'),
    SAMPLE.ham,
  ),
  ...sample(posts, SAMPLE.posts),
].filter((row) => row.part === 'tune');
trainAndWrite(
  'injection',
  rows.map(({ label, source, group, text }) => {
    const lookalike = source === 'notinject_one' || source === 'deepset_train' ? 'lookalike' : 'ordinary';
    const kind = label === 'injection' ? 'positive' : lookalike;
    return { kind, cost: COST[kind], group, features: [...featuresOf(text)] };
  }),
  ALARMS,
);
