import { afterEach, expect, it } from 'vitest';
import { memoryStorage } from '../memory/storage.js';
import { echoPipeline } from '../pipeline/echo.js';
import { replyForce, type ReplyForce } from '../reply-force.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { plainChannel } from '../testing/plain-channel.js';
import { plainVault } from '../testing/plain-vault.js';

const running: ReplyForce[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((rf) => rf.stop()));
});

/** An engine whose platform shows each send before it answers it, without the mark. */
async function begin({
  carriesCorrelation,
  words = (said) => `${said.replaceAll('\n', ' \n')} `,
  asked = 'Are you open on Sunday?',
  markOf,
}: {
  readonly carriesCorrelation: boolean;
  readonly words?: (said: string) => string;
  readonly asked?: string;
  readonly markOf?: (ours: string) => string;
}) {
  const runtime = manualRuntime();
  const channel = { ...plainChannel(), carriesCorrelation };
  const storage = memoryStorage({ now: runtime.now });
  const accounts = [{ type: 'facebook', accountId: 'page-1', name: 'Page', credentials: { access_token: 'token' } }] as const;
  const rf = replyForce({ runtime, storage, vault: plainVault(), channels: [channel], accounts, pipeline: echoPipeline() });
  running.push(rf);
  const deliver = (event: object) =>
    rf.receive(
      'facebook',
      new TextEncoder().encode(JSON.stringify([{ account: 'page-1', from: 'anna', at: runtime.now(), ...event }])),
      {},
    );
  channel.answerWith(async ({ text, correlationId }) => {
    const mark = markOf && { correlation: markOf(correlationId) };
    await deliver({ type: 'echo', id: 'mid-shown', text: words(text), ...mark });
    await runtime.advance(50);
    return { outcome: 'accepted', platformMid: 'mid-shown', status: 'sent' };
  });
  await rf.start();
  await deliver({ type: 'message', id: 'm1', text: asked });
  await runtime.advance(500);
  const tenant = rf.tenant((await storage.tenants.find('default'))?.id ?? '');
  const [conversation] = (await tenant.conversations.list()).data;
  const messages = conversation ? (await tenant.conversations.messages(conversation.id)).data.toReversed() : [];
  return { owner: conversation?.owner, messages: messages.map(({ senderType, status, platformMid }) => [senderType, status, platformMid]) };
}

it('shown before its answer, is known by its words where the platform carries no mark', async () => {
  expect(await begin({ carriesCorrelation: false })).toEqual({
    owner: 'ai',
    messages: [
      ['customer', 'received', 'm1'],
      ['ai', 'sent', 'mid-shown'],
    ],
  });
});

it('is known by its words where the platform made links of the addresses in them', async () => {
  const asked = 'Is shop.example/hours or https://shop.example right?';
  const words = (said: string) =>
    said.replace('shop.example/hours', 'http://shop.example/hours').replace('example right', 'example/ right');
  expect(await begin({ carriesCorrelation: false, asked, words })).toEqual({
    owner: 'ai',
    messages: [
      ['customer', 'received', 'm1'],
      ['ai', 'sent', 'mid-shown'],
    ],
  });
});

it.each([
  ['Is it a.de?', 'Is it https://a.de/?'],
  ['Is A.de! the right one?', 'Is https://a.de/! the right one?'],
  ['Is yours (a.de) open?', 'Is yours (https://a.de/) open?'],
  ['Which of a.de, b.de; c.de: [d.de]. is it?', 'Which of https://a.de/, http://b.de/; https://c.de/: [https://d.de/]. is it?'],
])('is known by its words where signs stand behind its addresses: %s', async (asked, shown) => {
  const words = (said: string) => said.replace(asked, shown);
  expect(await begin({ carriesCorrelation: false, asked, words })).toMatchObject({ owner: 'ai', messages: { length: 2 } });
});

it('with other words is a person’s, who then owns the conversation', async () => {
  expect(await begin({ carriesCorrelation: false, words: () => 'I answer this myself.' })).toMatchObject({ owner: 'human' });
});

it('without our mark is a person’s where the platform carries marks, whatever its words', async () => {
  expect(await begin({ carriesCorrelation: true })).toMatchObject({ owner: 'human' });
});

it('with our mark is ours, and with the mark of another installation on the same account is not', async () => {
  expect(await begin({ carriesCorrelation: true, markOf: (ours) => ours })).toMatchObject({ owner: 'ai' });
  expect(await begin({ carriesCorrelation: true, markOf: () => 'rf:0197a0c0-0000-7000-8000-000000000000' })).toMatchObject({
    owner: 'human',
  });
});
