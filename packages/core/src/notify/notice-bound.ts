import type { NoticeTarget } from '../domain/notice.js';
import type { EngineContext } from '../engine-context.js';
import type { Rate } from '../ports/rate-limiter.js';
import { within } from '../support/deadline.js';

/** What one target is sent of one tenant at most: twenty at once and, since one more comes each 90 s, sixty within an hour. */
const NOTICE_RATE: Rate = { count: 40, perMs: 60 * 60_000, burst: 20 };

/** Counts that do not come within this time cannot be reached, ms. */
const LIMITER_MS = 1_000;

/**
 * ms until there is room for one more; 0: now, and it is used. Those who wait share sixteen places, by the end of their random id, and
 * who comes first when one is due takes it: so nobody waits for long behind what is settled meanwhile and will not be sent.
 */
export async function roomFor(
  { rateLimiter, runtime, logger }: Pick<EngineContext, 'rateLimiter' | 'runtime' | 'logger'>,
  { tenantId, target, deliveryId }: { readonly tenantId: string; readonly target: NoticeTarget; readonly deliveryId: string },
): Promise<number> {
  const slot = { tenantId, key: `notice:${target}`, rate: NOTICE_RATE, holder: deliveryId.slice(-1) };
  try {
    return await within(runtime, LIMITER_MS, rateLimiter.reserve(slot));
  } catch (error) {
    // Too many mails are better than none.
    logger.warn({ error, tenantId }, 'the counts of notices cannot be reached: they go out without them');
    return 0;
  }
}
