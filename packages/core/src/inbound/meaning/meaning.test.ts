import { afterEach, describe, expect, it } from 'vitest';
import type { InboundEvent } from '../../domain/inbound-event.js';
import { feedbackOn } from '../../domain/feedback.js';
import { mayAdvertiseTo } from '../../domain/contact.js';
import { memoryStorage } from '../../memory/storage.js';
import { echoPipeline } from '../../pipeline/echo.js';
import type { AnalyzeInput, Pipeline } from '../../ports/pipeline.js';
import { replyForce, type ReplyForce } from '../../reply-force.js';
import { manualRuntime } from '../../testing/manual-runtime.js';
import { plainChannel, type PlainEvent } from '../../testing/plain-channel.js';
import { plainNotifiers, type PlainNotifiers } from '../../testing/plain-notifiers.js';
import { plainVault } from '../../testing/plain-vault.js';

const ACCOUNT = 'number-1';
const running: ReplyForce[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((rf) => rf.stop()));
});

type Content = NonNullable<PlainEvent['content']>;

async function begin(notifiers?: PlainNotifiers) {
  const runtime = manualRuntime();
  const channel = plainChannel('whatsapp');
  const storage = memoryStorage({ now: runtime.now });
  const asked: AnalyzeInput[] = [];
  const plain = echoPipeline();
  let during: (() => Promise<unknown>) | undefined;
  const pipeline: Pipeline = {
    analyze: async (input, signal) => {
      asked.push(input);
      const act = during;
      during = undefined;
      await act?.();
      // Whatever was delivered is worked on before the draft is ready.
      for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
      return plain.analyze(input, signal);
    },
  };
  const accounts = [{ type: 'whatsapp', accountId: ACCOUNT, name: 'Number', credentials: { access_token: 'token' } }] as const;
  const rf = replyForce({
    runtime,
    storage,
    vault: plainVault(),
    channels: [channel],
    accounts,
    pipeline,
    ...(notifiers && { notifiers }),
  });
  running.push(rf);
  await rf.start();
  const tenant = rf.tenant((await storage.tenants.find('default'))?.id ?? '');
  let counter = 0;
  const deliver = (...events: readonly Partial<PlainEvent>[]) =>
    rf.receive(
      'whatsapp',
      new TextEncoder().encode(
        JSON.stringify(events.map((event) => ({ type: 'message', account: ACCOUNT, from: '4915111111', at: runtime.now(), ...event }))),
      ),
      {},
    );
  const happens = (content: Content, more: Partial<PlainEvent> = {}) =>
    deliver({ type: 'other', id: `other-${(counter += 1)}`, content, ...more });
  const conversations = async () => (await tenant.conversations.list()).data;
  const messages = async () => {
    const [conversation] = await conversations();
    return conversation ? (await tenant.conversations.messages(conversation.id)).data.toReversed() : [];
  };
  const verdicts = async () => (await tenant.ingest.list()).data.map(({ verdict }) => verdict);
  const wait = (ms = 10) => runtime.advance(ms);
  const meanwhile = (act: () => Promise<unknown>) => void (during = act);
  return { runtime, channel, storage, tenant, asked, meanwhile, deliver, happens, conversations, messages, verdicts, wait };
}

const customer = { by: 'customer' } as const;
const deletionOf = (platformMid: string): Content => ({ kind: 'deletion', ...customer, platformMid });
const editOf = (platformMid: string, text: string, version: number): Content => ({ kind: 'edit', ...customer, platformMid, text, version });
const words = (content: string, id: string, kind: 'standby' | 'history', inner: InboundEvent['kind'] = 'message'): Content => ({
  kind,
  content: {
    kind: inner,
    platformMid: id,
    text: content,
    attachments: [],
    messageKind: 'text',
    participant: { id: '4915111111', aliases: [{ kind: 'phone', value: '4915111111' }] },
  },
});

