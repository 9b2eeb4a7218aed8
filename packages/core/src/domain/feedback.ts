import type { Message } from './message.js';

/** What a customer thinks of a machine's reply, by the reaction they put on it. */
export type Feedback = 'positive' | 'negative';

/** Emojis and the names Instagram gives to reactions, without skin tones. */
const POSITIVE: ReadonlySet<string> = new Set(['👍', '❤', '❤️', '♥', '♥️', '😍', '🥰', '😊', '🙏', '👏', '🎉', '💯', '🔥', 'like', 'love']);
const NEGATIVE: ReadonlySet<string> = new Set(['👎', '😠', '😡', '🤬', '😞', '😢', '🙄', '💩', 'dislike', 'angry', 'sad']);
const SKIN_TONES = /[\u{1F3FB}-\u{1F3FF}]/gu;

/** Null for what no machine said, what has no reaction of the customer, and reactions that can mean anything. */
export function feedbackOn({ senderType, reactions }: Pick<Message, 'senderType' | 'reactions'>): Feedback | null {
  const given = senderType === 'ai' ? reactions.find(({ by }) => by === 'customer')?.emoji : null;
  const emoji = given?.replaceAll(SKIN_TONES, '');
  if (emoji === undefined) return null;
  return POSITIVE.has(emoji) ? 'positive' : NEGATIVE.has(emoji) ? 'negative' : null;
}
