import { timeOf, type Meaning } from './scene.js';
import { targetOf } from './target.js';

/** An emoji on a message, or one taken away: stored on it. A customer's on a machine's reply is feedback (`domain/feedback.ts`). */
export const reaction: Meaning<'reaction'> = async (scene, event) => {
  const target = await targetOf(scene, event.platformMid);
  if (!target) return 'ignored: reaction to a message that is not here';
  const { by, emoji } = event;
  scene.draft.changes.push({ messageId: target.id, change: { kind: 'reaction', by, emoji, at: timeOf(scene, event) } });
  return emoji === null ? `reaction: taken from message ${target.id}` : `reaction: to message ${target.id}`;
};
