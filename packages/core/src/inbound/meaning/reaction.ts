import { keepForLater } from './early.js';
import { timeOf, type Meaning } from './scene.js';
import { targetOf } from './target.js';

/** An emoji on a message, or one taken away: stored on it. A customer's on a machine's reply is feedback (`domain/feedback.ts`). */
export const reaction: Meaning<'reaction'> = async (scene, event) => {
  const target = await targetOf(scene, event.platformMid);
  const { by, emoji } = event;
  const change = { kind: 'reaction', by, emoji, at: timeOf(scene, event) } as const;
  if (!target) return keepForLater(scene, event.platformMid, change);
  scene.draft.changes.push({ messageId: target.id, change });
  return emoji === null ? `reaction: taken from message ${target.id}` : `reaction: to message ${target.id}`;
};
