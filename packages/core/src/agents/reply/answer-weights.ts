/** Written by `training/answers.js`; what each name means stands in `candidates.ts` and `rivals.ts`. */
export interface AnswerWeights {
  /** A candidate worth less answers nothing. */
  readonly threshold: number;
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

export const ANSWER_WEIGHTS: AnswerWeights = {
  threshold: 0.81,
  bias: -3.331,
  weights: {
    covered: 1.139,
    own: 0.447,
    headed: 0.938,
    other: 0.256,
    strange: -2.061,
    otherBig: 0.109,
    otherName: -1.064,
    completeRare: 0.477,
    polarStrange: -1.374,
    passes: 1.011,
    strict: 0.456,
    nullStrict: -0.325,
    score: 1.723,
    unmet: -0.962,
    meets: 0.124,
    value: 0.536,
    misfit: -0.672,
    amountsSilent: -1.066,
    amountsExact: 2.453,
    amountsOther: -0.737,
    polarNo: 2.743,
    searched: 1.914,
    row: 0.125,
    nameShare: 0.884,
    unnamed: -0.329,
    focus: 1.698,
    likeness: 2.908,
    foreign: 0.063,
    polarNegative: 1.379,
    few: -1.026,
    who: -3.417,
    origin: -2.868,
    ownState: -1.456,
    ties: -2.077,
    lead: 0.527,
  },
};
