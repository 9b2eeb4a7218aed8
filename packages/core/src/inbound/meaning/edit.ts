import { sideOf } from '../../domain/message-change.js';
import { timeOf, type Meaning } from './scene.js';
import { targetOf } from './target.js';

/** Somebody changed the words of a message: the newest are shown, the earlier ones are kept. A draft made before is out of date. */
export const edit: Meaning<'edit'> = async (scene, event) => {
  const target = await targetOf(scene, event.platformMid);
  if (!target) return 'ignored: edit of a message that is not here';
  if (sideOf(target) !== event.by) return 'ignored: edit of a message of the other side';
  const { by, text: content, version } = event;
  scene.draft.changes.push({ messageId: target.id, change: { kind: 'edit', by, content, version, at: timeOf(scene, event) } });
  return `edit: of message ${target.id}`;
};
