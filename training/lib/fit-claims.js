/**
 * A reply is borne out where each of its statements is, a statement where one of its ways is, a way where each of its demands is met
 * by some source. What decides is one source of one demand, so a logistic sum is fitted on those that decide, found anew in rounds.
 *
 * @typedef {readonly (readonly Float64Array[])[]} Way demands, each with its sources
 * @typedef {object} ReplyRow
 * @property {string} id
 * @property {string} business
 * @property {boolean} supported
 * @property {boolean} held something else holds it, whatever its claims
 * @property {readonly (readonly Way[])[]} statements
 *
 * @typedef {{ readonly names: readonly string[], readonly weights: Float64Array }} ClaimModel the last weight is the bias
 * @typedef {{ readonly inputs: Float64Array, readonly wanted: 0 | 1, readonly weight: number }} Example
 */

const ROUNDS = 8;
const STEPS = 60;
const RATE = 0.05;
/** The last rounds take smaller steps, so that it settles. */
const SETTLES = 0.7;
const SETTLING = 0.3;
/** How strongly a weight is drawn to where it began, by how much its evidence differs. */
const DECAY = 0.03;
const LEAST_SPREAD = 0.08;
/** Of a right reply all statements are to be borne out, above all the weakest. */
const ALL_STATEMENTS = 0.3;
/** A large business must not outweigh the others. */
const SIZE = 50;
/** What has no source at all. */
const NEVER = -99;
/** Where fitting begins: what spoke against a claim as a gate speaks strongly until the claims say otherwise. */
const GATE = -5;
const BEGINNING = /** @type {Readonly<Record<string, number>>} */ ({
  met: 4,
  strange: -1,
  elsewhere: -2,
  otherwise: -2,
  names: -3,
  perhaps: -2.5,
  outdone: -2.5,
});
const FIRST_BIAS = -2;
/** What no other evidence makes up for: it keeps at least the weight that it begins with. */
const GATES = new Set(['rates', 'others', 'unbound', 'opposed', 'exception', 'mixedNames', 'unsaid']);
/** Evidence of words that cannot speak for a claim. */
const NEVER_FOR = new Set(['elsewhere', 'strange', 'names', 'joined', 'beaten', 'elsewhereCount', 'strangeCount', 'otherwise']);

/** @param {Float64Array} inputs @param {Float64Array} weights */
function sumOf(inputs, weights) {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) sum += /** @type {number} */ (inputs[at]) * /** @type {number} */ (weights[at]);
  return sum;
}

/** What decides about a statement. @param {readonly Way[]} ways @param {Float64Array} weights */
function decisionOf(ways, weights) {
  /** @type {{ score: number, inputs: Float64Array | undefined }} */
  let best = { score: -Infinity, inputs: undefined };
  for (const demands of ways) {
    /** @type {typeof best} */
    let least = { score: Infinity, inputs: undefined };
    for (const sources of demands) {
      /** @type {typeof best} */
      let most = { score: NEVER, inputs: undefined };
      for (const inputs of sources) {
        const score = sumOf(inputs, weights);
        if (score > most.score) most = { score, inputs };
      }
      if (most.score < least.score) least = most;
    }
    if (least.score > best.score) best = least;
  }
  return best;
}

/** How well a reply is borne out: as well as the weakest of its statements. @param {ReplyRow} row @param {ClaimModel} model */
export function scoreOfReply({ held, statements }, { weights }) {
  return held ? -Infinity : Math.min(Infinity, ...statements.map((ways) => decisionOf(ways, weights).score));
}

/**
 * Full batches by Adam, so nothing is left to chance.
 * @param {readonly ReplyRow[]} rows @param {readonly string[]} names @param {ReadonlySet<string>} against names that only speak against
 * @returns {ClaimModel}
 */
export function fitClaims(rows, names, against) {
  const bias = names.length;
  const first = Float64Array.from([...names.map((name) => BEGINNING[name] ?? (against.has(name) ? GATE : 0)), FIRST_BIAS]);
  const weights = Float64Array.from(first);
  const noMore = names.map((name) => against.has(name) || NEVER_FOR.has(name));
  const spread = spreadOf(rows, first, bias);
  const sizes = new Map();
  for (const { business } of rows) sizes.set(business, (sizes.get(business) ?? 0) + 1);
  const [mean, square] = [new Float64Array(bias + 1), new Float64Array(bias + 1)];
  let step = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const examples = rows.flatMap((row) => examplesOf(row, weights, Math.min(1, SIZE / sizes.get(row.business))));
    const all = examples.reduce((sum, { weight }) => sum + weight, 0);
    const rate = RATE * (round > SETTLES * ROUNDS ? SETTLING : 1);
    for (let turn = 0; turn < STEPS; turn += 1) {
      step += 1;
      const gradient = gradientOf(examples, weights, all);
      for (let at = 0; at <= bias; at += 1) {
        const pull = at < bias ? DECAY * (spread[at] ?? 0) ** 2 * ((weights[at] ?? 0) - (first[at] ?? 0)) : 0;
        const slope = (gradient[at] ?? 0) + pull;
        mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
        square[at] = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope;
        const moved = (rate * ((mean[at] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((square[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
        const next = (weights[at] ?? 0) - moved;
        weights[at] = noMore[at] ? Math.min(GATES.has(names[at] ?? '') ? GATE : 0, next) : names[at] === 'met' ? Math.max(0, next) : next;
      }
    }
  }
  return { names, weights: weights.map((weight) => Math.round(weight * 1_000) / 1_000) };
}

/** @param {ReplyRow} row @param {Float64Array} weights @param {number} weight @returns {readonly Example[]} */
function examplesOf({ supported, statements }, weights, weight) {
  const decisions = statements.map((ways) => decisionOf(ways, weights));
  const weakest = decisions.reduce((least, each) => (each.score < least.score ? each : least), { score: Infinity, inputs: undefined });
  const wanted = supported ? 1 : 0;
  /** @type {Example[]} */
  const made = [];
  if (weakest.inputs !== undefined) made.push({ inputs: weakest.inputs, wanted, weight: weight * (supported ? 1 - ALL_STATEMENTS : 1) });
  if (supported)
    for (const { inputs } of decisions)
      if (inputs !== undefined) made.push({ inputs, wanted, weight: (weight * ALL_STATEMENTS) / decisions.length });
  return made;
}

/** @param {readonly Example[]} examples @param {Float64Array} weights @param {number} all */
function gradientOf(examples, weights, all) {
  const gradient = new Float64Array(weights.length);
  for (const { inputs, wanted, weight } of examples) {
    const miss = (weight * (1 / (1 + Math.exp(-sumOf(inputs, weights))) - wanted)) / all;
    for (let at = 0; at < weights.length; at += 1)
      gradient[at] = /** @type {number} */ (gradient[at]) + miss * /** @type {number} */ (inputs[at]);
  }
  return gradient;
}

/** How far each piece of evidence differs between what decides at first. @param {readonly ReplyRow[]} rows @param {Float64Array} weights @param {number} count */
function spreadOf(rows, weights, count) {
  const deciding = rows.flatMap(({ statements }) => statements.flatMap((ways) => decisionOf(ways, weights).inputs ?? []));
  return Array.from({ length: count }, (_, at) => {
    let [sum, squares] = [0, 0];
    for (const inputs of deciding) {
      sum += inputs[at] ?? 0;
      squares += (inputs[at] ?? 0) ** 2;
    }
    const mean = sum / deciding.length;
    return Math.max(LEAST_SPREAD, Math.sqrt(Math.max(0, squares / deciding.length - mean * mean)));
  });
}
