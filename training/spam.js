#!/usr/bin/env node
/**
 * Trains the second voice of the input guard on spam: a linear model over hashed words, pairs and word parts.
 *
 *   node training/spam.js DATA
 *
 * Reads the `tune` part of training/eval/guard-split.js from the folder DATA of public data sets and writes
 * packages/adapters/src/local/linear/spam-weights.ts. The card is training/cards/spam.md.
 * Exit codes: 0 written, 1 data missing, 2 wrong usage.
 */
import { ordinaryRows, readRows, spamRows } from './eval/guard-split.js';
import { featuresOf, markShapes, sample, trainAndWrite } from './support/linear-trainer.js';

/** What an error on a row of its kind counts. */
const COST = { positive: 2, lookalike: 1, ordinary: 1 };
/** Ham comments are few beside ham messages. */
const COMMENT_COST = 3;
/** Rows of each ordinary source; more only takes longer. */
const SAMPLE = { ordinary: 8_000, posts: 1_500 };
/** False alarms among ham at which the voice leans towards spam and is sure of it. */
const ALARMS = { leaning: 0.007, sure: 0.001 };

const [folder, ...rest] = process.argv.slice(2);
if (folder === undefined || rest.length > 0) {
  process.stderr.write('usage: node training/spam.js DATA\n');
  process.exit(2);
}
const posts = readRows(folder, 'sentiment/xlmt_train.jsonl.gz').map((row) => ({ ...row, group: row.text, part: 'tune' }));
const rows = [
  ...spamRows(folder),
  ...sample(
    ordinaryRows(folder).filter((row) => row.part === 'tune'),
    SAMPLE.ordinary,
  ),
  ...sample(posts, SAMPLE.posts),
].filter((row) => row.part === 'tune');
trainAndWrite(
  'spam',
  rows.map(({ label, source, group, text }) => {
    const kind = label === 'spam' ? 'positive' : label === 'ham' ? 'lookalike' : 'ordinary';
    const cost = kind === 'lookalike' && source === 'youtube_train' ? COMMENT_COST : COST[kind];
    return { kind, cost, group, features: [...featuresOf(markShapes(text))] };
  }),
  ALARMS,
);
