import { MARKETING } from '../domain/contact.js';
import { isOnlyWish, isOptIn, isOptOut, withoutKeyword } from '../domain/opt-out.js';
import type { TenantStorage, TurnMessage, TurnSource } from '../ports/storage.js';

/** What a customer said in a turn about being advertised to, and what else they said. */
export interface MarketingWish {
  /** Undefined: nothing of the kind. */
  readonly said?: 'refused' | 'allowed';
  /** It is to be confirmed: they did not say the same lately. */
  readonly confirms?: boolean;
  /** What is to be answered, joined by line breaks. */
  readonly text: string;
}

/**
 * Reads STOP and START out of a turn: they are words to us, and what was said beside them is answered without them. Whether they were
 * heard at all, and which was the last word, is what the contact's preferences say.
 */
export async function marketingWish(
  tenant: Pick<TenantStorage, 'contacts'>,
  source: TurnSource,
  turn: readonly TurnMessage[],
): Promise<MarketingWish> {
  const first = turn[0]?.sequence ?? 0;
  const earlier = source.messages.filter(({ sequence }) => sequence < first);
  const before = earlier.findLast(isOurs)?.content ?? '';
  const isWord = ({ content }: TurnMessage) => isOptOut(content, before) || isOptIn(content, before);
  const all = { text: joinedTexts(turn) };
  if (!turn.some(isWord)) return all;
  const contact = await tenant.contacts.get(source.conversation.contactId);
  const word = contact?.preferences[MARKETING];
  if (!word) return all;
  const said = word.allowed ? 'allowed' : 'refused';
  const says = ({ content }: TurnMessage) => isOptOut(content) || isOptIn(content);
  const isSame = (message: TurnMessage | undefined) => message !== undefined && says(message) && isOptOut(message.content) !== word.allowed;
  const customers = earlier.filter(({ senderType }) => senderType === 'customer');
  const isNew = word.at >= Math.min(...turn.map(({ platformAt, createdAt }) => platformAt ?? createdAt));
  // What is sent twice in a row changes nothing, and is the same word all the same.
  if (!isNew && !(isSame(turn.findLast(isWord)) && isSame(customers.at(-1)))) return all;
  const wasSaid = isSame(customers.findLast(says));
  const rest = turn.map((message) => (isWord(message) ? { content: withoutKeyword(message.content) } : message));
  return { said, confirms: !wasSaid, text: rest.every(({ content }) => isOnlyWish(content)) ? '' : joinedTexts(rest) };
}

function isOurs({ senderType, kind, status }: TurnMessage): boolean {
  return (senderType === 'ai' || senderType === 'agent') && kind !== 'note' && status !== 'cancelled';
}

/** The bubbles of a turn as one text. */
export function joinedTexts(turn: readonly Pick<TurnMessage, 'content'>[]): string {
  return turn
    .map(({ content }) => content)
    .filter((text) => text !== '')
    .join('\n');
}
