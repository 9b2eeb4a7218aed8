/** Written by `training/answers.js`; what each name means stands in `candidates.ts` and `rivals.ts`. */
export interface AnswerWeights {
  /** A candidate worth less answers nothing. */
  readonly threshold: number;
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

export const ANSWER_WEIGHTS: AnswerWeights = {
  threshold: 0.68,
  bias: -2.618,
  weights: {
    covered: 0.652,
    own: 0.476,
    headed: 0.391,
    other: 0.321,
    strange: -0.825,
    otherBig: -0.217,
    otherName: -1.086,
    completeRare: 0.352,
    polarStrange: -1.562,
    passes: 1.281,
    strict: 0.463,
    nullStrict: -0.132,
    score: 1.432,
    unmet: -0.991,
    meets: -0.142,
    value: 0.453,
    misfit: -0.571,
    amountsSilent: -1.011,
    amountsExact: 2.142,
    amountsOther: -0.965,
    polarNo: 2.118,
    searched: 2.099,
    row: 0.252,
    nameShare: 0.955,
    unnamed: -0.139,
    focus: 2.191,
    likeness: 3.332,
    foreign: -1.086,
    polarNegative: 1.299,
    few: -1.57,
    who: -3.392,
    origin: -3.209,
    ownState: -1.359,
    ties: -2.136,
    lead: 0.546,
  },
};
