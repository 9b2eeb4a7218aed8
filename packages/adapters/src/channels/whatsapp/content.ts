import type { Attachment, MessageKind } from '@replyforce/core';
import { fieldsOf, idOf, labelOf, numberOf, present, textOf, urlOf, type Fields } from '../reading/fields.js';
import { flowAnswers, orderItems, sharedContacts } from './structured-content.js';

/** What a message says: words of the customer, things attached, and what kind that makes it. */
export interface Content {
  readonly messageKind: MessageKind;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  /** The developer's own word behind a button or a list row. */
  readonly payload?: string;
}

type Reader = (part: Fields, message: Fields) => Content | undefined;

/** Message types and who reads the member of that name (platform-apis.md 4.3). */
const READERS: ReadonlyMap<unknown, Reader> = new Map<unknown, Reader>([
  ['text', (part) => words('text', part['body'])],
  ['image', media('image')],
  ['video', media('video')],
  ['audio', media('audio')],
  ['document', media('file')],
  ['sticker', media('sticker')],
  ['location', readLocation],
  ['interactive', readInteractive],
  ['button', (part) => words('quick_reply', part['text'], part['payload'])],
  ['order', readOrder],
]);

/** The content of a message whose type carries some, or why there is none. */
export function readContent(message: Fields): Content | { readonly missing: string } {
  const type = message['type'];
  if (type === 'contacts')
    return (
      filled({ messageKind: 'contacts', text: '', attachments: sharedContacts(message['contacts']) }) ?? { missing: 'contacts without any' }
    );
  const read = READERS.get(type);
  if (!read || typeof type !== 'string') return { missing: `message type ${labelOf(type)} is not known` };
  const part = fieldsOf(message[type]);
  const content = part && read(part, message);
  return content ?? { missing: `${type} message without content` };
}

/** An empty content is none: nobody is shown or answers an empty message. */
function filled(content: Content): Content | undefined {
  return content.text === '' && content.attachments.length === 0 ? undefined : content;
}

function words(messageKind: MessageKind, value: unknown, payload?: unknown): Content | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : { messageKind, text, attachments: [], ...present({ payload: textOf(payload) }) };
}

function media(type: 'image' | 'video' | 'audio' | 'file' | 'sticker'): Reader {
  return (part) => {
    const mediaId = idOf(part['id']);
    const url = urlOf(part['url']);
    const mimeType = textOf(part['mime_type']);
    const title = textOf(part['filename']);
    const attachment: Attachment = { type, ...present({ url, mediaId, mimeType, title }) };
    return { messageKind: type, text: textOf(part['caption']) ?? '', attachments: [attachment] };
  };
}

function readLocation(part: Fields): Content | undefined {
  const latitude = numberOf(part['latitude']);
  const longitude = numberOf(part['longitude']);
  if (latitude === undefined || longitude === undefined) return undefined;
  const title = [textOf(part['name']), textOf(part['address'])].filter((value) => value !== undefined).join(', ');
  return {
    messageKind: 'location',
    text: '',
    attachments: [{ type: 'location', latitude, longitude, ...(title === '' ? {} : { title }) }],
  };
}

/** A tapped button or list row speaks with the words the customer saw; a finished form brings its answers as data. */
function readInteractive(part: Fields): Content | undefined {
  switch (part['type']) {
    case 'button_reply':
    case 'list_reply': {
      const reply = fieldsOf(part[part['type']]);
      return words('quick_reply', reply?.['title'], reply?.['id']);
    }
    case 'nfm_reply': {
      const reply = fieldsOf(part['nfm_reply']);
      return reply && { messageKind: 'flow_reply', text: '', attachments: [{ type: 'flow_reply', title: flowAnswers(reply) }] };
    }
    default:
      return undefined;
  }
}

function readOrder(part: Fields): Content | undefined {
  return filled({ messageKind: 'order', text: textOf(part['text']) ?? '', attachments: orderItems(part['product_items']) });
}
