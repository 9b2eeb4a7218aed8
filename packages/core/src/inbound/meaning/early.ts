import type { MessageChange } from '../../domain/message-change.js';
import type { Scene } from './scene.js';

/** Something was done to a message that is not here: platforms deliver in any order, so it may yet come, and this is done to it then. */
export function keepForLater({ channel, draft, row }: Scene, platformMid: string, change: MessageChange): string {
  draft.early.push({ eventId: row.id, receivedAt: row.receivedAt, channelId: channel.id, platformMid, change });
  return `${change.kind}: kept until its message comes`;
}
