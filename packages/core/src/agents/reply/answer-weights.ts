/** What each name means stands in `candidates.ts`, `rivals.ts` and `weighed.ts`. */
export interface AnswerWeights {
  /** A candidate worth less answers nothing. */
  readonly threshold: number;
  readonly bias: number;
  /** Of the evidence, in the order of all weights. */
  readonly names: readonly string[];
  readonly weights: readonly number[];
  /** What pieces of evidence say together: each adds `out` times the tanh of its own sum. */
  readonly together: readonly {
    readonly out: number;
    readonly bias: number;
    readonly weights: readonly number[];
  }[];
}
