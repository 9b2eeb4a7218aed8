import type { Attachment, NewInboundMessage } from '@replyforce/core';

/** A program's message as the body that is stored and parsed: the account it belongs to, and the message in the spelling of JSON. */
export function envelopeOf(accountId: string, { messageId, contact, text, timestamp, attachments = [] }: NewInboundMessage) {
  return {
    account_id: accountId,
    messages: [
      {
        message_id: messageId,
        contact: { ...contact },
        text,
        ...(timestamp !== undefined && { timestamp }),
        ...(attachments.length > 0 && { attachments: attachments.map(attachmentOf) }),
      },
    ],
  };
}

function attachmentOf({ type, url, mimeType, title, latitude, longitude }: Attachment) {
  return { type, url, mime_type: mimeType, title, latitude, longitude };
}
