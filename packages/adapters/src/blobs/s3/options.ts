import { ReplyForceError, type BlobStoreOptions } from '@replyforce/core';
import type { S3Credentials } from './sign.js';

export interface S3BlobsOptions extends BlobStoreOptions {
  readonly bucket: string;
  /** Default `us-east-1`. Stores other than AWS take any. */
  readonly region?: string;
  /** Base URL of an S3-compatible store. Default: AWS in the region. */
  readonly endpoint?: string;
  /** The bucket in the path rather than in the host name. Default: true where an endpoint is given, else false. */
  readonly pathStyle?: boolean;
  /** What all keys in the bucket begin with, a slash after it. Default: nothing. */
  readonly prefix?: string;
  /** Asked before every request where it is a function. */
  readonly credentials: S3Credentials | (() => Promise<S3Credentials>);
  /** How long one try may take, ms. Default 60,000. */
  readonly timeoutMs?: number;
  /** How long to wait before each further try where one failed that may succeed later, ms. Default `[200, 1_000]`. */
  readonly retryDelaysMs?: readonly number[];
  /** Default: the global `fetch`. */
  readonly fetch?: typeof fetch;
}

/** Dots alone would climb in the URL; empty segments would be other keys than one sees. */
const PREFIX = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[\w.-]+(?:\/[\w.-]+)*$/;

/** `prefix/`, or nothing. Throws `configuration_invalid`. */
export function prefixOf(prefix: string | undefined): string {
  const bare = (prefix ?? '').replace(/^\/|\/$/g, '');
  if (bare === '') return '';
  if (!PREFIX.test(bare)) throw new ReplyForceError('configuration_invalid', `${JSON.stringify(prefix)} cannot be the prefix of S3 keys.`);
  return `${bare}/`;
}

/** The URL that object names are appended to. Throws `configuration_invalid`. */
export function baseUrlOf({ bucket, region = 'us-east-1', endpoint, pathStyle = endpoint !== undefined }: S3BlobsOptions): string {
  const base = endpoint ?? `https://s3.${region}.amazonaws.com`;
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket) || !/^https?:\/\//.test(base) || !URL.canParse(base)) {
    throw new ReplyForceError('configuration_invalid', `The bucket ${JSON.stringify(bucket)} at ${base} cannot be an S3 address.`);
  }
  const url = new URL(base);
  if (!pathStyle) url.host = `${bucket}.${url.host}`;
  return `${url.href.replace(/\/$/, '')}/${pathStyle ? `${bucket}/` : ''}`;
}

/**
 * Options from `s3://BUCKET/PREFIX` and the variables `S3_ENDPOINT`, `S3_REGION`, `S3_ACCESS_KEY_ID`, `S3_SECRET_ACCESS_KEY`
 * and `S3_SESSION_TOKEN`; those of the AWS tools (`AWS_…`) where ours are not set. Throws `configuration_invalid` and tells
 * everything that is missing.
 */
export function s3OptionsFrom(address: string, env: Readonly<Record<string, string | undefined>>): S3BlobsOptions {
  const [, bucket = '', prefix = ''] = /^s3:\/\/([^/]+)\/?(.*)$/.exec(address) ?? [];
  const read = (name: string): string | undefined => env[`S3_${name}`] || env[`AWS_${name}`] || undefined;
  const [accessKeyId, secretAccessKey, sessionToken] = [read('ACCESS_KEY_ID'), read('SECRET_ACCESS_KEY'), read('SESSION_TOKEN')];
  const errors = [
    ...(bucket === '' ? [{ path: address, message: 'is not of the form s3://BUCKET/PREFIX' }] : []),
    ...(accessKeyId ? [] : [{ path: 'S3_ACCESS_KEY_ID', message: 'is not set' }]),
    ...(secretAccessKey ? [] : [{ path: 'S3_SECRET_ACCESS_KEY', message: 'is not set' }]),
  ];
  if (!accessKeyId || !secretAccessKey || errors.length > 0) {
    throw new ReplyForceError('configuration_invalid', 'The S3 store is not configured.', { errors });
  }
  const [region, endpoint] = [read('REGION'), env['S3_ENDPOINT'] || undefined];
  return {
    bucket,
    prefix,
    ...(region !== undefined && { region }),
    ...(endpoint !== undefined && { endpoint }),
    credentials: { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) },
  };
}
