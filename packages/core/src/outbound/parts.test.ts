import { afterEach, describe, expect, it } from 'vitest';
import { memoryStorage } from '../memory/storage.js';
import { memoryBlobs } from '../memory/blobs.js';
import type { Actor } from '../domain/identity.js';
import { echoPipeline } from '../pipeline/echo.js';
import type { ChannelLimits, SendResult } from '../ports/channel-adapter.js';
import { replyForce, type ReplyForce } from '../reply-force.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { plainChannel } from '../testing/plain-channel.js';
import { plainVault } from '../testing/plain-vault.js';

const ACCOUNT = 'page-1';
const HOUR = 60 * 60_000;
const PERSON: Actor = { type: 'user', id: 'user-1' };
const PROGRAM: Actor = { type: 'api_key', id: 'key-1' };
const LIMITS: ChannelLimits = {
  maxText: 60,
  textUnit: 'characters',
  replyWindowMs: 24 * HOUR,
  humanAgentMs: 7 * 24 * HOUR,
  content: { media: { image: { maxBytes: 4, byLink: true } }, replyTo: true },
};
const running: ReplyForce[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((rf) => rf.stop()));
});

async function begin(limits: ChannelLimits = LIMITS) {
  const runtime = manualRuntime();
  const storage = memoryStorage({ now: runtime.now });
  const blobs = memoryBlobs({ now: runtime.now });
  const channel = plainChannel();
  const start = async () => {
    const rf = replyForce({
      runtime,
      storage,
      blobs,
      vault: plainVault(),
      channels: [{ ...channel, limits }],
      accounts: [{ type: 'facebook', accountId: ACCOUNT, name: 'Page', credentials: { access_token: 'token' } }],
      pipeline: echoPipeline(),
    });
    running.push(rf);
    await rf.start();
    return rf;
  };
  const rf = await start();
  const tenant = rf.tenant((await storage.tenants.find('default'))?.id ?? '');
  const ask = async (text: string) => {
    const event = { type: 'message', account: ACCOUNT, from: 'anna', id: text, text, at: runtime.now() };
    await rf.receive('facebook', new TextEncoder().encode(JSON.stringify([event])), {});
    await runtime.settle();
  };
  const conversation = async () => (await tenant.conversations.list()).data[0];
  const ours = async () => {
    const { data } = await tenant.conversations.messages((await conversation())?.id ?? '');
    return data.toReversed().filter(({ senderType }) => senderType !== 'customer');
  };
  const attempts = async () =>
    Promise.all((await ours()).map(async ({ id }) => (await storage.forTenant(tenant.id).messages.attempts(id)).map(({ state }) => state)));
  const reply = async (content: string, actor = PERSON, more: object = {}) =>
    tenant.conversations.reply((await conversation())?.id ?? '', { content, ...more }, actor);
  return { rf, start, runtime, storage, blobs, channel, tenant, ask, conversation, ours, attempts, reply };
}

const accepted = (number: number): SendResult => ({ outcome: 'accepted', platformMid: `mid-${number}`, status: 'sent' });
const refused: SendResult = { outcome: 'failed', failure: { code: 'rejected', message: 'no' }, affects: 'message' };
const QUESTION = 'Could you tell me, please, whether this rather long question fits into one single answer?';

