import { messengerText, metaJson, signMeta } from '@replyforce/adapters/testkit';
import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  APP_SECRET,
  createBusiness,
  createInstallation,
  delivery,
  VERIFY_TOKEN,
  type Business,
  type Installation,
} from '../testing/installation.js';

let installation: Installation;
let acme: Business;
let storeFails = false;

beforeAll(async () => {
  installation = await createInstallation({
    storage: (storage) => ({
      ...storage,
      acceptEvents: async (events) => {
        if (storeFails) throw new Error('the disk is full');
        return storage.acceptEvents(events);
      },
    }),
  });
  acme = await createBusiness(installation, 'Acme');
});
afterAll(() => installation.close());

const stored = async () => (await installation.engine.rf.tenant(acme.tenant.id).ingest.list()).data.length;
const post = (payload: string | Buffer, headers: Record<string, string> = {}) =>
  installation.app.inject({ method: 'POST', url: '/webhooks/facebook', payload, headers });

describe('a delivery', () => {
  it('is answered 200 with an empty body once it is stored', async () => {
    const before = await stored();
    const response = await installation.app.inject(delivery(acme.accountId, 'c1', 'Hello'));
    expect([response.statusCode, response.body, await stored()]).toEqual([200, '', before + 1]);
  });

  it('carries none of the headers and hooks of the API', async () => {
    const { headers } = await installation.app.inject(delivery(acme.accountId, 'c1', 'Lean'));
    expect(Object.keys(headers).sort()).toEqual(['connection', 'content-length', 'date']);
  });

  it('is verified over the bytes as they came, escapes and spaces included', async () => {
    const body = `  ${metaJson(messengerText({ pageId: acme.accountId, from: 'c2', text: 'Grüße / 你好' }))}\n`;
    expect(body).toContain('\\u00fc');
    expect(body).toContain('\\/');
    expect((await post(body, { 'content-type': 'application/json', 'x-hub-signature-256': signMeta(body, APP_SECRET) })).statusCode).toBe(
      200,
    );
  });

  it('is taken under any of several secrets, whatever its content type says', async () => {
    const one = delivery(acme.accountId, 'c3', 'Rotated', 'the-next-secret');
    expect((await installation.app.inject(one)).statusCode).toBe(200);
    const other = delivery(acme.accountId, 'c3', 'Odd type');
    for (const type of ['text/weird', '', 'json', ';;', '/'])
      expect((await installation.app.inject({ ...other, headers: { ...other.headers, 'content-type': type } })).statusCode).toBe(200);
  });

  it.each([
    ['no signature', () => ({})],
    ['a wrong one', (body: string) => ({ 'x-hub-signature-256': signMeta(body, 'another secret') })],
    ['an SHA-1 one', (body: string) => ({ 'x-hub-signature': `sha1=${createHmac('sha1', APP_SECRET).update(body).digest('hex')}` })],
    ['one of other bytes', (body: string) => ({ 'x-hub-signature-256': signMeta(`${body} `, APP_SECRET) })],
    ['a short one', () => ({ 'x-hub-signature-256': 'sha256=00' })],
  ])('with %s is refused and not stored', async (_name, headersOf) => {
    const before = await stored();
    const body = JSON.stringify(messengerText({ pageId: acme.accountId, from: 'c4', text: 'Forged' }));
    const response = await post(body, { 'content-type': 'application/json', ...headersOf(body) });
    expect(response.statusCode).toBe(401);
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.json()).toMatchObject({ code: 'invalid_signature', status: 401 });
    expect(await stored()).toBe(before);
  });

  it('that is signed but not JSON is malformed; any JSON value is taken', async () => {
    for (const body of ['{"object":', 'hello', '{"a":1']) {
      const response = await post(body, { 'x-hub-signature-256': signMeta(body, APP_SECRET), 'content-type': 'application/json' });
      expect([body, response.statusCode, response.json()]).toMatchObject([body, 400, { code: 'malformed_body' }]);
    }
    for (const body of ['null', '[]', '42', '"text"', '{}', '{"object":"page","entry":null}']) {
      const response = await post(body, { 'x-hub-signature-256': signMeta(body, APP_SECRET), 'content-type': 'application/json' });
      expect([body, response.statusCode, response.body]).toEqual([body, 200, '']);
    }
  });

  it('with an empty body is not signed by anybody', async () => {
    expect((await installation.app.inject({ method: 'POST', url: '/webhooks/facebook' })).statusCode).toBe(401);
  });

  it('over 3 MB is too large, just under it is not', async () => {
    const large = Buffer.alloc(3 * 1_024 * 1_024 + 1, 0x20);
    const response = await post(large, { 'content-type': 'application/json', 'x-hub-signature-256': signMeta(large, APP_SECRET) });
    expect([response.statusCode, response.json()]).toMatchObject([
      413,
      { code: 'body_too_large', detail: expect.stringContaining('3 MB') },
    ]);
    const fits = Buffer.concat([Buffer.from('[]'), Buffer.alloc(3 * 1_024 * 1_024 - 2, 0x20)]);
    expect((await post(fits, { 'x-hub-signature-256': signMeta(fits, APP_SECRET) })).statusCode).toBe(200);
  });

  it('for an account nobody connected is acknowledged', async () => {
    expect((await installation.app.inject(delivery('page-nobody', 'c5', 'Anybody?'))).statusCode).toBe(200);
  });

  it('is not acknowledged while nothing can be stored', async () => {
    storeFails = true;
    const one = delivery(acme.accountId, 'c6', 'Once more');
    const refused = await installation.app.inject(one);
    storeFails = false;
    expect([refused.statusCode, refused.json()]).toMatchObject([503, { code: 'store_unavailable' }]);
    expect(refused.body).not.toContain('disk');
    expect((await installation.app.inject(one)).statusCode).toBe(200);
  });

  it('to a channel there is no adapter for is not found', async () => {
    for (const channel of ['telegram', 'sms']) {
      const response = await installation.app.inject({
        method: 'POST',
        url: `/webhooks/${channel}`,
        payload: '{}',
        headers: { 'content-type': 'application/json' },
      });
      expect([response.statusCode, response.json()]).toMatchObject([404, { code: 'unknown_channel' }]);
    }
  });
});

