import { ReplyForceError, type BlobDriver } from '@replyforce/core';
import { elementsOf, textOf } from './xml.js';

/**
 * The answer to ListObjectsV2, each name without its first `skip` characters. Throws `configuration_invalid` where the answer
 * is no list: something else listens there.
 */
export function readList(body: Uint8Array, skip: number): Awaited<ReturnType<BlobDriver['list']>> {
  const xml = Buffer.from(body).toString('utf8');
  if (!xml.includes('<ListBucketResult')) throw new ReplyForceError('configuration_invalid', 'The S3 address answers with no list.');
  const entries = elementsOf(xml, 'Contents').map((item) => ({
    path: decodeURIComponent(textOf(item, 'Key') ?? '').slice(skip),
    size: Number(textOf(item, 'Size')),
    storedAt: Date.parse(textOf(item, 'LastModified') ?? ''),
  }));
  return { entries, more: textOf(xml, 'IsTruncated') === 'true' };
}
