import type { OutgoingMessage } from '@replyforce/core';

/** The body of a message on Messenger or Instagram (platform-apis.md 2.6 and 3.3). `metadata` comes back in the echo. */
export function sendBody(message: OutgoingMessage, uploaded?: string): unknown {
  const { to, correlationId, replyTo, tag } = message;
  return {
    recipient: { id: to },
    ...(tag === undefined ? { messaging_type: 'RESPONSE' } : { messaging_type: 'MESSAGE_TAG', tag }),
    message: Object.assign(contentOf(message, uploaded), { metadata: correlationId }),
    ...(replyTo === undefined ? {} : { reply_to: { mid: replyTo } }),
  };
}

function contentOf({ text, attachments: [attachment], quickReplies = [] }: OutgoingMessage, uploaded: string | undefined): object {
  if (attachment) {
    const payload = uploaded === undefined ? { url: attachment.url, is_reusable: true } : { attachment_id: uploaded };
    return { attachment: { type: attachment.type, payload } };
  }
  if (quickReplies.length === 0) return { text };
  return { text, quick_replies: quickReplies.map(({ title, payload }) => ({ content_type: 'text', title, payload })) };
}

/** The two calls that show somebody that they are read and answered: each must be alone. */
export function signBodies(to: string): readonly unknown[] {
  return ['mark_seen', 'typing_on'].map((action) => ({ recipient: { id: to }, sender_action: action }));
}
