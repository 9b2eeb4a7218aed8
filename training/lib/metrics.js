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
