import { randomBytes } from 'node:crypto';
import type { S3Object, S3Refusal } from './types.js';

export interface S3Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export function answer(status: number, headers: Readonly<Record<string, string>> = {}, body: Buffer = Buffer.alloc(0)): S3Answer {
  return { status, headers: { 'x-amz-request-id': randomBytes(8).toString('hex').toUpperCase(), ...headers }, body };
}

export function refuse({ status, code, message }: S3Refusal): S3Answer {
  return xml(status, `<Error><Code>${escape(code)}</Code><Message>${escape(message)}</Message><HostId>stand-in</HostId></Error>`);
}

export interface ListQuery {
  readonly prefix: string;
  readonly after: string;
  readonly maxKeys: number;
  readonly encoded: boolean;
}

/** ListObjectsV2 without a delimiter: names in the order of their bytes. */
export function listAnswer(
  bucket: string,
  objects: ReadonlyMap<string, S3Object>,
  { prefix, after, maxKeys, encoded }: ListQuery,
): S3Answer {
  const names = [...objects.keys()]
    .filter((name) => name.startsWith(prefix) && (after === '' || Buffer.compare(Buffer.from(name), Buffer.from(after)) > 0))
    .sort((left, right) => Buffer.compare(Buffer.from(left), Buffer.from(right)));
  const page = names.slice(0, maxKeys);
  const shown = (text: string) => (encoded ? encodeURIComponent(text).replaceAll('%2F', '/') : escape(text));
  const contents = page.map((name) => {
    const { content, storedAt = 0 } = objects.get(name) ?? { content: Buffer.alloc(0) };
    const time = new Date(storedAt).toISOString();
    return `<Contents><Key>${shown(name)}</Key><LastModified>${time}</LastModified><Size>${content.length}</Size><StorageClass>STANDARD</StorageClass></Contents>`;
  });
  const truncated = names.length > page.length;
  return xml(
    200,
    `<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${bucket}</Name><Prefix>${shown(prefix)}</Prefix>` +
      `<KeyCount>${page.length}</KeyCount><MaxKeys>${maxKeys}</MaxKeys><IsTruncated>${truncated}</IsTruncated>${contents.join('')}</ListBucketResult>`,
  );
}

function xml(status: number, body: string): S3Answer {
  return answer(status, { 'content-type': 'application/xml' }, Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${body}`));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
