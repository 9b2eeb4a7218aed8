import type { ChannelAdapter, ConnectedAccount, HttpRequest, OutgoingMessage } from '@replyforce/core';
import { describe, expect, test } from 'vitest';
import { nodeRuntime } from '../../hosts/node/index.js';
import { instagram } from '../instagram/index.js';
import { messenger } from '../messenger/index.js';
import { x } from '../twitter/index.js';
import { whatsapp } from '../whatsapp/index.js';

const OWN = 'https://own.example';
const META = { appId: 'secret-app', appSecret: 'secret-of-app', verifyToken: 'secret-verify' };
const X = { consumerSecret: 'secret-consumer', consumerKey: 'secret-key', clientId: 'secret-client', clientSecret: 'secret-of-client' };
/** Every name of the app above, and the forms in which it is shown. */
const OF_APP = /secret-|appsecret_proof|Basic /;

const ADAPTERS: readonly (readonly [string, ChannelAdapter, Readonly<Record<string, unknown>>])[] = [
  ['facebook', messenger(META), {}],
  ['instagram', instagram({ ...META, instagramApp: { appId: 'secret-instagram', appSecret: 'secret-of-instagram' } }), {}],
  ['instagram through a page', instagram(META), { pageId: '2' }],
  ['whatsapp', whatsapp(META), { wabaId: '3' }],
  ['twitter', x(X), { refreshToken: 'r', webhookUrl: 'https://rf.example/webhooks/twitter', subscriptionIds: ['1'] }],
];

/** Whatever is asked of the platform for one account, and the requests that it makes. */
async function everythingFor(adapter: ChannelAdapter, extra: Readonly<Record<string, unknown>>, baseUrl: string | null) {
  const requests: HttpRequest[] = [];
  const http = async (request: HttpRequest) => {
    requests.push(request);
    return { status: 200, headers: {}, body: '{"data":[{}],"access_token":"other"}' };
  };
  const context = { runtime: nodeRuntime(), http };
  const { signal } = new AbortController();
  const account: ConnectedAccount = { accountId: '1', credentials: { accessToken: 'token', ...extra }, baseUrl };
  const { accountId, credentials } = account;
  const { connector } = adapter;
  await connector?.prove?.(account, context, signal);
  await connector?.check(account, context, signal);
  await connector?.renew(account, context, signal);
  await connector?.subscribe(account, 'https://rf.example/webhooks', context, signal).catch(() => undefined);
  await connector?.release(account, context, signal);
  const file = { bytes: new Uint8Array([1]), mimeType: 'image/png', name: 'a.png' };
  const message: OutgoingMessage = { to: '4', accountId, text: 'Hello', attachments: [], correlationId: 'rf:1', baseUrl };
  await adapter.send(message, credentials, context, signal);
  await adapter.send({ ...message, text: '', attachments: [{ type: 'image' }], file }, credentials, context, signal);
  await adapter.showAnswering?.({ to: '4', accountId, platformMid: 'm', baseUrl }, credentials, context, signal);
  await adapter.fetchProfile?.({ accountId, participantId: '4', baseUrl }, credentials, context, signal);
  if (adapter.media?.has({ type: 'image', mediaId: '5', url: `${OWN}/a.png` }))
    await adapter.media
      .locate({ type: 'image', mediaId: '5', url: `${OWN}/a.png` }, { credentials, baseUrl }, context, signal)
      .catch(() => undefined);
  return requests.map(({ url, headers, body }) => ({ url, shown: `${url} ${JSON.stringify(headers)} ${String(body)}` }));
}

describe.each(ADAPTERS)('an account of %s with a base URL of its own', (_name, adapter, extra) => {
  test('is asked about there, and the app’s ids, secrets and proofs are not shown to it', async () => {
    const requests = await everythingFor(adapter, extra, OWN);
    expect(requests.length).toBeGreaterThan(1);
    expect(requests.filter(({ url }) => !url.startsWith(`${OWN}/`))).toEqual([]);
    expect(requests.map(({ shown }) => shown).filter((shown) => OF_APP.test(shown))).toEqual([]);
  });

  test('proves its calls with an app secret of its own', async () => {
    const requests = await everythingFor(adapter, { ...extra, appSecret: 'own' }, OWN);
    const proves = adapter.type === 'facebook' || adapter.type === 'whatsapp' || 'pageId' in extra;
    expect(requests.some(({ shown }) => shown.includes('appsecret_proof'))).toBe(proves);
  });

  test('is the exception: without one, the platform is shown what it asks for', async () => {
    const requests = await everythingFor(adapter, extra, null);
    expect(requests.filter(({ url }) => url.startsWith(OWN))).toEqual([]);
    const isShown = adapter.type !== 'instagram' || 'pageId' in extra;
    expect(requests.some(({ shown }) => OF_APP.test(shown))).toBe(isShown);
  });
});
