import { readLinearModel } from '@replyforce/core/models';
import { createRandom } from './random.js';
import { examplesOf, trainLinear } from './train-linear.js';
import { packModel } from './write-model.js';

/**
 * A second voice of the input guard: a linear model of two classes, whose bounds come from scores out of fold, so that they
 * hold for texts it was not made from.
 *
 * `cost` is what an error on the row counts. A `lookalike` is a negative that resembles the positives: the bounds are set by
 * them. Rows of one `group` are versions of one text.
 * @typedef {{ readonly text: string, readonly kind: 'positive' | 'lookalike' | 'ordinary', readonly cost: number, readonly group: string }} VoiceRow
 *
 * @typedef {object} VoiceSettings
 * @property {string} id
 * @property {readonly [string, string]} classes the second is what the voice hears
 * @property {import('@replyforce/core/models').FeatureSettings} features
 * @property {Omit<import('./train-linear.js').TrainingSettings, 'classes' | 'size'>} training
 * @property {number} minWords texts of fewer words are left alone
 * @property {{ readonly leaning: number, readonly sure: number }} alarms share of look-alikes above each bound
 */

const FOLDS = 5;
/** Few weights, some of them far larger than the others: what is cut here is missed. */
const CUT = 0.0001;

/**
 * @param {readonly VoiceRow[]} rows @param {VoiceSettings} settings
 * @returns {Uint8Array} the file
 */
export function trainVoice(rows, settings) {
  const { features, minWords, alarms } = settings;
  const size = 2 ** features.wordBits + 2 ** features.charBits;
  const judged = rows.filter(({ text }) => text.trim().split(/\s+/).length >= minWords);
  const examples = examplesOf(
    judged.map(({ text, kind, cost }) => ({ text, target: kind === 'positive' ? 1 : 0, weight: cost })),
    features,
  );
  const fit = (/** @type {typeof examples} */ of) => trainLinear(of, { ...settings.training, classes: 2, size });
  const folds = judged.map(({ group }) => foldOf(group));
  const pack = (/** @type {Float32Array} */ weights, /** @type {Readonly<Record<string, unknown>>} */ extras) =>
    packModel(weights, { id: settings.id, classes: settings.classes, ...features, valences: undefined, extras }, CUT);
  const byFold = Array.from({ length: FOLDS }, (_, fold) => fit(examples.filter((_, index) => folds[index] !== fold)));
  // As the product will read them: rounding moves scores.
  const readers = byFold.map((weights) => readLinearModel(pack(weights, {})));
  const outOfFold = judged.map(({ text }, index) => {
    const [against = 0, inFavour = 0] = readers[folds[index] ?? 0]?.logProbabilities(text) ?? [];
    return inFavour - against;
  });
  const lookalikes = outOfFold.filter((_, index) => judged[index]?.kind === 'lookalike').sort((left, right) => right - left);
  const boundOf = (/** @type {number} */ share) => Number((lookalikes[Math.floor(lookalikes.length * share)] ?? 0).toPrecision(6));
  const bounds = { minWords, leaning: boundOf(alarms.leaning), sure: boundOf(alarms.sure) };
  for (const [name, bound] of Object.entries({ leaning: bounds.leaning, sure: bounds.sure }))
    for (const kind of ['positive', 'lookalike', 'ordinary']) {
      const scores = outOfFold.filter((_, index) => judged[index]?.kind === kind);
      console.error(`out of fold, ${name}: ${scores.filter((score) => score > bound).length} of ${scores.length} ${kind}`);
    }
  return pack(fit(examples), { bounds });
}

/** About so many of the rows, the same ones every time. @template T @param {readonly T[]} rows @param {number} count @param {number} seed */
export function sample(rows, count, seed) {
  const random = createRandom(seed);
  return rows.filter(() => random() < count / rows.length);
}

/** Which of the folds holds a group. @param {string} group */
function foldOf(group) {
  let sum = 0;
  for (let at = 0; at < group.length; at++) sum = (sum * 31 + group.charCodeAt(at)) >>> 0;
  return sum % FOLDS;
}
