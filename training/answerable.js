/**
 * Rebuilds the head that tells from the vector of a question whether documents answer such questions: where one's own parcel is stands in none.
 *
 *   npm run build && node training/answerable.js [--out packages/adapters/weights]
 *
 * Learns from the businesses in `desk/untouched/taught`; says how it does on those of `judged` and on those that are worked on, which it has not seen.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { local } from '@replyforce/adapters/local';
import { glossOf, readEncoderHead } from '@replyforce/core/models';
import { DESK, itemsOf, WORKED_ON } from './eval/answers.js';
import { JUDGED, TAUGHT } from './eval/desk-sets.js';
import { readAskedFiles } from './lib/asked-file.js';
import { encodeTexts } from './lib/encode-texts.js';
import { packHead, trainHead, writeHead } from './lib/train-head.js';

const CLASSES = ['answered', 'not'];
const TRAINING = { classes: CLASSES.length, epochs: 12, rate: 0.003, decay: 0.01, seed: 20261126 };

/** @typedef {{ readonly text: string, readonly answerable: boolean }} Question */

/** Questions with a direction. @param {readonly Question[]} questions */
async function encoded(questions) {
  const vectors = await encodeTexts(questions.map(({ text }) => glossOf(text)));
  return questions.flatMap(({ answerable }, at) => {
    const vector = vectors[at] ?? new Float32Array();
    return vector.some((value) => value !== 0) ? [{ vector, target: answerable ? 0 : 1, weight: 1 }] : [];
  });
}

const { values } = parseArgs({ options: { out: { type: 'string', default: 'packages/adapters/weights' } } });
const { encoder } = local();
const header = { id: 'answerable-head-1', encoder: encoder?.id ?? '', dimensions: encoder?.dimensions ?? 0, classes: CLASSES };
const taught = await encoded(readAskedFiles(TAUGHT).flatMap(({ items }) => items));
const bytes = packHead(trainHead(taught, TRAINING), header);
const head = readEncoderHead(bytes);
/** How often a question with an answer is thought likelier to have one than one without. @param {string} name @param {Awaited<ReturnType<typeof encoded>>} rows */
function tell(name, rows) {
  const odds = rows.map(({ vector, target }) => {
    const [answered = 0, not = 0] = head.logProbabilities(vector);
    return { target, odds: answered - not };
  });
  const [yes, no] = [0, 1].map((is) => odds.filter(({ target }) => target === is));
  const above = (yes ?? []).reduce((sum, one) => sum + (no ?? []).filter((other) => one.odds > other.odds).length, 0);
  console.error(`${name}: ${rows.length} questions, area ${(above / (yes?.length ?? 1) / (no?.length ?? 1)).toFixed(3)}`);
}
tell('taught', taught);
tell('judged', await encoded(readAskedFiles(JUDGED).flatMap(({ items }) => items)));
tell('worked on', await encoded(WORKED_ON.flatMap(([folder = '']) => itemsOf(new URL(`${folder}answers.jsonl`, DESK)))));
writeHead(join(values.out, 'answerable-head.bin'), bytes);
console.error(`answerable-head.bin: ${bytes.length} bytes from ${taught.length} questions`);
