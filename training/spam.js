/**
 * Trains the second voice of the input guard on spam.
 *
 *   npm run build && node training/spam.js --data FOLDER [--out packages/adapters/weights/spam.bin]
 *
 * Reads the `tune` part of training/eval/guard-split.js only. Exit code 2 where a file of the data is missing.
 */
import { ordinaryRows, rowsOf, spamRows } from './eval/guard-split.js';
import { runTraining } from './lib/run-training.js';
import { sample, trainVoice } from './lib/train-voice.js';

/** What an error on a row of its kind counts. */
const COST = { positive: 3, lookalike: 1, ordinary: 0.4 };
/** Ham comments are few beside ham messages. */
const COMMENT_COST = 3;
/** Rows of each ordinary source; more only takes longer. */
const SAMPLE = { ordinary: 20_000, posts: 1_500 };
/** Look-alikes are ham. */
const ALARMS = { leaning: 0.007, sure: 0.001 };
const SEED = 7;

/** What the voice is trained on. @param {string} data @returns {import('./lib/train-voice.js').VoiceRow[]} */
function spamTraining(data) {
  const posts = rowsOf(data, 'sentiment/xlmt_train.jsonl.gz').map((row) => ({ ...row, group: row.text, part: 'tune' }));
  const tuned = (/** @type {readonly import('./eval/guard-split.js').SplitRow[]} */ rows) => rows.filter(({ part }) => part === 'tune');
  const rows = [
    ...tuned(spamRows(data)),
    ...sample(tuned(ordinaryRows(data)), SAMPLE.ordinary, SEED),
    ...sample(posts, SAMPLE.posts, SEED),
  ];
  return rows.map(({ label, source, group, text }) => {
    const kind = label === 'spam' ? 'positive' : label === 'ham' ? 'lookalike' : 'ordinary';
    return { text, kind, group, cost: kind === 'lookalike' && source === 'youtube_train' ? COMMENT_COST : COST[kind] };
  });
}

/** @type {import('./lib/train-voice.js').VoiceSettings} */
const SPAM_SETTINGS = {
  id: 'spam-linear-2',
  classes: ['other', 'spam'],
  features: { wordBits: 16, charBits: 16, charNgrams: [1, 5], shapes: true },
  training: { epochs: 8, learningRate: 0.15, smoothing: 0.1, decay: 1e-6, seed: SEED },
  minWords: 3,
  alarms: ALARMS,
};

await runTraining(import.meta.url, 'packages/adapters/weights/spam.bin', (data) => trainVoice(spamTraining(data), SPAM_SETTINGS));
