import type { Judged } from './weighed.js';

/** How much more what says nothing of the amount may be worth. */
const A_LITTLE = 1;

/** Where the question gives an amount: what states it goes before what is worth a little more and says nothing of it. */
export function ofTheAmount(ranked: Judged['ranked'], threshold: number): Judged['ranked'][number] | undefined {
  const [first] = ranked;
  if (first === undefined || first.candidate.evidence['amountsSilent'] !== 1 || first.candidate.evidence['amountsExact'] === 1)
    return undefined;
  return ranked.find(
    ({ candidate: { evidence, bar }, worth }) =>
      bar === undefined &&
      evidence['amountsExact'] === 1 &&
      evidence['value'] === 1 &&
      worth >= Math.max(threshold, first.worth - A_LITTLE),
  );
}
