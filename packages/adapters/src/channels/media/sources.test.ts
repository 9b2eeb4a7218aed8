import { readFileSync } from 'node:fs';
import { fetchHttp, webRuntime, type ChannelContext } from '@replyforce/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediaHost, type MediaHost } from '../../testkit/index.js';
import { api } from '../api/index.js';
import { instagram } from '../instagram/index.js';
import { messenger } from '../messenger/index.js';
import { x } from '../twitter/index.js';
import { whatsapp } from '../whatsapp/index.js';

const meta = { appSecret: 's', verifyToken: 'v' };
const context: ChannelContext = { runtime: webRuntime(), http: fetchHttp() };
const signal = AbortSignal.timeout(10_000);
let host: MediaHost;

beforeAll(async () => {
  host = await mediaHost({ token: 'token' });
  host.put('77', { content: new TextEncoder().encode('voice'), contentType: 'audio/ogg' });
});
afterAll(() => host.close());

describe('WhatsApp', () => {
  const image = { type: 'image', mediaId: '77' };
  const account = () => ({ credentials: { accessToken: 'token' }, baseUrl: host.url });

  it('asks for the address and the digest of a media id, with the account’s token, anew each time', async () => {
    const { media } = whatsapp(meta);
    expect([media?.has(image), media?.has({ type: 'image', url: 'https://a.example' })]).toEqual([true, false]);
    const headers = { authorization: 'Bearer token' };
    const first = await media?.locate(image, account(), context, signal);
    expect(first).toEqual({ url: `${host.url}/files/77/1`, headers, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect(await media?.locate(image, account(), context, signal)).toMatchObject({ url: `${host.url}/files/77/2` });
  });

  it('says what is gone for good, and throws where asking again may help', async () => {
    const { media } = whatsapp({ ...meta, graphUrl: host.url });
    const own = { credentials: { accessToken: 'token' }, baseUrl: null };
    expect(await media?.locate({ type: 'image', mediaId: '404' }, own, context, signal)).toBe('the platform no longer has it');
    await expect(media?.locate(image, { ...own, credentials: { accessToken: 'old' } }, context, signal)).rejects.toThrow('401');
    await expect(media?.locate(image, { ...own, credentials: {} }, context, signal)).rejects.toThrow('no access token');
  });

  it('binds the address to the hosts of Meta where nobody stands in for it', async () => {
    const http: ChannelContext['http'] = async () => ({ status: 200, headers: {}, body: '{"url":"https://lookaside.fbsbx.com/x"}' });
    const found = await whatsapp(meta).media?.locate(
      image,
      { credentials: { accessToken: 't' }, baseUrl: null },
      { ...context, http },
      signal,
    );
    expect(found).toMatchObject({ hosts: expect.arrayContaining(['fbsbx.com', 'whatsapp.net']) as string[] });
  });
});

describe('addresses that came with the message', () => {
  const at = (url: string) => ({ type: 'image', url });
  const account = { credentials: { accessToken: 'token' }, baseUrl: null };

  it.each([
    ['Messenger', messenger(meta)],
    ['Instagram', instagram(meta)],
  ])('%s: are those of Meta, and need no token', async (_name, { media }) => {
    const found = await media?.locate(at('https://scontent.fbcdn.net/a'), account, context, signal);
    expect(found).toEqual({
      url: 'https://scontent.fbcdn.net/a',
      hosts: expect.arrayContaining(['fbcdn.net', 'cdninstagram.com']) as string[],
    });
    expect(media?.has({ type: 'sticker' })).toBe(false);
  });

  it('X: the token goes to what opens with it alone', async () => {
    const { media } = x({ consumerSecret: 's' });
    const headersOf = async (url: string) => {
      const found = await media?.locate(at(url), account, context, signal);
      return typeof found === 'object' ? found.headers : found;
    };
    expect(await headersOf('https://ton.twitter.com/1.1/ton/data/dm/1')).toEqual({ authorization: 'Bearer token' });
    expect(await headersOf('https://pbs.twimg.com/media/1.jpg')).toEqual({});
  });

  it('X: what is attached to a message is asked of the API, since the address it came with takes no token of OAuth 2.0', async () => {
    const name = '1034828552951160836/1034828533812486145/oP5p359h.jpg';
    const kept = at(`https://ton.twitter.com/1.1/ton/data/dm/${name}`);
    const headers = { authorization: 'Bearer token' };
    const hosts = expect.arrayContaining(['x.com']) as string[];
    expect(await x({ consumerSecret: 's' }).media?.locate(kept, account, context, signal)).toEqual({
      url: `https://api.x.com/2/dm_conversations/media/${name}`,
      headers,
      hosts,
    });
    const replaced = x({ consumerSecret: 's', apiUrl: 'http://127.0.0.1:1/' });
    const url = `http://127.0.0.1:1/2/dm_conversations/media/${name}`;
    expect(await replaced.media?.locate(kept, account, context, signal)).toEqual({ url, headers });
    const own = { ...account, baseUrl: 'http://127.0.0.1:2' };
    expect(await replaced.media?.locate(kept, own, context, signal)).toMatchObject({ url: url.replace(':1/', ':2/') });
  });

  it('programs: may lie anywhere that is public', async () => {
    expect(await api().media?.locate(at('https://app.example/a.png'), account, context, signal)).toEqual({
      url: 'https://app.example/a.png',
    });
  });
});

describe('Instagram', () => {
  const SHARED = ['story-mention', 'shared-post-both-forms', 'shared-reel'];

  // Meta forbids to keep stories (docs/guide/attachments.md): no kind that the engine copies.
  it.each(SHARED)('what customers share stays a link: %s', (name) => {
    const { body } = JSON.parse(readFileSync(new URL(`../instagram/fixtures/${name}.json`, import.meta.url), 'utf8')) as { body: unknown };
    const attachments = instagram(meta)
      .parse(body)
      .flatMap((event) => (event.kind === 'message' ? event.attachments : []));
    expect(attachments.map(({ type }) => type)).toEqual(['share']);
    expect(attachments[0]?.url).toMatch(/^https:/);
  });
});
