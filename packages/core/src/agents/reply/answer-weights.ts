/** Written by `training/answers.js`; what each name means stands in `candidates.ts` and `rivals.ts`. */
export interface AnswerWeights {
  /** A candidate worth less answers nothing. */
  readonly threshold: number;
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

export const ANSWER_WEIGHTS: AnswerWeights = {
  threshold: 0.7,
  bias: -2.829,
  weights: {
    covered: 0.682,
    own: 0.464,
    headed: 0.463,
    other: 0.252,
    strange: -0.904,
    otherBig: -0.221,
    otherName: -1.097,
    unmetWords: 0.091,
    completeRare: 0.342,
    polarStrange: -1.568,
    passes: 1.265,
    strict: 0.445,
    nullStrict: -0.188,
    score: 1.429,
    unmet: -0.97,
    meets: -0.118,
    value: 0.43,
    priceless: -0.457,
    misfit: -0.582,
    amountsSilent: -0.994,
    amountsExact: 2.085,
    amountsOther: -0.938,
    polarNo: 2.078,
    searched: 2.037,
    row: 0.244,
    nameShare: 0.926,
    unnamed: -0.151,
    focus: 2.348,
    likeness: 3.377,
    foreign: -1.14,
    polarNegative: 1.298,
    few: -1.382,
    long: 0.25,
    who: -1.946,
    origin: -3.181,
    ownState: -1.354,
    ties: -2.143,
    lead: 0.561,
  },
};
