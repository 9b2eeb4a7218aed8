import type { EntityType } from '../domain/analysis.js';
import type { ReplyInput } from '../agents/reply/reply-input.js';
import { fold } from '../knowledge/words.js';

/** What makes a question one customer's own. */
const PERSONAL: readonly EntityType[] = ['person', 'email', 'phone', 'order_number', 'url', 'date'];
/** Longer texts tell a story: nobody asks it again. */
const MAX_CHARACTERS = 300;
/** "My order", "meine Bestellung": about somebody's own affairs, whatever else is in it. */
const OWN =
  /(?<!\p{L})(?:my|mine|our|i've|i have|mein\w*|unser\w*|ich habe|mon|ma|mes|notre|nos|j'ai|mi|mis|nuestr\w*|tengo|he|mio|mia|miei|mie|nostr\w*|ho|meu|minha|meus|minhas|noss\w*|tenho|mijn|onze|ik heb)(?!\p{L})/u;

/**
 * Whether the answer to a message would be right for anybody who asks the same: it stands alone, names nothing of the customer's
 * own, and is no complaint.
 */
export function isCacheable({ text, history, understanding, sentiment, triggers }: ReplyInput): boolean {
  if (text.length > MAX_CHARACTERS || history.length > 0 || triggers.length > 0) return false;
  if (understanding.topic === 'complaint' || sentiment.sentiment === 'negative') return false;
  if (understanding.entities.some(({ type }) => PERSONAL.includes(type))) return false;
  return !OWN.test(fold(text));
}

/** The question as it is kept: case, accents, punctuation at its ends and doubled blanks make no other question. */
export function questionOf(text: string): string {
  return fold(text)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s¿¡"'(]+|[\s?!.…"')]+$/g, '');
}
