import { fetchHttp, webRuntime, type ChannelAdapter, type HttpRequest, type OutgoingMessage } from '@replyforce/core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { graphStandIn, type StandIn } from '../testkit/index.js';
import { instagram } from './instagram/index.js';
import { messenger } from './messenger/index.js';
import { x } from './twitter/index.js';
import { whatsapp } from './whatsapp/index.js';

const options = { appSecret: 'secret', verifyToken: 'token' };
const CREDENTIALS = { accessToken: 'T' };
const runtime = webRuntime();
let standIn: StandIn;
let requests: HttpRequest[] = [];

beforeAll(async () => {
  standIn = await graphStandIn({
    appSecret: options.appSecret,
    accounts: [
      { channel: 'facebook', id: 'page' },
      { channel: 'instagram', id: 'professional' },
      { channel: 'whatsapp', id: 'phone' },
    ],
  });
});
afterAll(() => standIn.close());
beforeEach(() => {
  standIn.reset();
  requests = [];
});

const places = {
  messenger: { adapter: messenger(options), accountId: 'page', to: '7' },
  instagram: { adapter: instagram(options), accountId: 'professional', to: '7' },
  whatsapp: { adapter: whatsapp(options), accountId: 'phone', to: '33612345678' },
} as const;
type Place = keyof typeof places;

const http = (request: HttpRequest) => {
  requests.push(request);
  return fetchHttp()(request);
};
const context = { runtime, http };
const signal = new AbortController().signal;

function send(place: Place, change: Partial<OutgoingMessage>, adapter: ChannelAdapter = places[place].adapter) {
  const { accountId, to } = places[place];
  const message = { to, accountId, text: '', attachments: [], correlationId: 'rf:1', baseUrl: standIn.url, ...change };
  return adapter.send(message, CREDENTIALS, context, signal);
}

const bodyOf = (request: HttpRequest | undefined) => JSON.parse(String(request?.body)) as unknown;
const image = { type: 'image', url: 'https://example.com/a.png' } as const;
const quickReplies = [
  { title: 'Yes', payload: 'Y' },
  { title: 'No', payload: 'N' },
];
const file = { bytes: new TextEncoder().encode('\u0000bytes\r\n--rf'), mimeType: 'image/png', name: 'a "b"\r\n.png' };

