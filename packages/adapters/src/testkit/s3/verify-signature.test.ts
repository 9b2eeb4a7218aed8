import { describe, expect, test } from 'vitest';
import type { WireRequest } from './types.js';
import { signatureFault } from './verify-signature.js';

/** The examples of "Authenticating Requests: Using the Authorization Header" in the Amazon S3 API Reference, as they go over the wire. */
const KEYS = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  region: 'us-east-1',
};
const AT = Date.UTC(2013, 4, 24);
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

function published(
  method: string,
  target: string,
  signedHeaders: string,
  signature: string,
  headers: Record<string, string> = {},
  body = '',
): WireRequest {
  const credential = 'AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request';
  return {
    method,
    target,
    body: Buffer.from(body),
    headers: {
      host: 'examplebucket.s3.amazonaws.com',
      'x-amz-content-sha256': EMPTY,
      'x-amz-date': '20130524T000000Z',
      authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${signedHeaders}, Signature=${signature}`,
      ...headers,
    },
  };
}

const PLAIN = 'host;x-amz-content-sha256;x-amz-date';
const put = published(
  'PUT',
  '/test%24file.text',
  'date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class',
  '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
  {
    date: 'Fri, 24 May 2013 00:00:00 GMT',
    'x-amz-storage-class': 'REDUCED_REDUNDANCY',
    'x-amz-content-sha256': '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072',
  },
  'Welcome to Amazon S3.',
);
const requests: Readonly<Record<string, WireRequest>> = {
  'GET Object': published(
    'GET',
    '/test.txt',
    'host;range;x-amz-content-sha256;x-amz-date',
    'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    { range: 'bytes=0-9' },
  ),
  'PUT Object': put,
  'GET Bucket Lifecycle': published('GET', '/?lifecycle', PLAIN, 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543'),
  'List Objects': published('GET', '/?prefix=J&max-keys=2', PLAIN, '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7'),
};

describe('the verifier of the S3 stand-in', () => {
  test.each(Object.keys(requests))('accepts the published request: %s', (name) => {
    expect(signatureFault(requests[name] ?? put, KEYS, AT)).toBeUndefined();
  });

  const headers = (change: Record<string, string | undefined>) => ({ ...put, headers: { ...put.headers, ...change } });
  test.each<readonly [string, WireRequest, string]>([
    ['another body', { ...put, body: Buffer.from('Welcome to Amazon S4.') }, 'XAmzContentSHA256Mismatch'],
    ['another method', { ...put, method: 'DELETE' }, 'SignatureDoesNotMatch'],
    ['another object', { ...put, target: '/test%25file.text' }, 'SignatureDoesNotMatch'],
    ['a query', { ...put, target: `${put.target}?acl` }, 'SignatureDoesNotMatch'],
    ['another header that is signed', headers({ 'x-amz-storage-class': 'STANDARD' }), 'SignatureDoesNotMatch'],
    ['an x-amz header that is not signed', headers({ 'x-amz-acl': 'public-read' }), 'AccessDenied'],
    ['another host', headers({ host: 'other.s3.amazonaws.com' }), 'SignatureDoesNotMatch'],
    ['another digest', headers({ 'x-amz-content-sha256': EMPTY }), 'SignatureDoesNotMatch'],
    ['no digest', headers({ 'x-amz-content-sha256': undefined }), 'InvalidRequest'],
    ['no authorization', headers({ authorization: undefined }), 'AccessDenied'],
    ['an authorization of another kind', headers({ authorization: 'Bearer token' }), 'AuthorizationHeaderMalformed'],
    ['an unknown key', headers({ authorization: put.headers['authorization']?.replace('AKIA', 'AKIB') }), 'InvalidAccessKeyId'],
    [
      'another region',
      headers({ authorization: put.headers['authorization']?.replace('us-east-1', 'eu-west-1') }),
      'AuthorizationHeaderMalformed',
    ],
    ['a token nobody gave out', headers({ 'x-amz-security-token': 'token' }), 'InvalidToken'],
  ])('refuses %s', (_what, request, code) => {
    expect(signatureFault(request, KEYS, AT)?.code).toBe(code);
  });

  test('refuses another secret, and a time that is too far away', () => {
    expect(signatureFault(put, { ...KEYS, secretAccessKey: 'another' }, AT)?.code).toBe('SignatureDoesNotMatch');
    expect(signatureFault(put, KEYS, AT + 14 * 60_000)).toBeUndefined();
    expect(signatureFault(put, KEYS, AT + 16 * 60_000)?.code).toBe('RequestTimeTooSkewed');
    expect(signatureFault(put, KEYS, AT - 16 * 60_000)?.code).toBe('RequestTimeTooSkewed');
  });
});
