import type { Message } from '../domain/message.js';
import type { AutoReplySettings } from '../domain/settings.js';
import { STORE_ONLY_AFTER_MS } from '../inbound/event-age.js';

type Dated = Pick<Message, 'platformAt' | 'createdAt'>;

/** How old a message was when it reached us, ms: the platform may deliver for days (platform-apis.md 1.5). */
function ageOnArrival({ platformAt, createdAt }: Dated): number {
  return createdAt - (platformAt ?? createdAt);
}

/**
 * Which of the unanswered messages make the turn. What arrived fresh is answered, whatever old messages came with it. Where
 * nothing is fresh nobody waits at the screen any more: the turn is stale and a person's, without what is older than a day.
 */
export function answerable<M extends Dated>(
  unanswered: readonly M[],
  { maxAgeSeconds }: Pick<AutoReplySettings, 'maxAgeSeconds'>,
): { readonly turn: readonly M[]; readonly isStale: boolean } {
  const fresh = unanswered.filter((message) => ageOnArrival(message) <= maxAgeSeconds * 1_000);
  if (fresh.length > 0) return { turn: fresh, isStale: false };
  const recent = unanswered.filter((message) => ageOnArrival(message) <= STORE_ONLY_AFTER_MS);
  return { turn: recent.length > 0 ? recent : unanswered, isStale: true };
}
