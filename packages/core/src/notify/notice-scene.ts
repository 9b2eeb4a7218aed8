import type { Channel } from '../domain/channel.js';
import type { Conversation } from '../domain/conversation.js';
import type { Message } from '../domain/message.js';
import type { PeopleEvent } from '../domain/notice.js';
import type { EngineContext } from '../engine-context.js';
import { openConversation } from '../tenant/open-contact.js';

/** Messages that are looked at, from the newest on. */
const LOOK_BACK = 30;

/** What a notice is about, as it stands now. */
export interface NoticeScene {
  readonly conversation: Conversation | undefined;
  /** Newest first. */
  readonly messages: readonly Message[];
  readonly channel: Channel | undefined;
}

export async function readScene(
  engine: EngineContext,
  tenantId: string,
  { conversationId, channelId }: Pick<PeopleEvent, 'conversationId' | 'channelId'>,
): Promise<NoticeScene> {
  const tenant = engine.storage.forTenant(tenantId);
  const named = conversationId === undefined ? undefined : await tenant.conversations.get(conversationId);
  const goesOnIn = named?.conversation.continuedIn ?? null;
  const row = goesOnIn === null ? named : await tenant.conversations.get(goesOnIn);
  const channel = row?.conversation.channelId ?? channelId;
  return {
    conversation: row && (await openConversation(engine, row)),
    messages: row ? (await tenant.messages.list(row.conversation.id, { limit: LOOK_BACK })).data : [],
    channel: channel === undefined ? undefined : await tenant.channels.get(channel),
  };
}

/** Whether there is still something to tell: nobody wants to be called to what is done. */
export function isStillOpen({ kind, conversationId, userId }: PeopleEvent, at: number, scene: NoticeScene): boolean {
  const { conversation, channel } = scene;
  if (kind === 'account_stopped') return channel?.status === 'needs_reauth' || channel?.status === 'paused';
  if (conversationId === undefined) return true;
  if (!conversation || conversation.status === 'closed' || conversation.status === 'snoozed') return false;
  if (kind === 'assigned') return conversation.assignedTo === userId;
  const hasAnswered = scene.messages.some(
    ({ senderType, kind: what, createdAt }) => senderType === 'agent' && what !== 'note' && createdAt > at,
  );
  if (hasAnswered) return false;
  return kind === 'customer_waiting' ? conversation.owner === 'human' : conversation.status === 'needs_human';
}
