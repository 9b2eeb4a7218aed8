// oxlint-disable oxc/approx-constant -- a weight may come near a constant by chance
/** Written by `training/answers.js`; what each name means stands in `candidates.ts` and `rivals.ts`. */
export interface AnswerWeights {
  /** A candidate worth less answers nothing. */
  readonly threshold: number;
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

export const ANSWER_WEIGHTS: AnswerWeights = {
  threshold: 0.57,
  bias: -3.522,
  weights: {
    covered: 1.21,
    own: 0.4,
    headed: 0.905,
    other: 0.114,
    strange: -1.759,
    otherBig: 0.105,
    otherName: -1.197,
    completeRare: 0.744,
    polarStrange: -1.742,
    passes: 1.025,
    strict: 0.613,
    nullStrict: -0.434,
    score: 1.575,
    unmet: -0.768,
    meets: 0.149,
    value: 0.611,
    misfit: -0.503,
    amountsSilent: -0.916,
    amountsExact: 2.666,
    amountsOther: 1.783,
    polarNo: 1.127,
    searched: 1.697,
    row: -0.06,
    nameShare: 0.606,
    unnamed: -0.365,
    focus: 1.986,
    likeness: 4.699,
    foreign: 0.04,
    polarNegative: 1.264,
    few: -0.778,
    who: -3.616,
    origin: -3.447,
    ownState: -1.631,
    sameKind: 0.545,
    sameAbove: 1.776,
    besidePassage: 1.746,
    besideSection: 2.059,
    headedQuestion: -2.147,
    polar: 0.433,
    why: -3.137,
    cellFound: 0.49,
    deniesPlain: -0.264,
    only: 3.737,
    ties: -2.04,
    lead: 0.499,
  },
};
