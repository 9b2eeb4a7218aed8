import { isSetApart, readRows } from '../lib/data.js';
import { encodeTexts } from '../lib/encode-texts.js';
import { areaUnderCurve } from '../lib/metrics.js';
import { scoresOf, trainHead } from '../lib/train-head.js';
import { softmax } from '../lib/train-linear.js';

/** @typedef {import('../lib/data.js').Row} Row */
/** @typedef {import('./figure.js').Figure} Figure */

/** Of a hundred rows so many are set apart where there is no validation file. */
const APART = 10;
/** Chosen on an eighth of the rows that are learnt from, never on those set apart. */
const TRAINING = { epochs: 20, rate: 0.01, decay: 5e-3, seed: 20261125 };
const OUT_OF_SCOPE = 'oos';

/**
 * What the vectors of the encoder know of intents: a linear head trained here on public data, and measured on other rows of
 * them. Evidence for the encoder, the heads themselves are in no package.
 * @param {string} data
 * @returns {Promise<readonly Figure[]>}
 */
export async function intentFigures(data) {
  const banking = readRows(data, 'intent/banking77_train.jsonl.gz');
  const bankingFigure = await accuracy(
    banking.filter((row) => !isSetApart(row, APART)),
    banking.filter((row) => isSetApart(row, APART)),
  );
  const clinc = readRows(data, 'intent/clinc150_train.jsonl.gz').filter(({ label }) => label !== OUT_OF_SCOPE);
  const clincVal = readRows(data, 'intent/clinc150_val.jsonl');
  const clincFigures = await accuracy(clinc, clincVal);
  const bitext = await accuracy(readRows(data, 'intent/bitext_train.jsonl.gz'), readRows(data, 'intent/bitext_dev.jsonl'));
  return [
    { name: 'intent, 77 questions to a bank (BANKING77, rows set apart), accuracy', value: bankingFigure.accuracy, bar: 0.88 },
    { name: 'intent, 150 of many domains (CLINC150 validation), accuracy', value: clincFigures.accuracy },
    { name: 'intent, out of scope told from in scope (CLINC150 validation), area under the curve', value: clincFigures.outOfScope },
    { name: 'intent, 27 of customer service (Bitext dev), accuracy', value: bitext.accuracy },
  ];
}

/** @param {readonly Row[]} training @param {readonly Row[]} rows */
async function accuracy(training, rows) {
  const labels = [...new Set(training.map(({ label }) => label))].sort();
  const [seen, judged] = [await encodeTexts(training.map(({ text }) => text)), await encodeTexts(rows.map(({ text }) => text))];
  const encoded = training.map(({ label }, index) => ({
    vector: seen[index] ?? new Float32Array(),
    target: labels.indexOf(label),
    weight: 1,
  }));
  const weights = trainHead(encoded, { ...TRAINING, classes: labels.length });
  const answers = rows.map(({ label }, index) => {
    const chances = [...softmax(scoresOf(judged[index] ?? new Float32Array(), weights, labels.length))];
    const highest = Math.max(...chances);
    return { label, said: labels[chances.indexOf(highest)], highest };
  });
  const inScope = answers.filter(({ label }) => label !== OUT_OF_SCOPE);
  return {
    accuracy: inScope.filter(({ label, said }) => label === said).length / inScope.length,
    outOfScope: areaUnderCurve(
      answers.filter(({ label }) => label === OUT_OF_SCOPE).map(({ highest }) => -highest),
      inScope.map(({ highest }) => -highest),
    ),
  };
}