describe('what overtakes its message', () => {
  it('is kept and done to it when it comes: newer words are answered, emojis shown, what was taken back never read', async () => {
    const { deliver, happens, asked, messages, wait, verdicts } = await begin();
    await happens(editOf('m1', 'do you open on Monday', 1));
    await happens({ kind: 'reaction', by: 'business', platformMid: 'm1', emoji: '👍' });
    await happens(deletionOf('m0'));
    await wait();
    expect(await messages()).toEqual([]);
    expect(new Set(await verdicts())).toEqual(
      new Set(['edit: kept until its message comes', 'reaction: kept until its message comes', 'deletion: kept until its message comes']),
    );
    await deliver({ id: 'm0', text: 'my number is 4711' });
    await deliver({ id: 'm1', text: 'do you open on Sunday' });
    await wait(5_000);
    expect(asked.map(({ text }) => text)).toEqual(['do you open on Monday']);
    const [taken, edited] = await messages();
    expect([taken?.content, taken?.deletedAt === null]).toEqual(['', false]);
    expect([edited?.content, edited?.versions.map(({ content }) => content)]).toEqual([
      'do you open on Monday',
      ['do you open on Sunday', 'do you open on Monday'],
    ]);
    expect(edited?.reactions.map(({ by, emoji }) => [by, emoji])).toEqual([['business', '👍']]);
  });

  it('may be a customer’s emoji on a reply whose send is not answered yet', async () => {
    const { deliver, happens, channel, messages, wait } = await begin();
    let answer: (() => void) | undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    channel.answerWith(async () => {
      await answered;
      return { outcome: 'accepted', platformMid: 'ours-1', status: 'sent' };
    });
    await deliver({ id: 'm1', text: 'do you open on Sunday?' });
    await wait(5_000);
    await happens({ kind: 'reaction', ...customer, platformMid: 'ours-1', emoji: '❤' });
    await wait();
    answer?.();
    await wait(100);
    const reply = (await messages()).find(({ senderType }) => senderType === 'ai');
    expect([reply?.status, reply?.reactions.map(({ emoji }) => emoji)]).toEqual(['sent', ['❤']]);
  });
});

describe('a message that is taken back', () => {
  it('drops out of the turn that waits; the rest is answered', async () => {
    const { deliver, happens, asked, channel, messages, storage, tenant, wait, verdicts } = await begin();
    await deliver({ id: 'm1', text: 'my number is 4711' });
    await wait();
    await deliver({ id: 'm2', text: 'do you open on Sunday' });
    await wait();
    await happens(deletionOf('m1'));
    await wait(5_000);
    expect(asked.map(({ text }) => text)).toEqual(['do you open on Sunday']);
    expect(channel.sent).toHaveLength(1);
    const [first] = await messages();
    expect(first).toMatchObject({ content: '', sequence: 1 });
    expect(first?.deletedAt).not.toBeNull();
    expect((await verdicts())[0]).toBe(`deletion: of message ${first?.id}`);
    const audit = await storage.forTenant(tenant.id).audit.list({ limit: 10 });
    expect(audit.data.map(({ action }) => action)).toContain('message.taken_back');
  });

  it('alone leaves nothing to answer', async () => {
    const { deliver, happens, asked, wait } = await begin();
    await deliver({ id: 'm1', text: 'oh never mind' });
    await happens(deletionOf('m1'));
    await wait(10_000);
    expect(asked).toEqual([]);
  });

  it('while its draft is made makes the draft void', async () => {
    const { deliver, happens, asked, channel, wait, meanwhile } = await begin();
    meanwhile(() => happens(deletionOf('m2')));
    await deliver({ id: 'm1', text: 'something' });
    await wait();
    await deliver({ id: 'm2', text: 'my secret' });
    await wait(10_000);
    expect(asked.map(({ text }) => text)).toEqual(['something\nmy secret', 'something']);
    expect(channel.sent).toHaveLength(1);
    expect(channel.sent[0]?.text).not.toContain('my secret');
  });

  it('before it came is never shown', async () => {
    const { conversations, deliver, happens, asked, messages, verdicts, wait } = await begin();
    await deliver({ id: 'm1', text: 'Is it open today?' });
    await wait(5_000);
    const [before] = await conversations();
    await happens(deletionOf('m2'));
    await wait();
    await deliver({ id: 'm2', text: 'my password is hunter2' });
    await wait(10_000);
    expect(JSON.stringify([await messages(), await conversations()])).not.toContain('hunter2');
    expect(before).toBeDefined();
    expect((await verdicts())[0]).toMatch(/^ignored: here already as message /);
    expect(asked).toHaveLength(1);
  });

  it('by the other side is not', async () => {
    const { deliver, happens, messages, verdicts, wait } = await begin();
    await deliver({ id: 'm1', text: 'Is it open today?' });
    await wait(5_000);
    await happens({ ...deletionOf('m1'), by: 'business' });
    await wait();
    expect((await messages())[0]).toMatchObject({ content: 'Is it open today?', deletedAt: null });
    expect((await verdicts())[0]).toContain('of the other side');
  });
});

