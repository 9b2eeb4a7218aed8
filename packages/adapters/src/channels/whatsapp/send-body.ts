import type { OutgoingMessage, QuickReply } from '@replyforce/core';
import { isPhone } from './participant.js';

/** Quick replies that fit as buttons; more become rows of a list (platform-apis.md 4.4). */
const MOST_BUTTONS = 3;

/** The body of a message (platform-apis.md 4.4). `biz_opaque_callback_data` comes back in the statuses. */
export function sendBody(message: OutgoingMessage, uploaded?: string): unknown {
  const { to, correlationId, replyTo } = message;
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...(isPhone(to) ? { to } : { recipient: to }),
    ...contentOf(message, uploaded),
    ...(replyTo === undefined ? {} : { context: { message_id: replyTo } }),
    biz_opaque_callback_data: correlationId,
  };
}

function contentOf(message: OutgoingMessage, uploaded: string | undefined): object {
  const { text, attachments, quickReplies = [], template, file } = message;
  if (template) {
    const { name, language, components } = template;
    return { type: 'template', template: { name, language: { code: language }, ...(components.length > 0 && { components }) } };
  }
  const [attachment] = attachments;
  if (attachment) {
    const type = attachment.type === 'file' ? 'document' : attachment.type;
    const filename = type === 'document' ? (attachment.title ?? file?.name) : undefined;
    const source = uploaded === undefined ? { link: attachment.url } : { id: uploaded };
    return { type, [type]: { ...source, ...(text !== '' && { caption: text }), ...(filename !== undefined && { filename }) } };
  }
  if (quickReplies.length > 0) return { type: 'interactive', interactive: interactive(text, quickReplies) };
  return { type: 'text', text: { body: text, preview_url: false } };
}

function interactive(text: string, replies: readonly QuickReply[]): object {
  const body = { text };
  if (replies.length <= MOST_BUTTONS) {
    const buttons = replies.map(({ title, payload: id }) => ({ type: 'reply', reply: { id, title } }));
    return { type: 'button', body, action: { buttons } };
  }
  const rows = replies.map(({ title, payload: id }) => ({ id, title }));
  // The button that opens the list; a sign is understood in every language.
  return { type: 'list', body, action: { button: '⋯', sections: [{ rows }] } };
}

/** Marks a message as read and shows that somebody types, for 25 seconds or until the answer (platform-apis.md 4.4). */
export function signBody(platformMid: string): unknown {
  return { messaging_product: 'whatsapp', status: 'read', message_id: platformMid, typing_indicator: { type: 'text' } };
}
