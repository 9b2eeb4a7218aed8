// oxlint-disable oxc/approx-constant -- a weight may come near a constant by chance
/** Written by `training/answers.js`; what each name means stands in `candidates.ts` and `rivals.ts`. */
export interface AnswerWeights {
  /** A candidate worth less answers nothing. */
  readonly threshold: number;
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

export const ANSWER_WEIGHTS: AnswerWeights = {
  threshold: 0.54,
  bias: -3.531,
  weights: {
    covered: 1.197,
    own: 0.399,
    headed: 0.896,
    other: 0.103,
    strange: -1.751,
    otherBig: 0.115,
    otherName: -1.203,
    completeRare: 0.742,
    polarStrange: -1.742,
    passes: 1.031,
    strict: 0.616,
    nullStrict: -0.439,
    score: 1.549,
    unmet: -0.766,
    meets: 0.147,
    value: 0.61,
    misfit: -0.499,
    amountsSilent: -0.935,
    amountsExact: 2.761,
    amountsOther: 1.809,
    polarNo: 1.106,
    searched: 1.707,
    row: -0.067,
    nameShare: 0.628,
    unnamed: -0.37,
    focus: 1.999,
    likeness: 4.696,
    foreign: 0.039,
    polarNegative: 1.206,
    few: -0.76,
    who: -3.613,
    origin: -3.44,
    ownState: -1.626,
    sameKind: 0.549,
    sameAbove: 1.787,
    besidePassage: 1.734,
    besideSection: 2.048,
    headedQuestion: -2.133,
    polar: 0.443,
    why: -3.142,
    cellFound: 0.505,
    deniesPlain: -0.242,
    only: 3.785,
    ties: -2.035,
    lead: 0.495,
  },
};
