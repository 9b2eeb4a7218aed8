import { NOTICE_KINDS, type NoticeKind, type NoticeTarget } from '../domain/notice.js';
import type { EngineContext } from '../engine-context.js';
import type { Rate } from '../ports/rate-limiter.js';
import { within } from '../support/deadline.js';

const HOUR = 60 * 60_000;
/** Twenty at once and, since one more comes each 90 s, sixty within an hour. */
const PEOPLE_WAIT: Rate = { count: 40, perMs: HOUR, burst: 20 };
/** What breaks, breaks many times: five at once and, with one each five minutes, seventeen within an hour. */
const SOMETHING_BROKE: Rate = { count: 12, perMs: HOUR, burst: 5 };

/** Messages of one kind that one target is sent of one tenant at most. Each kind has a bound of its own: none silences another. */
const NOTICE_RATES: Readonly<Record<NoticeKind, Rate>> = {
  person_needed: PEOPLE_WAIT,
  customer_waiting: PEOPLE_WAIT,
  assigned: PEOPLE_WAIT,
  turn_given_up: SOMETHING_BROKE,
  send_uncertain: SOMETHING_BROKE,
  send_failed: SOMETHING_BROKE,
  account_stopped: SOMETHING_BROKE,
  budget_used: SOMETHING_BROKE,
  dead_letters: SOMETHING_BROKE,
};

/** Counts that do not come within this time cannot be reached, ms. */
const LIMITER_MS = 1_000;

/**
 * ms until there is room for one more of a kind; 0: now, and it is used. Of several kinds in one message the first of `NOTICE_KINDS` counts. Those who wait share sixteen places, by the end of their random id, and
 * who comes first when one is due takes it: so nobody waits for long behind what is settled meanwhile and will not be sent.
 */
export async function roomFor(
  { rateLimiter, runtime, logger }: Pick<EngineContext, 'rateLimiter' | 'runtime' | 'logger'>,
  {
    tenantId,
    target,
    deliveryId,
    kinds,
  }: {
    readonly tenantId: string;
    readonly target: NoticeTarget;
    readonly deliveryId: string;
    readonly kinds: readonly NoticeKind[];
  },
): Promise<number> {
  const kind = NOTICE_KINDS.find((one) => kinds.includes(one)) ?? NOTICE_KINDS[0];
  const slot = { tenantId, key: `notice:${kind}:${target}`, rate: NOTICE_RATES[kind], holder: deliveryId.slice(-1) };
  try {
    return await within(runtime, LIMITER_MS, rateLimiter.reserve(slot));
  } catch (error) {
    // Too many mails are better than none.
    logger.warn({ error, tenantId }, 'the counts of notices cannot be reached: they go out without them');
    return 0;
  }
}
