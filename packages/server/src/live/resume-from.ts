import { RESUMABLE_EVENTS, type Storage } from '@replyforce/core';

/** From which event on to deliver; not `complete` where events in between are skipped and lists must be read again. */
export interface Resume {
  readonly after: number;
  readonly complete: boolean;
}

/**
 * Where a client goes on that has seen an event. Its tenant's own events count alone: what happens at others is not missed by it.
 *
 * @param most what it may have missed
 */
export async function resumeFrom(storage: Storage, tenantId: string, lastEventId: unknown, most: number): Promise<Resume> {
  const newest = await storage.lastLiveEventId();
  const last = typeof lastEventId === 'string' || typeof lastEventId === 'number' ? Number(lastEventId) : Number.NaN;
  if (!Number.isSafeInteger(last) || last < 0 || last > newest) return { after: newest, complete: false };
  const bound = Math.min(most, RESUMABLE_EVENTS);
  const complete = (await storage.countLiveEventsAfter(tenantId, last, bound + 1)) <= bound;
  return { after: complete ? last : newest, complete };
}