describe('the handshake', () => {
  const get = (token: string, mode = 'subscribe') =>
    installation.app.inject({ url: `/webhooks/facebook?hub.mode=${mode}&hub.verify_token=${token}&hub.challenge=11%2622` });

  it('returns the challenge as plain text', async () => {
    const response = await get(VERIFY_TOKEN);
    expect([response.statusCode, response.body, response.headers['content-type']]).toEqual([
      200,
      '11&22',
      expect.stringContaining('text/plain'),
    ]);
  });

  it('is answered at an address with a slash at its end too', async () => {
    const url = `/webhooks/facebook/?hub.mode=subscribe&hub.verify_token=${VERIFY_TOKEN}&hub.challenge=7`;
    const response = await installation.app.inject({ url });
    expect([response.statusCode, response.body]).toEqual([200, '7']);
  });

  it('is refused with another token or mode', async () => {
    expect((await get('another')).statusCode).toBe(403);
    expect((await get(VERIFY_TOKEN, 'unsubscribe')).statusCode).toBe(403);
    expect((await installation.app.inject({ url: '/webhooks/facebook' })).statusCode).toBe(403);
  });
});

it('a signed body that is nested too deeply never fails on our side', async () => {
  const deep = `{"object":"page","entry":[{"id":"${acme.accountId}","messaging":[{"x":${'['.repeat(60_000)}${']'.repeat(60_000)}}]}]}`;
  for (const body of [deep, '['.repeat(60_000) + ']'.repeat(60_000)])
    expect([200, 400]).toContain((await post(body, { 'x-hub-signature-256': signMeta(body, APP_SECRET) })).statusCode);
});
