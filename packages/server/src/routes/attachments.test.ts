import { mediaHost, type MediaHost } from '@replyforce/adapters/testkit';
import { memoryBlobs } from '@replyforce/core/memory';
import type { WireMessage } from '@replyforce/core/protocol';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  bearer,
  connectProgram,
  createBusiness,
  createInstallation,
  waitFor,
  type Business,
  type Installation,
} from '../testing/installation.js';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 4, 0, 0, 0, 3, 8, 6, 0, 0, 0]);
let installation: Installation;
let acme: Business;
let rival: Business;
let channelId: string;
let host: MediaHost;

beforeAll(async () => {
  host = await mediaHost({ token: 'token' });
  installation = await createInstallation({ blobs: memoryBlobs() });
  [acme, rival] = [await createBusiness(installation, 'Acme'), await createBusiness(installation, 'Rival')];
  channelId = await connectProgram(installation, acme);
  await installation.engine.rf.start();
});
afterAll(async () => {
  await installation.close();
  await host.close();
});

/** A customer's message with one attachment, when its copy is settled. */
async function receive(messageId: string, attachment: { type: string; url: string; title?: string }) {
  await installation.engine.rf
    .tenant(acme.tenant.id)
    .channels.receive(channelId, { messageId, contact: { id: messageId }, text: '', attachments: [attachment] });
  return waitFor(async () => {
    const found = await installation.engine.storage.forTenant(acme.tenant.id).messages.findByPlatformMid(channelId, messageId);
    const { id, media } = found?.attachments[0] ?? {};
    return found && id !== undefined && media && media.state !== 'pending' ? { id, conversationId: found.conversationId } : undefined;
  });
}

const get = async (url: string, key?: string) => installation.app.inject({ method: 'GET', url, ...(key && { headers: bearer(key) }) });

it('a picture is shown by a link that needs no token, under its own type', async () => {
  host.put('bike', { content: PNG, contentType: 'text/html' });
  const { id, conversationId } = await receive('p-1', { type: 'image', url: `${host.url}/files/bike`, title: 'bike.png' });
  const known = (await get(`/api/v1/attachments/${id}`, acme.keys.viewer)).json();
  expect(known).toEqual({
    id,
    type: 'image',
    title: 'bike.png',
    media: { state: 'stored', content_type: 'image/png', bytes: PNG.length, width: 4, height: 3 },
    url: expect.stringMatching(/^\/api\/v1\/attachments\/.+\/content\?/) as string,
    expires_at: expect.stringMatching(/Z$/) as string,
  });
  const content = await get(known.url);
  expect([content.statusCode, new Uint8Array(content.rawPayload)]).toEqual([200, PNG]);
  expect(content.headers).toMatchObject({
    'content-type': 'image/png',
    'content-disposition': 'inline',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': expect.stringMatching(/^private, max-age=\d+$/) as string,
  });
  const messages = (await get(`/api/v1/conversations/${conversationId}/messages`, acme.keys.viewer)).json().data as WireMessage[];
  expect(messages.at(-1)?.attachments[0]).toMatchObject({ id, media: { state: 'stored', content_type: 'image/png' } });
});

it('anything else is saved, never opened in our name', async () => {
  host.put('page', { content: new TextEncoder().encode('<script>alert(1)</script>'), contentType: 'text/html' });
  const { id } = await receive('f-1', { type: 'file', url: `${host.url}/files/page`, title: 'Ange"bot ü\r\n.html' });
  const { url } = (await get(`/api/v1/attachments/${id}`, acme.keys.agent)).json();
  const { headers } = await get(url);
  expect(headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="Ange_bot ___.html"; filename*=UTF-8''Ange%22bot%20%C3%BC%0D%0A.html`,
    'content-security-policy': "default-src 'none'; sandbox",
  });
});

it('what could not be copied says why; the message stays', async () => {
  host.put('svg', { content: new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'), contentType: 'image/svg+xml' });
  const { id } = await receive('s-1', { type: 'image', url: `${host.url}/files/svg` });
  expect((await get(`/api/v1/attachments/${id}`, acme.keys.viewer)).json()).toMatchObject({
    media: { state: 'failed', reason: 'it is no image that can be shown' },
    url: null,
    expires_at: null,
  });
  const inside = await receive('s-2', { type: 'image', url: 'https://10.0.0.7/a.png' });
  expect((await get(`/api/v1/attachments/${inside.id}`, acme.keys.viewer)).json().media).toEqual({
    state: 'failed',
    reason: 'its address is not a public one',
  });
});

it('is nobody else’s: not another tenant’s, not without a link, not after its time, not with a link that was changed', async () => {
  const { id } = await receive('p-2', { type: 'image', url: `${host.url}/files/bike` });
  expect((await get(`/api/v1/attachments/${id}`)).statusCode).toBe(401);
  expect((await get(`/api/v1/attachments/${id}`, rival.keys.admin)).statusCode).toBe(404);
  const { url } = (await get(`/api/v1/attachments/${id}`, acme.keys.viewer)).json();
  expect((await get(url.replace(/expires=\d/, 'expires=9'))).statusCode).toBe(404);
  expect((await get(url.replace(acme.tenant.id, rival.tenant.id))).statusCode).toBe(404);
  expect((await get(url.replace(/signature=.*/, 'signature=x'))).statusCode).toBe(404);
  expect((await get(`/api/v1/attachments/${id}/content`)).statusCode).toBe(422);
  expect((await get(url)).statusCode).toBe(200);
  installation.advance(16 * 60_000);
  expect((await get(url)).json()).toMatchObject({ code: 'not_found' });
});
