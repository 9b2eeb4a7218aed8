import type { Attachment } from '@replyforce/core';
import { fieldsOf, idOf, numberOf, objectsIn, present, textOf, urlOf, type Fields } from '../reading/fields.js';

type XAttachment = Attachment & { readonly type: 'image' | 'video' | 'location' | 'unsupported' };

/** What is attached to a direct message: one thing at most. Its address opens only with the account's own token. */
export function readAttachment(value: unknown): readonly XAttachment[] {
  const attachment = fieldsOf(value);
  if (!attachment) return [];
  const media = fieldsOf(attachment['media']);
  if (attachment['type'] === 'media' && media) return [readMedia(media)];
  return [readLocation(attachment) ?? { type: 'unsupported' }];
}

/** An animated GIF is delivered as a silent film. */
function readMedia(media: Fields): XAttachment {
  const mediaId = idOf(media['id_str']) ?? idOf(media['id']);
  const still = urlOf(media['media_url_https']);
  if (media['type'] === 'photo') return { type: 'image', ...present({ url: still, mediaId }) };
  if (media['type'] !== 'video' && media['type'] !== 'animated_gif') return { type: 'unsupported', ...present({ mediaId }) };
  const best = bestVariant(media);
  return { type: 'video', ...present({ url: urlOf(best?.['url']) ?? still, mediaId, mimeType: textOf(best?.['content_type']) }) };
}

/** The one with the most bits a second; playlists of many parts name no rate and come last. */
function bestVariant(media: Fields): Fields | undefined {
  const rate = (variant: Fields) => numberOf(variant['bitrate']) ?? -1;
  return objectsIn(fieldsOf(media['video_info'])?.['variants']).reduce<Fields | undefined>(
    (best, variant) => (best && rate(best) >= rate(variant) ? best : variant),
    undefined,
  );
}

function readLocation(attachment: Fields): XAttachment | undefined {
  const location = fieldsOf(attachment['location']);
  const point = fieldsOf(fieldsOf(location?.['shared_coordinate'])?.['coordinates'])?.['coordinates'];
  const [longitude, latitude] = Array.isArray(point) ? (point as readonly unknown[]).map(numberOf) : [];
  return latitude === undefined || longitude === undefined ? undefined : { type: 'location', latitude, longitude };
}
