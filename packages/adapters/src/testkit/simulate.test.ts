import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchHttp, ReplyForceError, webRuntime } from '@replyforce/core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { messenger } from '../channels/messenger/index.js';
import { instagram } from '../channels/instagram/index.js';
import { x } from '../channels/twitter/index.js';
import { whatsapp } from '../channels/whatsapp/index.js';
import { readText } from './http-exchange.js';
import { graphStandIn, simulate, xStandIn, type SimulateOptions, type StandIn, type StandInChannel } from './index.js';

const SECRET = 'test_app_secret';
const adapters = {
  facebook: messenger({ appSecret: SECRET, verifyToken: '' }),
  instagram: instagram({ appSecret: SECRET, verifyToken: '' }),
  whatsapp: whatsapp({ appSecret: SECRET, verifyToken: '' }),
  twitter: x({ consumerSecret: SECRET }),
};
const context = { runtime: webRuntime(), http: fetchHttp() };

let standIn: StandIn;
let xPlatform: StandIn;
const seen: string[] = [];

/** An engine that answers each message with its own words. */
const engine = createServer((request, response) => {
  void (async () => {
    const body = Buffer.from(await readText(request));
    const channel = String(request.url).split('/').at(-1) as StandInChannel;
    const adapter = adapters[channel];
    const valid = await adapter.verify(body, request.headers as Record<string, string>, context);
    response.writeHead(valid ? 200 : 401).end();
    if (!valid) return;
    for (const event of adapter.parse(JSON.parse(body.toString()))) {
      if (event.kind !== 'message') continue;
      seen.push(event.participant.id);
      const { accountId, platformMid, participant, text } = event;
      const message = {
        to: participant.id,
        accountId,
        text: `You said: ${text}`,
        attachments: [],
        correlationId: `rf:${platformMid}`,
        baseUrl: channel === 'twitter' ? xPlatform.url : standIn.url,
      };
      if (text !== 'silence') await adapter.send(message, { accessToken: 'T' }, context, context.runtime.timeout(1_000));
    }
  })();
});
let options: SimulateOptions;

beforeAll(async () => {
  standIn = await graphStandIn({
    appSecret: SECRET,
    accounts: [
      { channel: 'facebook', id: 'page' },
      { channel: 'whatsapp', id: 'phone' },
      { channel: 'instagram', id: '17841400000000001' },
    ],
  });
  xPlatform = await xStandIn({ consumerSecret: SECRET, accounts: [{ channel: 'twitter', id: '2244994945', accessToken: 'T' }] });
  await new Promise<void>((resolve) => engine.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(engine.address() as AddressInfo).port}`;
  options = { channel: 'whatsapp', account: 'phone', text: 'Où êtes-vous ? a/b', url, secret: SECRET, standInUrl: standIn.url };
});
afterAll(async () => {
  await Promise.all([standIn.close(), xPlatform.close()]);
  engine.closeAllConnections();
  await new Promise((resolve) => engine.close(resolve));
});

it('shows the reply to one message', async () => {
  const result = await simulate({ ...options, from: '33612345678' });
  expect(result.sent).toMatchObject([{ message_id: expect.stringMatching(/^wamid\./) }]);
  expect(result.replies).toMatchObject([{ text: 'You said: Où êtes-vous ? a/b', platform_mid: standIn.sent().at(-1)?.platformMid }]);
  expect(result.replies[0]?.ms).toBeGreaterThanOrEqual(0);
  expect(result.replies[0]?.ms).toBeLessThan(2_000);
});

it('plays many customers at a rate', async () => {
  seen.length = 0;
  const start = Date.now();
  const result = await simulate({ ...options, channel: 'facebook', account: 'page', count: 20, rate: 100 });
  expect(Date.now() - start).toBeGreaterThanOrEqual(180);
  expect(result.sent).toHaveLength(20);
  expect(result.replies).toHaveLength(20);
  expect(new Set(seen).size).toBe(20);
});

it.each([
  ['instagram', '17841400000000001', /^aWdf/],
  ['twitter', '2244994945', /^\d{19}$/],
] as const)('plays a customer of %s', async (channel, account, id) => {
  const standInUrl = channel === 'twitter' ? xPlatform.url : standIn.url;
  const result = await simulate({ ...options, channel, account, standInUrl });
  expect(result.sent).toMatchObject([{ message_id: expect.stringMatching(id) }]);
  expect(result.replies).toMatchObject([{ text: 'You said: Où êtes-vous ? a/b', platform_mid: expect.stringMatching(id) }]);
});

it('waits for all replies to a customer who wrote several times', async () => {
  const result = await simulate({ ...options, from: '33612345679', count: 3, rate: 50 });
  expect(result.replies).toHaveLength(3);
});

it('ends with what came when a reply stays out', async () => {
  expect(await simulate({ ...options, text: 'silence', timeoutMs: 150 })).toMatchObject({ sent: [{}], replies: [] });
});

it('says what it could not reach or what was refused', async () => {
  const failure = (changes: Partial<SimulateOptions>) =>
    simulate({ ...options, ...changes }).then(
      () => undefined,
      (error: unknown) => (ReplyForceError.is(error) ? [error.code, error.message] : error),
    );
  expect(await failure({ secret: 'wrong' })).toEqual(['platform_rejected', expect.stringContaining('401')]);
  expect(await failure({ url: 'http://127.0.0.1:2' })).toEqual(['platform_unavailable', expect.stringContaining('http://127.0.0.1:2')]);
  expect(await failure({ standInUrl: 'http://127.0.0.1:2' })).toEqual(['platform_unavailable', expect.stringContaining('stand-in')]);
});
