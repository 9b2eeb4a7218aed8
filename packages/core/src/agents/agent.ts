import type { StageName } from '../domain/analysis.js';
import type { CacheOutcome } from '../domain/cache-use.js';
import type { MaybePromise } from '../ports/runtime.js';

/** What one agent found, and how it found it. */
export interface AgentResult<Output> {
  readonly output: Output;
  /** What produced the output: `rules`, `local`, or the id of a model. */
  readonly source: string;
  /** Why the output is weaker than it could be; absent when nothing was lost. */
  readonly degraded?: string;
  /** How sure the output is, 0–1, where the agent can tell: a model may be asked where it is low. */
  readonly confidence?: number;
  /** What looking among the kept replies came to, where that was done. */
  readonly cache?: CacheOutcome;
}

/** Why `fallback` was asked: the time budget ran out, the agent threw, or the caller gave up. */
export type FallbackReason = 'timeout' | 'error' | 'aborted';

/**
 * One stage of the pipeline. `run` may answer at once or later; it should stop when the signal aborts. `fallback` is
 * mandatory, synchronous and must not throw: a customer always gets an answer, whatever broke (architecture.md 3.2).
 */
export interface Agent<Input, Output> {
  readonly name: StageName;
  /** Time budget in ms; after it the fallback answers. */
  readonly timeoutMs: number;
  run(input: Input, signal: AbortSignal): MaybePromise<AgentResult<Output>>;
  fallback(input: Input, reason: FallbackReason): Output;
}

/** Whether a value is a promise, so that synchronous answers need neither a timer nor a turn of the event loop. */
export function isPromise<T>(value: T | Promise<T>): value is Promise<T> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
