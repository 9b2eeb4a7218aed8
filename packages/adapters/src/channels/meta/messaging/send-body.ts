import type { OutgoingMessage } from '@replyforce/core';

/** The body of a text on Messenger or Instagram (platform-apis.md 2.6 and 3.3). `metadata` comes back in the echo. */
export function sendBody({ to, text, correlationId, replyTo }: OutgoingMessage): unknown {
  return {
    recipient: { id: to },
    messaging_type: 'RESPONSE',
    message: { text, metadata: correlationId },
    ...(replyTo === undefined ? {} : { reply_to: { mid: replyTo } }),
  };
}