describe('an answer longer than the platform takes', () => {
  it('goes out in several messages, in order, each once and with an attempt of its own', async () => {
    const { ask, attempts, channel, ours, runtime } = await begin();
    await ask(QUESTION);
    await runtime.advance(3_000);
    const messages = await ours();
    expect(messages.length).toBeGreaterThan(2);
    expect(channel.sent.map(({ text }) => text)).toEqual(messages.map(({ content }) => content));
    expect(channel.sent.every(({ text }) => text.length <= 60)).toBe(true);
    expect(messages.map(({ content }) => content).join(' ')).toContain('fits into one');
    expect(messages.map(({ outgoing }) => outgoing?.part)).toEqual(
      messages.map((_message, index) => ({ of: messages[0]?.id, number: index + 1, count: messages.length })),
    );
    expect(new Set(messages.map(({ turnId }) => turnId)).size).toBe(1);
    expect(messages.map(({ disclosure }) => disclosure)).toEqual(messages.map((_message, index) => index === 0));
    expect(await attempts()).toEqual(messages.map(() => ['accepted']));
    expect(messages.map(({ status }) => status)).toEqual(messages.map(() => 'sent'));
  });

  it('is followed by none of its messages where one is refused for good, and a person is called', async () => {
    const { ask, channel, conversation, ours, runtime } = await begin();
    channel.answerWith(() => (channel.sent.length === 2 ? refused : accepted(channel.sent.length)));
    await ask(QUESTION);
    await runtime.advance(5_000);
    const statuses = (await ours()).map(({ status }) => status);
    expect(statuses.slice(0, 3)).toEqual(['sent', 'failed', 'cancelled']);
    expect(channel.sent).toHaveLength(2);
    expect(await conversation()).toMatchObject({ status: 'needs_human' });
  });

  it('waits with the rest while one is tried again, and keeps the order', async () => {
    const { ask, attempts, channel, ours, runtime } = await begin();
    channel.answerWith(() =>
      channel.sent.length === 2
        ? { outcome: 'retry', failure: { code: 'busy', message: 'busy' }, afterMs: 5_000 }
        : accepted(channel.sent.length),
    );
    await ask(QUESTION);
    await runtime.advance(10_000);
    const messages = await ours();
    const texts = messages.map(({ content }) => content);
    expect(channel.sent.map(({ text }) => text)).toEqual([texts[0], texts[1], ...texts.slice(1)]);
    expect((await attempts())[1]).toEqual(['failed', 'accepted']);
  });

  it('goes on after a message of which nobody knows, without repeating it', async () => {
    const { ask, channel, ours, runtime } = await begin();
    channel.answerWith(() => (channel.sent.length === 1 ? { outcome: 'uncertain', reason: 'cut' } : accepted(channel.sent.length)));
    await ask(QUESTION);
    await runtime.advance(5_000);
    const messages = await ours();
    expect(channel.sent.map(({ text }) => text)).toEqual(messages.map(({ content }) => content));
    expect(messages.map(({ status }) => status)).toEqual(['uncertain', ...messages.slice(1).map(() => 'sent')]);
  });

  it('loses and repeats nothing where the process stops for good while one is on its way', async () => {
    const { ask, channel, ours, runtime, start } = await begin();
    // The second never ends: its process is dead to the world and renews nothing.
    channel.answerWith(() => (channel.sent.length === 2 ? new Promise<never>(() => undefined) : accepted(channel.sent.length)));
    await ask(QUESTION);
    await runtime.settle();
    await runtime.advance(1_500);
    expect(channel.sent).toHaveLength(2);
    runtime.skip(60_000);
    await start();
    await runtime.advance(10_000);
    const messages = await ours();
    expect(channel.sent.map(({ text }) => text)).toEqual(messages.map(({ content }) => content));
    expect(messages.map(({ status }) => status)).toEqual(['sent', 'uncertain', ...messages.slice(2).map(() => 'sent')]);
  });

  it('is taken back where a person speaks between two of its messages', async () => {
    const { ask, channel, ours, reply, runtime } = await begin();
    channel.answerWith(() =>
      channel.sent.length === 2
        ? { outcome: 'retry', failure: { code: 'busy', message: 'busy' }, afterMs: 5_000 }
        : accepted(channel.sent.length),
    );
    await ask(QUESTION);
    await runtime.advance(1_000);
    await reply('Let me answer that.');
    await runtime.advance(10_000);
    expect(channel.sent.at(-1)?.text).toBe('Let me answer that.');
    expect(
      (await ours())
        .filter(({ senderType }) => senderType === 'ai')
        .map(({ status }) => status)
        .slice(0, 3),
    ).toEqual(['sent', 'cancelled', 'cancelled']);
  });
});

