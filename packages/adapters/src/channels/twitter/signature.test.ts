import { utf8, webRuntime } from '@replyforce/core';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { signX } from '../../testkit/index.js';
import { answerCrc, verifyXSignature } from './signature.js';

// platform-apis.md 1.3
const SECRET = 'test_consumer_secret';
const BODY = '{"data":{"event_type":"dm.received","event_uuid":"1"}}';
const SIGNATURE = 'sha256=KyFpjYubVe53IgkBe/zTuHXFd8pNjP2DOT8I9UlgQRk=';
const TOKEN = 'MTIzNDU2Nzg5MGFiY2RlZg';
const TOKEN_SIGNATURE = 'sha256=J8rg4RdMLeDPzeDzs9EV8Lwmgg69YWrLPu9JPZe0DRE=';

const runtime = webRuntime();
const secrets = [SECRET].map(utf8);
const crc = (query: string, keys = secrets) => answerCrc(new URLSearchParams(query), keys, runtime);
const verify = (body: string, signature: string | undefined, keys = secrets) =>
  verifyXSignature(utf8(body), { 'X-Twitter-Webhooks-Signature': signature }, keys, runtime);

it('makes and accepts the published signatures', async () => {
  expect(signX(BODY, SECRET)).toBe(SIGNATURE);
  expect(await verify(BODY, SIGNATURE)).toBe(true);
  expect(await crc(`crc_token=${TOKEN}`)).toEqual({
    status: 200,
    body: JSON.stringify({ response_token: TOKEN_SIGNATURE }),
    contentType: 'application/json',
  });
});

it('holds under any secret while one is replaced; the CRC is answered with the first', async () => {
  const rotating = ['next secret', SECRET].map(utf8);
  expect(await verify(BODY, SIGNATURE, rotating)).toBe(true);
  expect(await crc(`crc_token=${TOKEN}`, rotating)).toMatchObject({
    body: JSON.stringify({ response_token: signX(TOKEN, 'next secret') }),
  });
});

it.each([
  ['no token', ''],
  ['an empty one', 'crc_token='],
  ['a short one', 'crc_token=abc'],
  ['a long one', `crc_token=${'a'.repeat(129)}`],
  ['two of them', `crc_token=${TOKEN}&crc_token=${TOKEN}`],
  ['a body as token', `crc_token=${encodeURIComponent(BODY)}`],
  ['a list as token', `crc_token=${encodeURIComponent('["aaaaaaaaaaaaaaaa"]')}`],
  ['a text as token', `crc_token=${encodeURIComponent('"aaaaaaaaaaaaaaaaaaa"')}`],
  ['a line break in it', `crc_token=${TOKEN}%0A`],
  ['a blank in it', 'crc_token=aaaaaaaa+aaaaaaaa'],
])('signs nothing for %s', async (_, query) => {
  expect(await crc(query)).toEqual({ status: 400 });
});

it('is no oracle: nothing that the CRC signs is taken for a delivery', async () => {
  for (const token of [TOKEN, '1234567890123456', '1e10000000000000', `-${'1'.repeat(20)}`])
    for (const query of [`crc_token=${token}`]) {
      const answer = await crc(query);
      if (answer.status !== 200) throw new Error(`${token} was not signed`);
      const signature = (JSON.parse(answer.body) as { response_token: string }).response_token;
      expect([token, await verify(token, signature)]).toEqual([token, false]);
    }
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      const body = JSON.stringify(value);
      const answer = await crc(new URLSearchParams({ crc_token: body }).toString());
      expect(answer.status === 200 && (await verify(body, signX(body, SECRET)))).toBe(false);
    }),
    { numRuns: 200 },
  );
});

it('refuses what is not exactly one signature', async () => {
  for (const signature of [
    undefined,
    '',
    'sha256=',
    SIGNATURE.slice(0, -1),
    SIGNATURE.replace('sha256', 'SHA256'),
    SIGNATURE.replaceAll('/', '_'),
    ` ${SIGNATURE}`,
    `${SIGNATURE},${SIGNATURE}`,
    TOKEN_SIGNATURE,
  ])
    expect([signature, await verify(BODY, signature)]).toEqual([signature, false]);
  const twice = { 'x-twitter-webhooks-signature': SIGNATURE, 'X-Twitter-Webhooks-Signature': SIGNATURE };
  expect(await verifyXSignature(utf8(BODY), twice, secrets, runtime)).toBe(false);
});

it('opens nothing without a secret', async () => {
  expect(await verify(BODY, SIGNATURE, [])).toBe(false);
  expect(await verify(BODY, signX(BODY, ''), [])).toBe(false);
  expect(await crc(`crc_token=${TOKEN}`, [])).toEqual({ status: 403 });
});
