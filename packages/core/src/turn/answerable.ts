import type { Message } from '../domain/message.js';
import type { AutoReplySettings } from '../domain/settings.js';
import { STORE_ONLY_AFTER_MS } from '../inbound/event-age.js';

type Dated = Pick<Message, 'platformAt' | 'createdAt'>;
type Placed = Pick<Message, 'sequence'>;
type Said = Placed & Pick<Message, 'senderType' | 'senderId' | 'origin'>;

/** How old a message was when it reached us, ms: the platform may deliver for days (platform-apis.md 1.5). */
function ageOnArrival({ platformAt, createdAt }: Dated): number {
  return createdAt - (platformAt ?? createdAt);
}

/**
 * Which of the unanswered messages make the turn. What arrived fresh is answered, whatever old messages came with it. Where
 * nothing is fresh nobody waits at the screen any more: the turn is stale and a person's, without what is older than a day. What was
 * answered in the platform's own app is answered: where nothing came after it, the turn is only understood (`isAnswered`).
 *
 * @param answeredAt the place of the last such answer, 0 for none
 */
export function answerable<M extends Dated & Placed>(
  unanswered: readonly M[],
  { maxAgeSeconds }: Pick<AutoReplySettings, 'maxAgeSeconds'>,
  answeredAt = 0,
): { readonly turn: readonly M[]; readonly isStale: boolean; readonly isAnswered: boolean } {
  const open = unanswered.filter(({ sequence }) => sequence > answeredAt);
  const isAnswered = open.length === 0;
  const asked = isAnswered ? unanswered : open;
  const fresh = asked.filter((message) => ageOnArrival(message) <= maxAgeSeconds * 1_000);
  if (fresh.length > 0) return { turn: fresh, isStale: false, isAnswered };
  const recent = asked.filter((message) => ageOnArrival(message) <= STORE_ONLY_AFTER_MS);
  return { turn: recent.length > 0 ? recent : asked, isStale: true, isAnswered };
}

/**
 * Where the customer was last answered in the platform's own app, 0 where never. A reply from the inbox has no part in this: it says by
 * itself up to where it answers (`answeredSequence`), an echo does not.
 */
export function answeredInApp(messages: readonly Said[]): number {
  return messages.findLast(isSaidInApp)?.sequence ?? 0;
}

/** By a person, or by another program that holds the thread. */
export function isSaidInApp({ senderType, senderId, origin }: Omit<Said, 'sequence'>): boolean {
  return senderType === 'agent' && senderId === null && origin !== 'history';
}
