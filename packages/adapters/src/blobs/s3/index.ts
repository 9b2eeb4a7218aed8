import { createBlobStore, ReplyForceError, type BlobStore } from '@replyforce/core';
import { prefixOf, type S3BlobsOptions } from './options.js';
import { readList } from './read-list.js';
import { s3Client } from './s3-client.js';

export { s3OptionsFrom } from './options.js';
export type { S3BlobsOptions } from './options.js';
export type { S3Credentials } from './sign.js';

/**
 * Blobs in a bucket of S3 or of a store that speaks its language: `PREFIX/TENANT/KEY`. Needs the right to put, get and delete
 * objects and to list the bucket; encryption at rest and lifetimes are settings of the bucket.
 *
 * Errors: `configuration_invalid` where the store refuses (keys, bucket, region, rights), `store_unavailable` where it cannot
 * be reached or asks for patience, after the tries of `retryDelaysMs`.
 */
export function s3Blobs(options: S3BlobsOptions): BlobStore {
  const start = prefixOf(options.prefix);
  const request = s3Client(options);
  return createBlobStore(
    {
      async write(path, content, contentType) {
        const answer = await request({ method: 'PUT', name: start + path, headers: { 'content-type': contentType }, body: content });
        if (!answer) throw new ReplyForceError('configuration_invalid', 'The S3 address knows no objects that can be put.');
      },
      async read(path) {
        const answer = await request({ method: 'GET', name: start + path });
        return answer && { content: answer.body, contentType: answer.contentType ?? 'application/octet-stream' };
      },
      async remove(path) {
        await request({ method: 'DELETE', name: start + path });
      },
      async list({ prefix, after, limit }) {
        const answer = await request({
          method: 'GET',
          name: '',
          query: {
            'encoding-type': 'url',
            'list-type': '2',
            'max-keys': String(limit),
            prefix: start + prefix,
            ...(after !== null && { 'start-after': start + after }),
          },
        });
        return readList(answer?.body ?? new Uint8Array(0), start.length);
      },
    },
    options,
  );
}
