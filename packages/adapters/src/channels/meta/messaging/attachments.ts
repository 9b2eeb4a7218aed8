import type { Attachment, MessageKind } from '@replyforce/core';
import { fieldsOf, idOf, isAbsent, numberOf, objectsIn, textOf, urlOf, type Fields } from '../../reading/fields.js';

/** Attachment types of Messenger and Instagram and what they are to us (platform-apis.md 2.4 and 3.2). */
const KINDS: ReadonlyMap<unknown, MessageKind> = new Map<unknown, MessageKind>([
  ['image', 'image'],
  ['video', 'video'],
  ['audio', 'audio'],
  ['file', 'file'],
  ['location', 'location'],
  ['sticker', 'sticker'],
  ['like_heart', 'sticker'],
  ['template', 'template'],
  ['fallback', 'share'],
  ['share', 'share'],
  ['post', 'share'],
  ['reel', 'share'],
  ['ig_reel', 'share'],
  ['ig_post', 'share'],
  ['story_mention', 'share'],
]);

/** The attachments of a message. What appears twice under one URL, once as an image and once as a sticker, counts once. */
export function readAttachments(value: unknown): readonly Attachment[] {
  const byUrl = new Map<string, Attachment>();
  const attachments: Attachment[] = [];
  for (const fields of objectsIn(value)) {
    const attachment = readAttachment(fields);
    const twin = attachment.url === undefined ? undefined : byUrl.get(attachment.url);
    const merged = twin ? mergeTwins(twin, attachment) : attachment;
    if (twin) attachments[attachments.indexOf(twin)] = merged;
    else attachments.push(merged);
    if (merged.url !== undefined) byUrl.set(merged.url, merged);
  }
  return attachments;
}

/** One thing in two forms: a sticker is also given as an image, a post also as a share. Each may say what the other does not. */
function mergeTwins(first: Attachment, second: Attachment): Attachment {
  if (first.type === 'image' && second.type === 'sticker') return second;
  return first.type === second.type ? { ...second, ...first } : first;
}

function readAttachment(fields: Fields): Attachment {
  const payload = fieldsOf(fields['payload']) ?? {};
  const coordinates = fieldsOf(payload['coordinates']);
  const url = urlOf(payload['url']) ?? urlOf(fields['url']);
  const title = textOf(payload['title']) ?? textOf(fields['title']);
  const mediaId = idOf(payload['attachment_id']) ?? idOf(payload['ig_post_media_id']) ?? idOf(payload['reel_video_id']);
  const latitude = numberOf(coordinates?.['lat']);
  const longitude = numberOf(coordinates?.['long']);
  return {
    type: isAbsent(payload['sticker_id']) ? (KINDS.get(fields['type']) ?? 'unsupported') : 'sticker',
    ...(url === undefined ? {} : { url }),
    ...(mediaId === undefined ? {} : { mediaId }),
    ...(title === undefined ? {} : { title }),
    ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
  };
}

/** The kind of a whole message: its first attachment's, except that a link preview under a text leaves it a text. */
export function kindOf(text: string, attachments: readonly Attachment[]): MessageKind {
  const type = attachments[0]?.type;
  if (type === undefined || (text !== '' && type === 'share')) return 'text';
  for (const kind of KINDS.values()) if (kind === type) return kind;
  return 'unsupported';
}
