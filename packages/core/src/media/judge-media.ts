import type { Attachment, AttachmentMedia } from '../domain/message.js';
import { readImageHeader } from './image-header.js';

type StoredMedia = Extract<AttachmentMedia, { readonly state: 'stored' }>;

const UNKNOWN_TYPE = 'application/octet-stream';
const MEDIA_TYPE = /^[a-z]+\/[a-z0-9][a-z0-9.+-]{0,100}$/;

/** Types a kind may have; those of files are not looked at, since a file is never shown. */
const FITTING: Readonly<Record<string, RegExp>> = {
  audio: /^(?:audio\/.+|video\/(?:mp4|webm|ogg)|application\/ogg)$/,
  video: /^(?:video\/.+|image\/gif)$/,
};

/** What was read, as it is to be kept; a text says why it is not. What is to be shown as an image has to be one by its own bytes. */
export function judgeMedia(
  { type, mimeType }: Pick<Attachment, 'type' | 'mimeType'>,
  bytes: Uint8Array,
  contentTypeHeader: string | undefined,
): StoredMedia | string {
  if (bytes.length === 0) return 'it is empty';
  const image = readImageHeader(bytes);
  if ((type === 'image' || type === 'sticker') && !image) return 'it is no image that can be shown';
  const said = [contentTypeHeader, mimeType].map(plainType).find((value) => value !== undefined && value !== UNKNOWN_TYPE);
  const contentType = image?.contentType ?? said ?? UNKNOWN_TYPE;
  const fitting = FITTING[type];
  if (fitting && contentType !== UNKNOWN_TYPE && !fitting.test(contentType)) return `it is ${contentType}, not ${type}`;
  return { state: 'stored', contentType, bytes: bytes.length, ...image?.size };
}

/** Type and subtype in lower case, without parameters. */
function plainType(value: string | undefined): string | undefined {
  const type = value?.split(';')[0]?.trim().toLowerCase();
  return type !== undefined && MEDIA_TYPE.test(type) ? type : undefined;
}
