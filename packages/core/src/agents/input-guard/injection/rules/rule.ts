/** One structure of an attack on the assistant, as data. All expressions run on folded text (understanding/fold.ts). */
export interface InjectionRule {
  readonly id: string;
  /** 0–1. The weights of all rules that match add up; `find-injection.ts` holds the thresholds. */
  readonly weight: number;
  readonly pattern: RegExp;
  /** Read the text as written instead: for capitals. */
  readonly asWritten?: true;
  /** A second, different match counts again: such words are weak alone and telling in numbers. The expression is global. */
  readonly countsTwice?: true;
}
