import type { WorkNotice } from '@replyforce/core';

/** Notices of work that is due within this time are one, told at its end, ms. */
const STEP_MS = 50;
/** Work that is due later than this is left to the sweep of whoever works then, which is late by a second at most, ms. */
const AHEAD_MS = 30_000;

/** A notice as it is sent, for all that join it. */
export interface JoinedNotice extends WorkNotice {
  /** The same for notices that one can stand for. */
  readonly id: string;
  readonly delayMs: number;
}

/**
 * What is sent for a notice: of one queue there are at most one for all work that is due and one for each step of time ahead, so that
 * Redis holds a bounded number however much is announced. Undefined for what is too far ahead.
 */
export function joinNotice({ queue, runAt }: WorkNotice, now: number): JoinedNotice | undefined {
  if (runAt <= now) return { queue, runAt, id: 'due', delayMs: 0 };
  if (runAt - now > AHEAD_MS) return undefined;
  const at = Math.ceil(runAt / STEP_MS) * STEP_MS;
  return { queue, runAt: at, id: `at-${at}`, delayMs: at - now };
}
