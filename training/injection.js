/**
 * Trains the second voice of the input guard on injection.
 *
 *   npm run build && node training/injection.js --data FOLDER [--out packages/adapters/weights/injection.bin]
 *
 * Reads the `tune` part of training/eval/guard-split.js only. Exit code 2 where a file of the data is missing.
 */
import { injectionRows, ordinaryRows, rowsOf, spamRows } from './eval/guard-split.js';
import { runTraining } from './lib/run-training.js';
import { sample, trainVoice } from './lib/train-voice.js';

/** What an error on a row of its kind counts. Look-alikes are few and teach the most. */
const COST = { positive: 4, lookalike: 3, ordinary: 1 };
/** Rows of each ordinary source; more only takes longer. */
const SAMPLE = { ordinary: 8_000, ham: 1_500, posts: 1_500 };
const ALARMS = { leaning: 0.17, sure: 0.03 };
const SEED = 7;

/** What the voice is trained on. @param {string} data @returns {import('./lib/train-voice.js').VoiceRow[]} */
function injectionTraining(data) {
  const posts = rowsOf(data, 'sentiment/xlmt_train.jsonl.gz').map((row) => ({ ...row, group: row.text, part: 'tune' }));
  const tuned = (/** @type {readonly import('./eval/guard-split.js').SplitRow[]} */ rows) => rows.filter(({ part }) => part === 'tune');
  const ham = tuned(spamRows(data)).filter(({ label }) => label === 'ham');
  const rows = [
    ...tuned(injectionRows(data)).filter(({ label }) => label !== 'indirect_payload'),
    ...sample(tuned(ordinaryRows(data)), SAMPLE.ordinary, SEED),
    ...sample(ham, SAMPLE.ham, SEED),
    ...sample(posts, SAMPLE.posts, SEED),
  ];
  return rows.map(({ label, source, group, text }) => {
    const lookalike = source === 'notinject_one' || source === 'deepset_train' ? 'lookalike' : 'ordinary';
    const kind = label === 'injection' ? 'positive' : lookalike;
    return { text, kind, group, cost: COST[kind] };
  });
}

/** @type {import('./lib/train-voice.js').VoiceSettings} */
const INJECTION_SETTINGS = {
  id: 'injection-linear-2',
  classes: ['other', 'injection'],
  features: { wordBits: 16, charBits: 16, charNgrams: [1, 5] },
  training: { epochs: 8, learningRate: 0.15, smoothing: 0.1, decay: 1e-6, seed: SEED },
  minWords: 4,
  alarms: ALARMS,
};

await runTraining(import.meta.url, 'packages/adapters/weights/injection.bin', (data) =>
  trainVoice(injectionTraining(data), INJECTION_SETTINGS),
);
