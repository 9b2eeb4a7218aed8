export interface BreakerSettings {
  /** Failures in a row after which a service is left alone. */
  readonly failuresToOpen: number;
  /** For how long, ms. */
  readonly openMs: number;
  /** Calls in a row that have to go well before all go through again. */
  readonly successesToClose: number;
  /** A trial that nobody heard of again counts as given up after this, ms: longer than any call may take. */
  readonly trialMs: number;
  /** When whoever meets a trial under way asks again, ms. */
  readonly trialWaitMs: number;
  /** Those who are put off come back one after another, this far apart, ms, and not all at once. */
  readonly spreadMs: number;
  /** The last of them by this much after the first, ms. */
  readonly longestSpreadMs: number;
  /** After so long without a call what was seen says nothing any more, ms. */
  readonly forgetMs: number;
}

/** The only place where it is decided when a service is left alone (architecture.md 8.2: 5 failures, 30 s, 3 successes). */
export const BREAKER: BreakerSettings = {
  failuresToOpen: 5,
  openMs: 30_000,
  successesToClose: 3,
  trialMs: 60_000,
  trialWaitMs: 1_000,
  spreadMs: 20,
  longestSpreadMs: 5_000,
  forgetMs: 10 * 60_000,
};

/** Accounts watched at once; one in trouble beyond them pushes out the one that has been watched for longest. */
export const MAX_WATCHED = 10_000;