describe('a person’s reply', () => {
  it('goes out in several messages as well, the first of which is given back', async () => {
    const { ask, channel, ours, reply, runtime } = await begin();
    await ask('Hi?');
    await runtime.advance(3_000);
    const before = channel.sent.length;
    const first = await reply('One sentence that is not short at all. Another sentence that is not short at all.');
    await runtime.advance(3_000);
    expect(channel.sent.slice(before).map(({ text }) => text)).toEqual([
      'One sentence that is not short at all.',
      'Another sentence that is not short at all.',
    ]);
    expect((await ours()).slice(-2).map(({ id, senderType }) => [id === first.id, senderType])).toEqual([
      [true, 'agent'],
      [false, 'agent'],
    ]);
  });

  it('is not sent by half: what follows a refused message is cancelled', async () => {
    const { ask, channel, ours, reply, runtime } = await begin();
    await ask('Hi?');
    await runtime.advance(3_000);
    channel.answerWith(() => refused);
    await reply('One sentence that is not short at all. Another sentence that is not short at all.');
    await runtime.advance(3_000);
    expect((await ours()).slice(-2).map(({ status }) => status)).toEqual(['failed', 'cancelled']);
  });

  it('carries the mark of a person after a day, and is refused after a week; a program’s is refused after a day', async () => {
    const { ask, channel, conversation, reply, runtime, tenant } = await begin();
    await ask('Hi?');
    await runtime.advance(3_000);
    await reply('Soon.');
    await runtime.advance(3_000);
    expect(channel.sent.at(-1)).not.toHaveProperty('tag');
    runtime.skip(25 * HOUR);
    expect((await conversation())?.replyWindow.state).toBe('human_agent');
    await expect(reply('By a program.', PROGRAM)).rejects.toMatchObject({ code: 'window_closed' });
    await reply('Late, sorry.');
    await runtime.advance(3_000);
    expect(channel.sent.at(-1)).toMatchObject({ text: 'Late, sorry.', tag: 'HUMAN_AGENT' });
    runtime.skip(7 * 24 * HOUR);
    await expect(reply('Too late.')).rejects.toMatchObject({ code: 'window_closed' });
    const id = (await conversation())?.id ?? '';
    await expect(tenant.conversations.checkReply(id, { content: 'Too late.' }, PERSON)).rejects.toMatchObject({ code: 'window_closed' });
  });

  it('of a program never carries the mark of a person, also where it waited beyond the window', async () => {
    const { ask, channel, ours, reply, runtime } = await begin();
    await ask('Hi?');
    await runtime.advance(3_000);
    channel.answerWith(() => ({ outcome: 'retry', failure: { code: 'busy', message: 'busy' }, afterMs: 25 * HOUR }));
    await reply('By a program.', PROGRAM);
    await runtime.advance(1_000);
    channel.answerWith(() => accepted(channel.sent.length));
    runtime.skip(26 * HOUR);
    await runtime.advance(3_000);
    expect((await ours()).at(-1)).toMatchObject({ status: 'failed', failure: { code: 'window_closed' } });
    expect(channel.sent.some(({ tag }) => tag !== undefined)).toBe(false);
  });

  it('is refused, before anything is stored, where the channel cannot carry it', async () => {
    const { ask, ours, reply, runtime } = await begin();
    await ask('Hi?');
    await runtime.advance(3_000);
    const before = (await ours()).length;
    await expect(reply('Hello', PERSON, { quickReplies: [{ title: 'Yes', payload: 'Y' }] })).rejects.toMatchObject({
      code: 'content_unsupported',
    });
    await expect(reply('', PERSON, { attachments: [{ type: 'image', blobKey: 'gone' }] })).rejects.toMatchObject({
      code: 'validation_failed',
      errors: [{ path: 'attachments[0].blob_key' }],
    });
    await expect(reply('Hello', PERSON, { replyTo: 'nothing' })).rejects.toMatchObject({ errors: [{ path: 'reply_to' }] });
    expect(await ours()).toHaveLength(before);
  });

  it('takes a stored file of its own tenant with it, and names what it answers by the platform’s id', async () => {
    const { ask, blobs, channel, ours, reply, runtime, tenant } = await begin();
    await ask('Hi?');
    await runtime.advance(3_000);
    await blobs.put(tenant.id, 'files/a.png', new Uint8Array([1, 2, 3]), 'image/png');
    await blobs.put(tenant.id, 'files/large.png', new Uint8Array(5), 'image/png');
    await blobs.put('another-tenant', 'files/theirs.png', new Uint8Array([1]), 'image/png');
    const [target] = await ours();
    await reply('', PERSON, { attachments: [{ type: 'image', blobKey: 'files/a.png' }], replyTo: target?.id });
    await runtime.advance(3_000);
    expect(channel.sent.at(-1)).toMatchObject({
      text: '',
      attachments: [{ type: 'image' }],
      file: { bytes: new Uint8Array([1, 2, 3]), mimeType: 'image/png', name: 'a.png' },
      replyTo: target?.platformMid,
    });
    for (const blobKey of ['files/large.png', 'files/theirs.png'])
      await expect(reply('', PERSON, { attachments: [{ type: 'image', blobKey }] })).rejects.toMatchObject({ code: 'validation_failed' });
  });
});
