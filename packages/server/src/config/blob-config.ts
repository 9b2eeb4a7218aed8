import type { Reader } from './reader.js';

/** A bucket of S3 or of a store that speaks its language. Holds secrets. */
export interface S3Config {
  readonly bucket: string;
  /** What all keys begin with; null for nothing. */
  readonly prefix: string | null;
  /** null for the adapter's own default. */
  readonly region: string | null;
  /** Base URL of a store other than AWS. */
  readonly endpoint: string | null;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string };
}

export const S3_VARIABLES = [
  'S3_BUCKET',
  'S3_PREFIX',
  'S3_REGION',
  'S3_ENDPOINT',
  'S3_ACCESS_KEY_ID',
  'S3_SECRET_ACCESS_KEY',
  'S3_SESSION_TOKEN',
] as const;

const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const PREFIX = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*\/?$/;

/** Where files are kept instead of the data folder; null for that. Keys of the AWS tools (`AWS_…`) serve where ours are not set. */
export function s3ConfigOf(reader: Reader): S3Config | null {
  const bucket = reader.text('S3_BUCKET');
  if (bucket === undefined) {
    for (const name of S3_VARIABLES) if (reader.text(name)) reader.fault(name, 'is of use with S3_BUCKET only');
    return null;
  }
  const either = (name: string) => reader.text(`S3_${name}`) ?? reader.text(`AWS_${name}`);
  const prefix = reader.text('S3_PREFIX') ?? null;
  const [accessKeyId, secretAccessKey] = [either('ACCESS_KEY_ID'), either('SECRET_ACCESS_KEY')];
  const sessionToken = either('SESSION_TOKEN');
  if (!BUCKET.test(bucket)) reader.fault('S3_BUCKET', `must be the name of a bucket, not "${bucket}"`);
  if (prefix !== null && !PREFIX.test(prefix))
    reader.fault('S3_PREFIX', `must be letters, digits and slashes such as replyforce/files, not "${prefix}"`);
  if (!accessKeyId) reader.fault('S3_ACCESS_KEY_ID', 'must be set where S3_BUCKET is');
  if (!secretAccessKey) reader.fault('S3_SECRET_ACCESS_KEY', 'must be set where S3_BUCKET is');
  return {
    bucket,
    prefix,
    region: either('REGION') ?? null,
    endpoint: reader.url('S3_ENDPOINT'),
    credentials: { accessKeyId: accessKeyId ?? '', secretAccessKey: secretAccessKey ?? '', ...(sessionToken && { sessionToken }) },
  };
}
