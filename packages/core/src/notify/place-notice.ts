import type { Notice } from '../domain/notice.js';

/** When a notice goes out, and whether with others that wait already. */
export interface NoticePlace {
  readonly dueAt: number;
  /** Undefined: it needs a delivery of its own. */
  readonly joins: string | undefined;
}

/**
 * The first notice about a subject goes out at once; what comes within the quiet time after it is gathered and goes out together when
 * that is over. So there is one in each quiet time at most, however much happens and however long nothing could be sent.
 *
 * @param before notices about the same subject to the same target
 */
export function placeNotice(before: readonly Notice[], now: number, quietMs: number): NoticePlace {
  const last = before
    .filter(({ state }) => state !== 'dropped')
    .reduce<Notice | undefined>((newest, one) => (newest && newest.dueAt >= one.dueAt ? newest : one), undefined);
  if (!last || last.dueAt + quietMs <= now) return { dueAt: now, joins: undefined };
  // One that is due is being sent, or given up.
  if (last.state === 'waiting' && last.dueAt > now) return { dueAt: last.dueAt, joins: last.deliveryId };
  return { dueAt: Math.max(now, last.dueAt + quietMs), joins: undefined };
}
