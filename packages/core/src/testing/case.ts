/**
 * One thing every implementation of a port must do, as data: any test runner or the command line can run it. A case gets a
 * fresh subject and throws where the subject fails.
 */
export interface ConformanceCase<S, C extends string = never> {
  readonly name: string;
  /** What a subject must be able to do for the case to mean anything. Default: every subject is asked. */
  readonly needs?: C;
  run(subject: S): Promise<void>;
}

/** What a subject can be asked: `true`, or a sentence that says why not. Every capability is answered, none by silence. */
export type Capabilities<C extends string> = Readonly<Record<C, true | string>>;

export interface CasePlan<S, C extends string> {
  readonly cases: readonly ConformanceCase<S, C>[];
  /** Cases that this subject cannot be asked, and why. */
  readonly leftOut: readonly { readonly name: string; readonly reason: string }[];
}
