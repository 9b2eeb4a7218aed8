import { describe, expect, test } from 'vitest';
import { encodeStrictly, signRequest } from './sign.js';

/** The examples of "Authenticating Requests: Using the Authorization Header" in the Amazon S3 API Reference. */
const CREDENTIALS = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
const AT = Date.UTC(2013, 4, 24);
const signatureOf = (method: string, path: string, headers: Record<string, string> = {}, body?: string): string => {
  const url = new URL(`https://examplebucket.s3.amazonaws.com${path}`);
  const signed = signRequest(
    { method, url, headers, body: body === undefined ? undefined : Buffer.from(body) },
    CREDENTIALS,
    'us-east-1',
    AT,
  );
  return /Signature=(\w+)$/.exec(signed['authorization'] ?? '')?.[1] ?? '';
};

describe('signRequest gives the signatures of the Amazon S3 API Reference', () => {
  test('GET Object', () => {
    expect(signatureOf('GET', '/test.txt', { range: 'bytes=0-9' })).toBe(
      'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    );
  });

  test('PUT Object', () => {
    const headers = { date: 'Fri, 24 May 2013 00:00:00 GMT', 'x-amz-storage-class': 'REDUCED_REDUNDANCY' };
    expect(signatureOf('PUT', `/${encodeStrictly('test$file.text')}`, headers, 'Welcome to Amazon S3.')).toBe(
      '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
    );
  });

  test('GET Bucket Lifecycle', () => {
    expect(signatureOf('GET', '/?lifecycle=')).toBe('fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543');
  });

  test('GET Bucket (List Objects)', () => {
    const expected = '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7';
    expect(signatureOf('GET', '/?max-keys=2&prefix=J')).toBe(expected);
    expect(signatureOf('GET', '/?prefix=J&max-keys=2')).toBe(expected);
  });
});

test('the token of a session is sent and signed', () => {
  const request = { method: 'GET', url: new URL('https://bucket.s3.amazonaws.com/a'), headers: {} };
  const headers = signRequest(request, { ...CREDENTIALS, sessionToken: 'token' }, 'us-east-1', AT);
  expect(headers['x-amz-security-token']).toBe('token');
  expect(headers['authorization']).toContain('SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-security-token');
});
