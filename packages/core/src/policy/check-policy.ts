import type { Policy } from '../domain/policy.js';
import { WEEKDAYS } from '../domain/policy.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { isSpan, isTimeZone } from './clock.js';

/** Throws `validation_failed` with every fault at once: a policy that cannot be evaluated would keep customers without an answer. */
export function checkPolicy({ timeZone, quietHours = [], businessHours = {}, maxDiscount, replyDelayMs }: Partial<Policy>): void {
  const errors: { readonly path: string; readonly message: string }[] = [];
  const fault = (path: string, message: string): void => void errors.push({ path, message });
  if (timeZone !== undefined && !isTimeZone(timeZone)) fault('timeZone', 'must be a time zone such as Europe/Vienna');
  for (const span of quietHours) if (!isSpan(span)) fault('quietHours', `must hold spans such as 22:00-07:00, not ${span}`);
  for (const [day, spans] of Object.entries(businessHours)) {
    if (!(WEEKDAYS as readonly string[]).includes(day)) fault(`businessHours.${day}`, `is no day; there are ${WEEKDAYS.join(', ')}`);
    for (const span of spans ?? []) if (!isSpan(span)) fault(`businessHours.${day}`, `must hold spans such as 09:00-17:30, not ${span}`);
  }
  if (typeof maxDiscount === 'number' && !(maxDiscount >= 0 && maxDiscount <= 100)) fault('maxDiscount', 'must be a percentage or null');
  if (replyDelayMs !== undefined && !(replyDelayMs >= 0)) fault('replyDelayMs', 'must be milliseconds from 0');
  if (errors.length > 0) throw new ReplyForceError('validation_failed', 'The policy is not usable.', { errors });
}
