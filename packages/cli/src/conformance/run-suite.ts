import { wordsOf } from '../failure-report.js';
import type { Suite } from './suite.js';

export interface CaseResult {
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'left_out';
  /** How long it took, ms. */
  readonly ms: number;
  /** Why it failed or was left out. */
  readonly reason?: string;
}

/** Runs the cases of a suite one after another, telling each result as it comes; those left out come last. */
export async function* runSuite({ cases, leftOut }: Suite, timeoutMs: number): AsyncGenerator<CaseResult> {
  for (const { name, run } of cases) {
    const start = performance.now();
    const reason = await failureOf(run, timeoutMs);
    const ms = Math.round(performance.now() - start);
    yield reason === undefined ? { name, outcome: 'passed', ms } : { name, outcome: 'failed', ms, reason };
  }
  for (const { name, reason } of leftOut) yield { name, outcome: 'left_out', ms: 0, reason };
}

/** Undefined where the work succeeds in time. */
async function failureOf(work: () => Promise<void>, timeoutMs: number): Promise<string | undefined> {
  const done = work().then(
    () => undefined,
    (error: unknown) => wordsOf(error).join('\n'),
  );
  return inTime(done, timeoutMs, () => `It took longer than ${timeoutMs / 1_000} s.`);
}

/** What comes of it, or of `late` where it takes too long. What is late goes on, but nobody waits for it. */
export async function inTime<T>(work: Promise<T>, timeoutMs: number, late: () => T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => (timer = setTimeout(resolve, timeoutMs)));
  try {
    return await Promise.race([work, over.then(late)]);
  } finally {
    clearTimeout(timer);
  }
}
