import { createHash } from 'node:crypto';
import { answer, listAnswer, refuse, type S3Answer } from './answers.js';
import type { S3Object, WireRequest } from './types.js';

/** S3 gives at most this many names at once, whatever is asked. */
const MAX_KEYS = 1_000;

/** Answers a request whose signature holds: put, get and delete of objects, and the list of the bucket. */
export function handleRequest(request: WireRequest, bucket: string, objects: Map<string, S3Object>, now: number): S3Answer {
  const url = new URL(request.target, 'http://stand-in');
  const [, asked = '', name = ''] = /^\/([^/]*)\/?(.*)$/s.exec(url.pathname) ?? [];
  if (asked !== bucket) return refuse({ status: 404, code: 'NoSuchBucket', message: 'The specified bucket does not exist' });
  return name === ''
    ? list(request, bucket, url.searchParams, objects)
    : object(request, decodeURIComponent(name), url.searchParams, objects, now);
}

function list({ method }: WireRequest, bucket: string, query: URLSearchParams, objects: ReadonlyMap<string, S3Object>): S3Answer {
  const maxKeys = Number(query.get('max-keys') ?? MAX_KEYS);
  if (method !== 'GET' || query.get('list-type') !== '2' || query.has('delimiter') || query.has('continuation-token')) return notPlayed();
  if (!Number.isInteger(maxKeys) || maxKeys < 0)
    return refuse({ status: 400, code: 'InvalidArgument', message: 'Provided max-keys not an integer' });
  return listAnswer(bucket, objects, {
    prefix: query.get('prefix') ?? '',
    after: query.get('start-after') ?? '',
    maxKeys: Math.min(maxKeys, MAX_KEYS),
    encoded: query.get('encoding-type') === 'url',
  });
}

function object(request: WireRequest, name: string, query: URLSearchParams, objects: Map<string, S3Object>, now: number): S3Answer {
  // The AWS SDK names its operation in `x-id`; S3 takes no notice of it.
  if ([...query.keys()].some((name) => name !== 'x-id')) return notPlayed();
  if (Buffer.byteLength(name) > 1_024) return refuse({ status: 400, code: 'KeyTooLongError', message: 'Your key is too long' });
  if (request.method === 'PUT') {
    const contentType = request.headers['content-type'] ?? 'binary/octet-stream';
    objects.set(name, { content: request.body, contentType, storedAt: now });
    return answer(200, { etag: etagOf(request.body) });
  }
  if (request.method === 'DELETE') {
    objects.delete(name);
    return answer(204);
  }
  if (request.method !== 'GET') return notPlayed();
  const found = objects.get(name);
  if (!found) return refuse({ status: 404, code: 'NoSuchKey', message: 'The specified key does not exist.' });
  return answer(200, { 'content-type': found.contentType, etag: etagOf(found.content) }, found.content);
}

function etagOf(content: Buffer): string {
  return `"${createHash('md5').update(content).digest('hex')}"`;
}

function notPlayed(): S3Answer {
  return refuse({ status: 501, code: 'NotImplemented', message: 'This stand-in does not play that.' });
}
