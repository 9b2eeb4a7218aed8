import { webRuntime } from '@replyforce/core';
import { describe, expect, it } from 'vitest';
import { verifyMetaSignature } from './signature.js';

// platform-apis.md 1.2: 197 bytes, with literal escapes.
const BODY = String.raw`{"object":"page","entry":[{"id":"1","time":1700000000000,"messaging":[{"sender":{"id":"2"},"recipient":{"id":"1"},"timestamp":1700000000000,"message":{"mid":"m_1","text":"\u00e1 \ud83d\ude00"}}]}]}`;
const SIGNATURE = 'sha256=e3598a55839baf75e77357e426cd4f75140734055070d58d78e1fa4f48a7745b';
const SECRET = 'test_app_secret';

const bytes = (text: string) => new TextEncoder().encode(text);

function verify(body: string, headers: Record<string, string | undefined>, ...secrets: string[]) {
  return verifyMetaSignature(bytes(body), headers, secrets.map(bytes), webRuntime());
}

describe('verifyMetaSignature', () => {
  it('holds for the published vector, over the bytes as they came', async () => {
    expect(bytes(BODY)).toHaveLength(197);
    expect(await verify(BODY, { 'x-hub-signature-256': SIGNATURE }, SECRET)).toBe(true);
  });

  it('does not hold for the same value written another way', async () => {
    const rewritten = JSON.stringify(JSON.parse(BODY));
    expect(bytes(rewritten)).toHaveLength(185);
    expect(await verify(rewritten, { 'x-hub-signature-256': SIGNATURE }, SECRET)).toBe(false);
    // What the rewritten body would need instead, to show that it is the writing that differs.
    const other = 'sha256=7ebe6feb711549257667a0e009f2fc0062dae093fea69652a3503995a9c73da4';
    expect(await verify(rewritten, { 'x-hub-signature-256': other }, SECRET)).toBe(true);
  });

  it('holds under any of several secrets, and under none for none', async () => {
    expect(await verify(BODY, { 'x-hub-signature-256': SIGNATURE }, 'new', SECRET)).toBe(true);
    expect(await verify(BODY, { 'x-hub-signature-256': SIGNATURE }, 'new', 'other')).toBe(false);
    expect(await verify(BODY, { 'x-hub-signature-256': SIGNATURE })).toBe(false);
  });

  it('finds the header whatever its case, and refuses it twice', async () => {
    expect(await verify(BODY, { 'X-Hub-Signature-256': SIGNATURE }, SECRET)).toBe(true);
    expect(await verify(BODY, { 'X-Hub-Signature-256': SIGNATURE, 'x-hub-signature-256': SIGNATURE }, SECRET)).toBe(false);
    expect(await verify(BODY, { 'x-hub-signature-256': `${SIGNATURE}, ${SIGNATURE}` }, SECRET)).toBe(false);
  });

  it.each([
    undefined,
    '',
    'sha256=',
    SIGNATURE.slice(7),
    `${SIGNATURE}00`,
    SIGNATURE.replace('sha256', 'sha1'),
    SIGNATURE.replace('e3', 'zz'),
  ])('refuses the header %s', async (header) => {
    expect(await verify(BODY, { 'x-hub-signature-256': header }, SECRET)).toBe(false);
  });

  it('never looks at the SHA-1 header', async () => {
    const { createHmac } = await import('node:crypto');
    const sha1 = `sha1=${createHmac('sha1', SECRET).update(BODY).digest('hex')}`;
    expect(await verify(BODY, { 'x-hub-signature': sha1 }, SECRET)).toBe(false);
    expect(await verify(BODY, { 'x-hub-signature-256': sha1 }, SECRET)).toBe(false);
  });
});