describe('an edit', () => {
  it('keeps the earlier wordings, is answered as it stands, and moves nothing that is answered', async () => {
    const { deliver, happens, asked, messages, channel, wait } = await begin();
    await deliver({ id: 'm1', text: 'do you have' });
    await happens(editOf('m1', 'do you have blue ones', 1));
    await wait(10_000);
    await happens(editOf('m1', 'do you have red ones', 2));
    await wait(10_000);
    expect(asked.map(({ text }) => text)).toEqual(['do you have blue ones']);
    expect(channel.sent).toHaveLength(1);
    const [message] = await messages();
    expect(message?.content).toBe('do you have red ones');
    expect(message?.versions.map(({ content }) => content)).toEqual(['do you have', 'do you have blue ones', 'do you have red ones']);
  });
});

describe('a reaction', () => {
  it('of the customer on a machine’s reply is feedback, and asks for no answer', async () => {
    const { deliver, happens, messages, channel, wait } = await begin();
    await deliver({ id: 'm1', text: 'Is it open today?' });
    await wait(5_000);
    const react = (emoji: string | null, at: number) => happens({ kind: 'reaction', ...customer, platformMid: 'mid-1', emoji }, { at });
    const feedback = async () => (await messages()).map(feedbackOn);
    await react('👎🏽', 1_000_000_000_000);
    await wait();
    expect(await feedback()).toEqual([null, 'negative']);
    await react('👍', 1_000_000_000_010);
    await wait();
    expect(await feedback()).toEqual([null, 'positive']);
    await react(null, 1_000_000_000_020);
    await wait(10_000);
    expect(await feedback()).toEqual([null, null]);
    expect(channel.sent).toHaveLength(1);
  });
});

describe('what was said to another program', () => {
  it('is shown and not answered; what comes to us afterwards is, with it as history', async () => {
    const { deliver, happens, asked, messages, conversations, wait, verdicts } = await begin();
    await happens(words('Are you there?', 's1', 'standby'));
    await happens(words('I am a bot', 's2', 'standby', 'echo'));
    await wait(10_000);
    expect((await messages()).map(({ content, origin, senderType }) => [content, origin, senderType])).toEqual([
      ['Are you there?', 'standby', 'customer'],
      ['I am a bot', 'standby', 'agent'],
    ]);
    expect(asked).toEqual([]);
    expect((await conversations())[0]).toMatchObject({ owner: 'ai', status: 'open' });
    expect((await verdicts()).join()).toContain('said to another program');
    await deliver({ id: 'm1', text: 'And who are you then?' });
    await wait(10_000);
    expect(asked.map(({ text }) => text)).toEqual(['And who are you then?']);
    expect(asked[0]?.history?.map(({ text }) => text)).toEqual(['Are you there?', 'I am a bot']);
  });
});

describe('synced history', () => {
  it('lies in the past, closed and unanswered, also what was said a minute ago', async () => {
    const { runtime, deliver, happens, asked, messages, conversations, wait } = await begin();
    const at = runtime.now() - 60_000;
    await happens(words('Do you still have it?', 'h1', 'history'), { at });
    await happens(words('Yes, we do.', 'h2', 'history', 'echo'), { at: at + 1_000 });
    await wait(60_000);
    expect(asked).toEqual([]);
    expect((await messages()).map(({ origin, senderType }) => `${origin} ${senderType}`)).toEqual(['history customer', 'history agent']);
    expect((await conversations())[0]).toMatchObject({ status: 'closed', owner: 'ai', lastMessageAt: at });
    await deliver({ id: 'h1', text: 'Do you still have it?', at });
    await wait(10_000);
    expect(await messages()).toHaveLength(2);
    await deliver({ id: 'm1', text: 'May I have it then?' });
    await wait(10_000);
    expect(asked.map(({ text }) => text)).toEqual(['May I have it then?']);
    expect((await conversations())[0]).toMatchObject({ status: 'open' });
  });
});

