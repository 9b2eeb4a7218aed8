import type { MessageContext } from '../../domain/context.js';
import { PREVIEW_LENGTH } from '../../domain/conversation.js';
import type { MessageEvent } from '../../domain/inbound-event.js';
import type { NewMessage } from '../../ports/commands.js';
import type { Scene } from './scene.js';

/** What an event says as a message of the thread, with its place still to be given. */
export function newMessage(
  { engine, thread: { conversation }, row }: Scene,
  event: Pick<MessageEvent, 'text' | 'attachments' | 'platformMid' | 'platformAt'>,
  as: Pick<NewMessage, 'senderType' | 'status'> & Partial<NewMessage>,
): NewMessage {
  return {
    id: engine.newId(),
    tenantId: conversation.tenantId,
    conversationId: conversation.id,
    senderId: null,
    kind: 'text',
    content: event.text,
    attachments: event.attachments,
    platformMid: event.platformMid,
    failure: null,
    turnId: null,
    disclosure: false,
    platformAt: event.platformAt,
    createdAt: row.receivedAt,
    ...as,
  };
}

/** What the platform told beside the words; null for nothing. */
export function contextOf({ referral, story, replyTo, forwarded, payload }: MessageContext): MessageContext | null {
  const context: MessageContext = {
    ...(referral && { referral }),
    ...(story && { story }),
    ...(replyTo !== undefined && { replyTo }),
    ...(forwarded === true && { forwarded }),
    ...(payload !== undefined && { payload }),
  };
  return Object.keys(context).length === 0 ? null : context;
}

/** What a list row shows of it. */
export function previewOf(event: Pick<MessageEvent, 'text' | 'attachments'> & Partial<Pick<MessageEvent, 'messageKind'>>): string {
  const [attachment] = event.attachments;
  const kind = attachment?.type ?? (event.messageKind === 'unsupported' ? event.messageKind : undefined);
  return event.text.slice(0, PREVIEW_LENGTH) || (kind === undefined ? '' : `[${kind}]`);
}
