import { webRuntime, type ChannelCredentials, type HttpRequest, type OutgoingMessage } from '@replyforce/core';
import { expect, it } from 'vitest';
import { instagram, type InstagramOptions } from './index.js';

const message: OutgoingMessage = {
  to: '639',
  accountId: '17841400000000001',
  text: 'We open at nine.',
  attachments: [],
  correlationId: 'rf:1',
  baseUrl: null,
};

async function sendOver(credentials: ChannelCredentials, changes: Partial<OutgoingMessage> = {}, options: Partial<InstagramOptions> = {}) {
  const requests: HttpRequest[] = [];
  const adapter = instagram({ appSecret: 'test_app_secret', verifyToken: 'token', ...options });
  const http = (request: HttpRequest) => {
    requests.push(request);
    return Promise.resolve({ status: 200, headers: {}, body: '{"recipient_id":"639","message_id":"aWdf_1"}' });
  };
  const result = await adapter.send({ ...message, ...changes }, credentials, { runtime: webRuntime(), http }, new AbortController().signal);
  return { result, request: requests[0], calls: requests.length };
}

it('sends with an Instagram token to Instagram, without a proof that only its own app could make', async () => {
  const { request, result } = await sendOver({ accessToken: 'IGAAtoken' });
  expect(request?.url).toBe('https://graph.instagram.com/v26.0/17841400000000001/messages');
  expect(request?.headers).toMatchObject({ authorization: 'Bearer IGAAtoken' });
  expect(JSON.parse(String(request?.body))).toEqual({
    recipient: { id: '639' },
    messaging_type: 'RESPONSE',
    message: { text: 'We open at nine.', metadata: 'rf:1' },
  });
  expect(result).toEqual({ outcome: 'accepted', platformMid: 'aWdf_1', status: 'sent' });
});

it('sends for an account linked to a page through the page, with its proof', async () => {
  const { request } = await sendOver({ accessToken: 'EAAtoken', pageId: '42' });
  expect(request?.url).toBe(
    'https://graph.facebook.com/v26.0/42/messages?appsecret_proof=d6c4deea04dad311877a7fc71b2040fadb5f611475eeec72bb3c0bfad16d5e04',
  );
});

it('takes one base URL for both hosts', async () => {
  const options = { graphUrl: 'http://graph.example', graphVersion: 'v25.0' };
  expect((await sendOver({ accessToken: 't' }, {}, options)).request?.url).toBe('http://graph.example/v25.0/17841400000000001/messages');
  expect((await sendOver({ accessToken: 't' }, { baseUrl: 'http://own.example' }, options)).request?.url).toBe(
    'http://own.example/v25.0/17841400000000001/messages',
  );
});

it('counts bytes, not characters', async () => {
  expect((await sendOver({ accessToken: 't' }, { text: 'é'.repeat(500) })).calls).toBe(1);
  const { calls, result } = await sendOver({ accessToken: 't' }, { text: 'é'.repeat(501) });
  expect([calls, result]).toMatchObject([
    0,
    { outcome: 'failed', failure: { code: 'text_too_long', message: expect.stringContaining('1002 bytes') } },
  ]);
});