describe('who somebody is', () => {
  const bsuid = { kind: 'bsuid', value: 'DE.42' } as const;

  it('several ids in one event are one person, also where they were two: the conversation goes on', async () => {
    const { deliver, conversations, messages, channel, wait } = await begin();
    await deliver({ id: 'm1', text: 'Is it open today?', aliases: [bsuid] });
    await wait(5_000);
    await deliver({ id: 'm2', from: 'DE.42', text: 'And what about Sunday?', aliases: [bsuid] });
    await wait(5_000);
    expect(await conversations()).toHaveLength(1);
    expect(await messages()).toHaveLength(4);
    expect(channel.sent.map(({ to }) => to)).toEqual(['4915111111', '4915111111']);
  });

  it('a second id that comes later makes one of two contacts, and of their conversations one goes on', async () => {
    const { deliver, conversations, wait, tenant, channel } = await begin();
    await deliver({ id: 'm1', text: 'Is it open today?' });
    await deliver({ id: 'm2', from: '4915222222', text: 'Is anybody there?', aliases: [bsuid] });
    await wait(5_000);
    const before = await conversations();
    expect(new Set(before.map(({ contact }) => contact.id)).size).toBe(2);
    await deliver({ id: 'm3', text: 'It is me again, hello?', aliases: [bsuid], name: 'Anna' });
    await wait(5_000);
    const after = await conversations();
    expect(new Set(after.map(({ contact }) => contact.id)).size).toBe(1);
    const [kept, ended] = [after.find(({ continuedIn }) => continuedIn === null), after.find(({ continuedIn }) => continuedIn !== null)];
    expect([after.length, kept?.id, ended?.continuedIn, ended?.status]).toEqual([2, before[1]?.id, before[1]?.id, 'closed']);
    // Under whichever of their ids they write now, it is there, and answered there.
    await deliver({ id: 'm4', from: '4915222222', text: 'Do you hear me?' });
    await wait(5_000);
    const id = kept?.id ?? '';
    const said = async (of: string) => (await tenant.conversations.messages(of)).data.map(({ senderType }) => senderType).toReversed();
    expect(await said(id)).toEqual(['customer', 'ai', 'customer', 'ai', 'customer', 'ai']);
    expect(await said(ended?.id ?? '')).toEqual(['customer', 'ai']);
    expect((await tenant.conversations.earlier(id)).map((one) => one.id)).toEqual([ended?.id]);
    expect(channel.sent).toHaveLength(4);
  });

  it('a person who owned one of two conversations owns the one that goes on, and what people do in the other is done there', async () => {
    const { deliver, conversations, wait, tenant, channel } = await begin();
    const ann = { type: 'user', id: 'ann' } as const;
    await deliver({ id: 'm1', from: '4915222222', text: 'Is anybody there?', aliases: [bsuid] });
    await wait(5_000);
    const [first] = await conversations();
    await tenant.conversations.reply(first?.id ?? '', { content: 'I am here.' }, ann);
    await deliver({ id: 'm2', text: 'Is it open today?' });
    await wait(5_000);
    await deliver({ id: 'm3', text: 'It is me again, hello?', aliases: [bsuid] });
    await wait(5_000);
    const kept = (await conversations()).find(({ continuedIn }) => continuedIn === null);
    expect(kept).toMatchObject({ owner: 'human', assignedTo: 'ann' });
    expect(kept?.id).not.toBe(first?.id);
    const count = channel.sent.length;
    const stale = { content: 'Read before.', expectSequence: 3 };
    await expect(tenant.conversations.reply(first?.id ?? '', stale, ann)).rejects.toMatchObject({ code: 'sequence_conflict' });
    const reply = await tenant.conversations.reply(first?.id ?? '', { content: 'We open at nine.' }, ann);
    await wait(5_000);
    expect([reply.conversationId, channel.sent.length]).toEqual([kept?.id, count + 1]);
    expect(await tenant.conversations.setStatus(first?.id ?? '', 'snoozed', ann)).toMatchObject({ id: kept?.id, status: 'snoozed' });
    expect(await tenant.conversations.get(first?.id ?? '')).toMatchObject({ status: 'closed', continuedIn: kept?.id });
  });

  it('what was not answered in the one that ended calls a person to the one that goes on, and people are told', async () => {
    const told = plainNotifiers();
    const { deliver, conversations, wait, meanwhile, tenant, channel } = await begin(told);
    await tenant.settings.updateNotifications({ addresses: ['desk@shop.example'] }, { type: 'user', id: 'ann' });
    await deliver({ id: 'm1', text: 'Is it open today?' });
    await wait(5_000);
    // While the machine makes an answer there.
    meanwhile(() => deliver({ id: 'm3', text: 'It is me again, hello?', aliases: [bsuid] }));
    await deliver({ id: 'm2', from: '4915222222', text: 'Where is my parcel?', aliases: [bsuid] });
    await wait(5_000);
    const all = await conversations();
    const [kept, ended] = [all.find(({ continuedIn }) => continuedIn === null), all.find(({ continuedIn }) => continuedIn !== null)];
    expect(kept).toMatchObject({ status: 'needs_human', owner: 'holding', handoffReason: 'unresolved' });
    expect((await tenant.conversations.messages(ended?.id ?? '')).data.map(({ senderType }) => senderType)).toEqual(['customer']);
    expect(told.mails.map(({ subjectId }) => subjectId)).toEqual([kept?.id]);
    expect(new Set(channel.sent.map(({ to }) => to))).toEqual(new Set(['4915111111']));
  });

  it('a user name that passed on to somebody else makes nobody another person', async () => {
    const { deliver, conversations, wait } = await begin();
    const username = { kind: 'username', value: 'anna' } as const;
    await deliver({ id: 'm1', text: 'Is it open today?', aliases: [username] });
    await wait();
    await deliver({ id: 'm2', from: '4915222222', text: 'Is anybody there?', aliases: [username] });
    await wait(5_000);
    expect(new Set((await conversations()).map(({ contact }) => contact.id)).size).toBe(2);
  });

  it('a new number takes the place of the old one, and the old one is free for somebody else', async () => {
    const { deliver, happens, conversations, channel, wait } = await begin();
    await deliver({ id: 'm1', text: 'Is it open today?' });
    await wait(5_000);
    const phone = (value: string) => ({ kind: 'phone', value });
    await happens({ kind: 'identity', previous: [phone('4915111111')], current: [phone('4915333333')] });
    await wait();
    await deliver({ id: 'm2', from: '4915333333', text: 'And what about Sunday?' });
    await wait(5_000);
    expect(channel.sent.map(({ to }) => to)).toEqual(['4915111111', '4915333333']);
    const [one, ...others] = await conversations();
    expect(others).toEqual([]);
    expect(one?.contact.phone).toBe('4915333333');
    await deliver({ id: 'm3', text: 'I am new here, hello?' });
    await wait(5_000);
    expect(new Set((await conversations()).map(({ contact }) => contact.id)).size).toBe(2);
  });
});

