import { sideOf } from '../../domain/message-change.js';
import { keepForLater } from './early.js';
import { timeOf, type Meaning } from './scene.js';
import { targetOf } from './target.js';

/** Somebody changed the words of a message: the newest are shown, the earlier ones are kept. A draft made before is out of date. */
export const edit: Meaning<'edit'> = async (scene, event) => {
  const target = await targetOf(scene, event.platformMid);
  const { by, text: content, version } = event;
  const change = { kind: 'edit', by, content, version, at: timeOf(scene, event) } as const;
  if (!target) return keepForLater(scene, event.platformMid, change);
  if (sideOf(target) !== by) return 'ignored: edit of a message of the other side';
  scene.draft.changes.push({ messageId: target.id, change });
  return `edit: of message ${target.id}`;
};