describe.each(['messenger', 'instagram'] as const)('%s', (place) => {
  it('sends a file by its link, as platform-apis.md 2.6 has it', async () => {
    expect(await send(place, { attachments: [image] })).toMatchObject({ outcome: 'accepted' });
    expect(bodyOf(requests[0])).toEqual({
      recipient: { id: '7' },
      messaging_type: 'RESPONSE',
      message: { attachment: { type: 'image', payload: { url: image.url, is_reusable: true } }, metadata: 'rf:1' },
    });
    expect(standIn.sent()).toMatchObject([{ type: 'image', text: '' }]);
  });

  it('uploads a file of ours, and sends it by the id it gets', async () => {
    expect(await send(place, { attachments: [{ type: 'image', blobKey: 'a' }], file })).toMatchObject({ outcome: 'accepted' });
    expect(requests.map(({ url }) => new URL(url).pathname.split('/').at(-1))).toEqual(['message_attachments', 'messages']);
    expect(new TextDecoder().decode(requests[0]?.body as Uint8Array)).toContain('filename="a _b___.png"\r\n');
    expect(standIn.sent()).toMatchObject([{ type: 'image' }]);
  });

  it('sends quick replies and names what it answers', async () => {
    expect(await send(place, { text: 'Well?', quickReplies, replyTo: 'm_1' })).toMatchObject({ outcome: 'accepted' });
    expect(bodyOf(requests[0])).toMatchObject({
      message: {
        text: 'Well?',
        quick_replies: [
          { content_type: 'text', title: 'Yes', payload: 'Y' },
          { content_type: 'text', title: 'No', payload: 'N' },
        ],
      },
      reply_to: { mid: 'm_1' },
    });
  });

  it('marks what a person wrote late, and does not give the channel up where Meta does not grant that', async () => {
    expect(await send(place, { text: 'Late', tag: 'HUMAN_AGENT' })).toMatchObject({ outcome: 'accepted' });
    expect(bodyOf(requests[0])).toMatchObject({ messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' });
    for (const code of [3, 10, 200, 230]) {
      standIn.behave({ times: 1, outcome: { kind: 'error', code } });
      const result = await send(place, { text: 'Late', tag: 'HUMAN_AGENT' });
      expect(result).toMatchObject({ outcome: 'failed', affects: 'message', failure: { message: expect.stringContaining('Human Agent') } });
    }
    standIn.behave({ times: 1, outcome: { kind: 'error', code: 10 } });
    expect(await send(place, { text: 'In time' })).toMatchObject({ affects: 'credentials' });
    standIn.behave({ times: 1, outcome: { kind: 'error', code: 190 } });
    expect(await send(place, { text: 'Late', tag: 'HUMAN_AGENT' })).toMatchObject({ affects: 'credentials' });
  });

  it('shows that somebody is read and answered, in two calls', async () => {
    const { adapter, accountId, to } = places[place];
    await adapter.showAnswering?.({ to, accountId, platformMid: 'm_1', baseUrl: standIn.url }, CREDENTIALS, context, signal);
    expect(requests.map(bodyOf)).toEqual([
      { recipient: { id: '7' }, sender_action: 'mark_seen' },
      { recipient: { id: '7' }, sender_action: 'typing_on' },
    ]);
    expect(standIn.sent()).toEqual([]);
  });

  it('refuses words with a file, and templates, before anything is sent', async () => {
    const template = { name: 'n', language: 'en', components: [] };
    expect(await send(place, { text: 'Words', attachments: [image] })).toMatchObject({ outcome: 'failed', affects: 'message' });
    expect(await send(place, { attachments: [image, image] })).toMatchObject({ outcome: 'failed', affects: 'message' });
    expect(await send(place, { template })).toMatchObject({ outcome: 'failed', failure: { code: 'unsupported' } });
    expect(requests).toEqual([]);
  });
});

describe('whatsapp', () => {
  it('sends a file by its link with its caption, and a document under its name', async () => {
    expect(await send('whatsapp', { text: 'Look', attachments: [image] })).toMatchObject({ outcome: 'accepted' });
    expect(bodyOf(requests[0])).toMatchObject({ type: 'image', image: { link: image.url, caption: 'Look' } });
    const document = { type: 'file', url: 'https://example.com/a.pdf', title: 'Offer.pdf' };
    expect(await send('whatsapp', { attachments: [document] })).toMatchObject({ outcome: 'accepted' });
    expect(bodyOf(requests[1])).toMatchObject({ type: 'document', document: { link: document.url, filename: 'Offer.pdf' } });
  });

  it('uploads a file of ours, and sends it by the id it gets', async () => {
    expect(await send('whatsapp', { attachments: [{ type: 'image', blobKey: 'a' }], file })).toMatchObject({ outcome: 'accepted' });
    expect(requests.map(({ url }) => new URL(url).pathname.split('/').at(-1))).toEqual(['media', 'messages']);
    expect(bodyOf(requests[1])).toMatchObject({ type: 'image', image: { id: expect.any(String) } });
    expect(bodyOf(requests[1])).not.toMatchObject({ image: { link: expect.anything() } });
  });

  it('makes buttons of up to three quick replies and a list of more', async () => {
    expect(await send('whatsapp', { text: 'Well?', quickReplies })).toMatchObject({ outcome: 'accepted' });
    expect(bodyOf(requests[0])).toMatchObject({
      type: 'interactive',
      interactive: {
        type: 'button',
        body: { text: 'Well?' },
        action: { buttons: [{ type: 'reply', reply: { id: 'Y', title: 'Yes' } }, {}] },
      },
    });
    const many = Array.from({ length: 10 }, (_none, index) => ({ title: `Choice ${index}`, payload: `c${index}` }));
    expect(await send('whatsapp', { text: 'Which?', quickReplies: many })).toMatchObject({ outcome: 'accepted' });
    expect(bodyOf(requests[1])).toMatchObject({ interactive: { type: 'list', action: { sections: [{ rows: { length: 10 } }] } } });
  });

  it('sends a template as platform-apis.md 4.4 has it', async () => {
    const components = [{ type: 'body', parameters: [{ type: 'text', text: 'Anna' }] }];
    expect(await send('whatsapp', { template: { name: 'hello', language: 'en_US', components } })).toMatchObject({ outcome: 'accepted' });
    expect(bodyOf(requests[0])).toMatchObject({ type: 'template', template: { name: 'hello', language: { code: 'en_US' }, components } });
    expect(await send('whatsapp', { template: { name: 'unknown_template', language: 'en', components: [] } })).toMatchObject({
      outcome: 'failed',
      affects: 'message',
      failure: { message: expect.stringContaining('132001') },
    });
  });

  it('shows that somebody is read and answered, in one call', async () => {
    const { adapter, accountId, to } = places.whatsapp;
    const sign = { to, accountId, platformMid: 'wamid.1', baseUrl: standIn.url };
    await adapter.showAnswering?.(sign, CREDENTIALS, context, signal);
    expect(requests.map(bodyOf)).toEqual([
      { messaging_product: 'whatsapp', status: 'read', message_id: 'wamid.1', typing_indicator: { type: 'text' } },
    ]);
    standIn.behave({ outcome: { kind: 'error', code: 190 } });
    await expect(adapter.showAnswering?.({ ...sign, accountId: 'nobody' }, CREDENTIALS, context, signal)).rejects.toThrow('answered 400');
  });
});

describe('an upload', () => {
  it.each(Object.keys(places) as Place[])('on %s that fails leaves the send to be tried again, and never in doubt', async (place) => {
    const message = { attachments: [{ type: 'image', blobKey: 'a' }], file } as const;
    const answers = [
      { status: 502, body: '<html>' },
      { status: 200, body: '{}' },
      { status: 429, body: JSON.stringify({ error: { message: 'x', code: 4 } }) },
    ];
    const { adapter, accountId, to } = places[place];
    const outgoing = { to, accountId, text: '', correlationId: 'rf:1', baseUrl: standIn.url, ...message };
    for (const answer of answers) {
      const calls: string[] = [];
      const answering = ({ url }: HttpRequest) => {
        calls.push(url);
        return Promise.resolve({ headers: {}, ...answer });
      };
      expect(await adapter.send(outgoing, CREDENTIALS, { runtime, http: answering }, signal)).toMatchObject({ outcome: 'retry' });
      expect(calls).toHaveLength(1);
    }
    const broken = () => Promise.reject(new Error('socket hang up'));
    expect(await adapter.send(outgoing, CREDENTIALS, { runtime, http: broken }, signal)).toMatchObject({ outcome: 'retry' });
  });

  it('is not begun for a file that is larger than the platform takes', async () => {
    const large = { ...file, bytes: new Uint8Array(5 * 1024 * 1024 + 1) };
    expect(await send('whatsapp', { attachments: [{ type: 'image', blobKey: 'a' }], file: large })).toMatchObject({
      outcome: 'failed',
      failure: { code: 'file_too_large' },
    });
    expect(requests).toEqual([]);
  });
});

describe('limits', () => {
  it('leave late answers out where Meta has not granted the feature', () => {
    expect(messenger(options).limits.humanAgentMs).toBe(7 * 24 * 60 * 60_000);
    expect(messenger({ ...options, humanAgent: false }).limits).not.toHaveProperty('humanAgentMs');
  });

  it('say that X takes files of our own, never links, and no quick replies', () => {
    const { content } = x({ consumerSecret: 's' }).limits;
    expect(content?.media).toEqual({
      image: { maxBytes: 5 * 1024 * 1024, caption: 10_000 },
      video: { maxBytes: 25 * 1024 * 1024, caption: 10_000 },
    });
    expect(content?.quickReplies).toBeUndefined();
    expect(x({ consumerSecret: 's' }).showAnswering).toBeUndefined();
  });
});
