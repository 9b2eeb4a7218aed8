import type { PausedService } from '../domain/service.js';
import { BREAKER, type BreakerSettings } from './settings.js';

/**
 * What a call says about the service. `answered`: it works, whatever it said of the request. `failed`: it does not.
 * `unknown`: nothing, since the call was never made, was given up by us, or was told to come later.
 */
export type CallOutcome = 'answered' | 'failed' | 'unknown';

/** Watches the calls of one account of one service. Each call that was let in must be settled. */
export interface Breaker {
  /** 0: the call may be made. Else ms until it is worth asking again. */
  enter(now: number): number;
  settle(outcome: CallOutcome, now: number): void;
  /** Undefined while calls go through. */
  paused(now: number): Pick<PausedService, 'state' | 'since' | 'retryAt'> | undefined;
  /** Nothing is held against it. */
  isClear(): boolean;
  /** What was seen is too old to say anything. */
  isOutdated(now: number): boolean;
}

/**
 * Closed, open, half open (architecture.md 8.2). While half open one call at a time finds out: a message that is sent to a
 * platform which never answers is one of which nobody knows whether it arrived.
 */
export function createBreaker(settings: BreakerSettings = BREAKER): Breaker {
  let state: 'closed' | 'open' | 'half_open' = 'closed';
  let failures = 0;
  let successes = 0;
  /** First opened; a trial that fails does not change it. */
  let since = 0;
  let openedAt = 0;
  let touchedAt = 0;
  /** When the trial under way began. */
  let trialAt: number | undefined;
  /** How many have been put off since the last change. */
  let line = 0;

  function change(next: typeof state): void {
    state = next;
    successes = 0;
    failures = 0;
    line = 0;
    trialAt = undefined;
  }

  function open(now: number): void {
    if (state === 'closed') since = now;
    change('open');
    openedAt = now;
  }

  function inLine(ms: number): number {
    const place = line;
    line += 1;
    return ms + Math.min(place * settings.spreadMs, settings.longestSpreadMs);
  }

  return {
    enter(now) {
      if (state === 'closed') return 0;
      touchedAt = now;
      // Never longer than that, should the clock have been put back.
      const left = Math.min(openedAt + settings.openMs - now, settings.openMs);
      if (state === 'open' && left > 0) return inLine(left);
      if (state === 'open') change('half_open');
      if (trialAt !== undefined && now - trialAt < settings.trialMs) return inLine(settings.trialWaitMs);
      trialAt = now;
      return 0;
    },
    settle(outcome, now) {
      // A call from before it opened says nothing new.
      if (state === 'open') return;
      if (state === 'half_open') {
        trialAt = undefined;
        touchedAt = now;
        if (outcome === 'failed') open(now);
        if (outcome === 'answered') successes += 1;
        if (successes >= settings.successesToClose) change('closed');
        return;
      }
      if (outcome === 'answered') failures = 0;
      if (outcome !== 'failed') return;
      failures = now - touchedAt > settings.forgetMs ? 1 : failures + 1;
      touchedAt = now;
      if (failures >= settings.failuresToOpen) open(now);
    },
    paused(now) {
      if (state === 'closed') return undefined;
      const retryAt = openedAt + settings.openMs;
      return { state: state === 'open' && now < retryAt ? 'open' : 'half_open', since, retryAt };
    },
    isClear: () => state === 'closed' && failures === 0,
    isOutdated: (now) => now - Math.max(touchedAt, state === 'closed' ? 0 : openedAt + settings.openMs) > settings.forgetMs,
  };
}
