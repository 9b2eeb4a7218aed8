/**
 * Mean of the recalls of all labels, and each of them. Every label counts the same, however rare it is.
 * @param {readonly string[]} truth @param {readonly string[]} said
 */
export function macroRecall(truth, said) {
  const labels = [...new Set(truth)].sort();
  const recalls = Object.fromEntries(
    labels.map((label) => {
      const own = truth.flatMap((one, index) => (one === label ? [index] : []));
      return [label, own.filter((index) => said[index] === label).length / own.length];
    }),
  );
  return { value: meanOf(Object.values(recalls)), recalls };
}

/** Index of the highest value, the first of equal ones. @param {ArrayLike<number>} values */
export function highestOf(values) {
  let best = 0;
  for (let index = 1; index < values.length; index++) if ((values[index] ?? 0) > (values[best] ?? 0)) best = index;
  return best;
}

/** @param {readonly number[]} values */
export function meanOf(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * How far stated probabilities are from what happens: the mean distance between the highest probability and how often it
 * is right, over ten bands of it. Every label weighs the same, as in `macroRecall`.
 * @param {readonly string[]} truth @param {readonly Readonly<Record<string, number>>[]} probabilities
 */
export function calibrationError(truth, probabilities) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const label of truth) counts.set(label, (counts.get(label) ?? 0) + 1);
  const bands = Array.from({ length: 10 }, () => ({ weight: 0, stated: 0, right: 0 }));
  let total = 0;
  probabilities.forEach((one, index) => {
    const [label = '', highest = 0] = Object.entries(one).sort(([, left], [, right]) => right - left)[0] ?? [];
    const actual = truth[index] ?? '';
    const weight = 1 / (counts.get(actual) ?? 1);
    const band = bands[Math.min(9, Math.floor(highest * 10))];
    if (!band) return;
    band.weight += weight;
    band.stated += weight * highest;
    band.right += label === actual ? weight : 0;
    total += weight;
  });
  return bands.reduce((sum, { stated, right }) => sum + Math.abs(stated - right), 0) / total;
}

/**
 * How often one of the first is above one of the second: 1 where all are, 0.5 where numbers say nothing.
 * @param {readonly number[]} first @param {readonly number[]} second
 */
export function areaUnderCurve(first, second) {
  const sorted = [...second].sort((left, right) => left - right);
  const below = (/** @type {number} */ value, /** @type {boolean} */ orEqual) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const one = sorted[middle] ?? 0;
      if (orEqual ? one <= value : one < value) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return meanOf(first.map((value) => (below(value, false) + below(value, true)) / 2 / second.length));
}
