import type { Message } from '../../domain/message.js';
import type { Scene } from './scene.js';

/** The message an event speaks of: stored before, or said in the same batch. Undefined where it is nowhere. */
export async function targetOf(
  { engine, channel, draft }: Scene,
  platformMid: string,
): Promise<Pick<Message, 'id' | 'senderType' | 'attachments'> | undefined> {
  const stored = await engine.storage.forTenant(channel.tenantId).messages.findByPlatformMid(channel.id, platformMid);
  return stored ?? draft.messages.find((message) => message.platformMid === platformMid);
}
