/**
 * One thing every implementation of a port must do, as data: any test runner or the command line can run it. A case gets a
 * fresh subject and throws where the subject fails.
 */
export interface ConformanceCase<S> {
  readonly name: string;
  run(subject: S): Promise<void>;
}