describe('what a customer wants', () => {
  it('is kept with the contact, also of who has not written yet; the newest word counts', async () => {
    const { runtime, deliver, happens, conversations, wait } = await begin();
    const at = runtime.now();
    await happens({ kind: 'preference', topic: 'marketing_messages', allowed: false }, { at });
    await happens({ kind: 'preference', topic: 'marketing_messages', allowed: true }, { at: at - 1_000 });
    await happens({ kind: 'optin', optinType: 'newsletter' }, { at });
    await wait();
    expect(await conversations()).toEqual([]);
    await deliver({ id: 'm1', text: 'Is it open today?' });
    await wait(5_000);
    const contact = (await conversations())[0]?.contact;
    expect(contact?.preferences).toEqual({ marketing_messages: { allowed: false, at }, newsletter: { allowed: true, at } });
    expect(contact && mayAdvertiseTo(contact)).toBe(false);
  });
});

it('who wants nothing more is not sent what waited', async () => {
  const { deliver, channel, messages, storage, tenant, wait } = await begin();
  channel.answerWith(() => ({ outcome: 'retry', failure: { code: 'busy', message: 'busy' }, afterMs: 60_000 }));
  await deliver({ id: 'm1', text: 'Is it open today?' });
  await wait(5_000);
  expect((await messages()).at(-1)).toMatchObject({ senderType: 'ai', status: 'queued' });
  await deliver({ id: 'm2', text: 'STOP' });
  await wait(120_000);
  expect((await messages()).find(({ senderType }) => senderType === 'ai')?.status).toBe('cancelled');
  expect(channel.sent.filter(({ text }) => text.includes('open today'))).toHaveLength(1);
  const audit = await storage.forTenant(tenant.id).audit.list({ limit: 10 });
  expect(audit.data.map(({ action }) => action)).toContain('contact.preference_changed');
});

describe('an account', () => {
  it.each([
    [{ topic: 'authorization', change: 'revoked' }, 'needs_reauth'],
    [{ topic: 'policy_enforcement', change: 'block' }, 'paused'],
    [{ topic: 'phone_number_quality_update', change: 'FLAGGED' }, 'active'],
    [{ topic: 'policy_enforcement', change: 'constructor' }, 'active'],
    [{ topic: '__proto__', change: 'toString' }, 'active'],
  ])('%o is %s', async (about, status) => {
    const { happens, tenant, verdicts, wait } = await begin();
    await happens({ kind: 'account', ...about });
    await wait();
    expect((await tenant.channels.list())[0]?.status).toBe(status);
    expect((await verdicts())[0]).toMatch(/account/);
  });
});
