import { ReplyForceError } from '@replyforce/core';
import { textOf } from './xml.js';

/** Refusals below 500 that pass: the connection was slow or broke the body, or somebody else was at it. */
const PASSING_CODES: readonly string[] = [
  'RequestTimeout',
  'OperationAborted',
  'SlowDown',
  'XAmzContentSHA256Mismatch',
  'BadDigest',
  'IncompleteBody',
];

/** An answer that is no success, as one of our errors. Never holds keys or signatures, which S3 repeats in its answers. */
export function explainS3Error(status: number, headers: Headers, body: string): ReplyForceError {
  const code = textOf(body, 'Code') ?? `HTTP ${status}`;
  const message = textOf(body, 'Message') ?? '';
  if (status >= 500 || status === 429 || PASSING_CODES.includes(code)) {
    return new ReplyForceError('store_unavailable', `S3 does not take or give the file: ${code} ${message}`.trim());
  }
  if (status === 413 || code === 'EntityTooLarge') return new ReplyForceError('body_too_large', `S3 refuses the size: ${message}`);
  const region = headers.get('x-amz-bucket-region') ?? textOf(body, 'Region');
  const hint = region === null || region === undefined ? '' : ` The bucket is in the region ${region}.`;
  return new ReplyForceError('configuration_invalid', `S3 refused: ${code} ${message}${hint}`.trim());
}
