import { afterEach, expect, test } from 'vitest';
import type { Analysis, Reply } from '../domain/analysis.js';
import { memoryStorage } from '../memory/storage.js';
import { replyForce, type ReplyForce } from '../reply-force.js';
import { mayAdvertiseTo } from '../domain/contact.js';
import type { LanguageModel } from '../ports/models.js';
import type { TurnMessage } from '../ports/storage.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { plainChannel } from '../testing/plain-channel.js';
import { plainVault } from '../testing/plain-vault.js';
import { staysSilent, wasReassured } from './awaiting-person.js';

const KNOWLEDGE = '# Boats\nA canoe costs €27 for two hours and carries three people.\n';
const UNKNOWN = 'Do you sell unicorn saddles?';
const UNKNOWN_TOO = 'Can I bring my parrot to the opera?';
const PRICE = 'How much is a canoe for two hours?';
const HOUR = 3_600_000;
const NOW = 100 * HOUR;
const KNOWS = 'Thanks for your patience! Someone from the team has been told and will answer you right here.';
const HOLDING: Reply = {
  text: 'A person will.',
  confidence: 0.2,
  requiresHuman: true,
  suggestedActions: [],
  source: 'human_holding',
  claims: [],
};
const HELD: Pick<Analysis, 'reply' | 'handoff'> = { reply: HOLDING, handoff: { needed: true, triggers: ['low_confidence'] } };

/** So many hours ago. */
function said(senderType: TurnMessage['senderType'], hours: number, content = 'x', status: TurnMessage['status'] = 'sent'): TurnMessage {
  const createdAt = NOW - hours * HOUR;
  return {
    id: `${senderType}${hours}`,
    sequence: 10,
    senderType,
    senderId: null,
    kind: 'text',
    content,
    attachments: [],
    platformMid: null,
    status,
    platformAt: null,
    createdAt,
    origin: 'live',
    context: null,
    deletedAt: null,
    disclosure: false,
  };
}

const running: ReplyForce[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((rf) => rf.stop()));
});

/** A customer who writes, a minute after each other; what was said to each, who was called for what, and how it stands. */
async function write(events: readonly (string | Readonly<Record<string, unknown>>)[], mode: 'auto' | 'draft' = 'auto') {
  const runtime = manualRuntime();
  const channel = plainChannel();
  const storage = memoryStorage({ now: runtime.now });
  let asked = 0;
  const languageModel: LanguageModel = {
    id: 'm',
    generate: () => {
      asked += 1;
      return Promise.reject(new Error('not asked for'));
    },
  };
  const rf = replyForce({
    runtime,
    storage,
    vault: plainVault(),
    channels: [channel],
    accounts: [{ type: 'facebook', accountId: 'page-1', name: 'Page', credentials: { access_token: 'token' } }],
    knowledge: [{ name: 'boats.md', type: 'markdown', content: KNOWLEDGE }],
    brand: { company: 'Lakeside' },
    autoReply: { mode },
    ...(events.some((event) => typeof event === 'object') && { models: { languageModel } }),
  });
  running.push(rf);
  const called: string[] = [];
  rf.on('handoff.requested', ({ triggers }) => void called.push(triggers[0] ?? ''));
  await rf.start();
  const said: number[] = [];
  for (const [index, event] of events.entries()) {
    const before = channel.sent.length;
    const what =
      typeof event === 'string' ? { type: 'message', text: event } : { type: 'other', content: { ...event, platformMid: `m${index}` } };
    const body = [{ account: 'page-1', from: 'anna', at: runtime.now(), id: `m${index}`, ...what }];
    await rf.receive('facebook', new TextEncoder().encode(JSON.stringify(body)), {});
    await runtime.advance(60_000);
    said.push(channel.sent.length - before);
  }
  const tenant = rf.tenant((await storage.tenants.find('default'))?.id ?? '');
  const conversation = (await tenant.conversations.list()).data[0];
  const card = conversation && (await tenant.conversations.escalation(conversation.id));
  return {
    said,
    called,
    asked,
    texts: channel.sent.map(({ text }) => text ?? ''),
    open: card?.wants.map(({ text }) => text),
    advertise: conversation && mayAdvertiseTo(conversation.contact),
    preferences: conversation?.contact.preferences,
    reason: conversation?.handoffReason,
    status: conversation?.status,
    preview: conversation?.lastPreview,
  };
}

test('what the machine did not know keeps nobody from the answers it has', async () => {
  expect(await write([UNKNOWN, PRICE])).toMatchObject({ said: [1, 1], called: ['low_confidence'], reason: 'low_confidence' });
});

test('an angry face calls a person, thumbs call nobody', async () => {
  expect(await write([PRICE, '😡😡😡'])).toMatchObject({ said: [1, 1], status: 'needs_human' });
  expect(await write([PRICE, 'ok', '👍', '❤️', 'ok'])).toMatchObject({ said: [1, 0, 0, 0, 0], called: [], status: 'open' });
});

test('who asks for a person meanwhile is not talked over', async () => {
  expect(await write([UNKNOWN, 'I want to talk to a human', PRICE])).toMatchObject({
    said: [1, 0, 0],
    called: ['low_confidence'],
    reason: 'human_requested',
  });
});

test('somebody in danger is told of again, once, and no lighter reason takes that away', async () => {
  const texts = ['I want to talk to a human', 'I will kill myself', 'I want to kill myself', 'I want to talk to a human'];
  expect(await write(texts)).toMatchObject({ said: [1, 0, 0, 0], called: ['human_requested', 'safety'], reason: 'safety' });
  expect(await write(texts, 'draft')).toMatchObject({ said: [0, 0, 0, 0], called: ['human_requested', 'safety'], reason: 'safety' });
});

const SEEN_BY_PEOPLE = ['image', 'video', 'audio', 'file', 'contacts', 'share', 'template', 'unsupported', 'order', 'flow_reply'];
const sent = (type: string, text = '', more: object = {}) => {
  const attachments = [{ type, url: 'https://media.example/1' }];
  return { kind: 'message', messageKind: type, text, attachments, ...more };
};

test.each(SEEN_BY_PEOPLE)('what only a person can see, hear or work on calls one: %s', async (type) => {
  const media = sent(type);
  expect(await write([media, media])).toMatchObject({ said: [1, 0], called: ['low_confidence'], status: 'needs_human', asked: 0 });
});

test('what the platform could not hand over calls a person, and is seen in the list', async () => {
  const hidden = sent('unsupported', '', { attachments: [] });
  expect(await write([hidden])).toMatchObject({ said: [1], called: ['low_confidence'], status: 'needs_human', asked: 0 });
  expect(await write([hidden], 'draft')).toMatchObject({ said: [0], preview: '[unsupported]' });
});

test.each(['order', 'flow_reply'])('words beside it do not make it done: %s', async (type) => {
  for (const text of ['Thanks!', 'Hello', PRICE])
    expect(await write([sent(type, text)]), text).toMatchObject({ called: ['low_confidence'], status: 'needs_human', asked: 0 });
});

test('a greeting does not stand before what only a person can see; thanks do', async () => {
  expect(await write([sent('image', 'Hello')])).toMatchObject({ said: [1], called: ['low_confidence'], status: 'needs_human' });
  expect(await write([sent('image', 'Thank you!')])).toMatchObject({ called: [], status: 'open' });
});

test('a sticker calls nobody, nor does a story that names the business', async () => {
  expect(await write([sent('sticker')])).toMatchObject({ said: [0], called: [], status: 'open' });
  expect(await write([sent('share', '', { story: { relation: 'mention' } })])).toMatchObject({ said: [0], called: [], status: 'open' });
});

const HEARD = 'You will get no more advertising from us. We still answer what you ask here. If you change your mind, write START.';

test('who writes STOP is told once that it was heard, and that is kept; whoever writes again is answered', async () => {
  for (const word of ['STOP', 'BAJA']) {
    const { texts, ...rest } = await write([PRICE, word, word]);
    expect(rest, word).toMatchObject({ said: [1, 1, 0], called: [], status: 'open', advertise: false });
    expect(texts[1], word).toBe(HEARD);
  }
  expect(await write([PRICE, 'STOP', PRICE])).toMatchObject({ said: [1, 1, 1], advertise: false });
  for (const other of ['Stop?', 'Please stop the order']) expect(await write([PRICE, other]), other).toMatchObject({ advertise: true });
});

test('a question beside STOP is answered, and STOP is heard', async () => {
  const { said, texts, ...rest } = await write([`${PRICE}\nSTOP`]);
  expect(rest).toMatchObject({ called: [], status: 'open', advertise: false });
  expect(said).toEqual([1]);
  expect(texts[0]).toContain('€27');
  expect(texts[0]?.endsWith(`\n\n${HEARD}`)).toBe(true);
});

test('STOP is told to be heard while a person is awaited too, and not on top of a person', async () => {
  expect(await write([UNKNOWN, 'STOP', 'STOP'])).toMatchObject({ said: [1, 1, 0], status: 'needs_human', advertise: false });
});

test('STOP and START call nobody, however often and however politely they are written', async () => {
  const quiet = { called: [], status: 'open' };
  expect(await write(['STOP', 'STOP', 'START', 'START'])).toMatchObject({ ...quiet, said: [1, 0, 1, 0], advertise: true });
  expect(await write(['STOP', 'STOP', 'STOP', 'STOP', PRICE])).toMatchObject({ ...quiet, said: [1, 0, 0, 0, 1], advertise: false });
  for (const text of ['STOP\nSTOP', 'Please\nSTOP', 'Por favor,\nSTOP'])
    expect(await write([PRICE, text]), text).toMatchObject({ ...quiet, said: [1, 1], advertise: false });
  expect((await write([`${PRICE}\nSTOP\nSTOP`])).texts[0]).toContain('€27');
});

test('who is in danger and writes STOP is not told of advertising', async () => {
  const { texts, advertise } = await write(['I want to kill myself\nSTOP']);
  expect(texts).toHaveLength(1);
  expect(texts[0]).not.toContain('advertising');
  expect(advertise).toBe(false);
  expect(await write(['I want to kill myself', 'STOP'])).toMatchObject({ said: [1, 0], advertise: false });
});

test('who is told beside STOP that the team knows is not told so again', async () => {
  expect(await write([UNKNOWN, 'hello??\nSTOP', 'hello??'])).toMatchObject({ said: [1, 1, 0], advertise: false });
});

test('who said STOP and later wants to subscribe to something else is answered, and no consent is made of it', async () => {
  const { texts, advertise } = await write([PRICE, 'STOP', PRICE, 'Subscribe']);
  expect(texts.join()).not.toContain('offers again');
  expect(advertise).toBe(false);
});

test('START takes STOP back, and only that: of who never said no it is a word like others', async () => {
  const { said, texts, advertise, called } = await write([PRICE, 'STOP', 'START', 'STOP']);
  expect({ said, advertise, called }).toEqual({ said: [1, 1, 1, 1], advertise: false, called: [] });
  expect(texts[2]).toBe('You will get our offers again. If you change your mind, write STOP.');
  for (const word of ['start', 'Subscribe me again', 'Alta', 'START\nSTART'])
    expect(await write([PRICE, 'STOP', word]), word).toMatchObject({ advertise: true });
  const never = await write([PRICE, 'START']);
  expect(never.texts.join()).not.toContain('offers again');
  expect(never.preferences).toEqual({});
});

test('who answers with such a word what a person asked just before is no one who wants nothing more', async () => {
  expect(await write([PRICE, { kind: 'echo', text: 'Shall we meet at the pier or at the stop?', attachments: [] }, 'Stop'])).toMatchObject({
    advertise: true,
  });
});

test('however much it did not know, the machine answers what it knows, and says once that a person comes', async () => {
  const { said, called, open } = await write([UNKNOWN, UNKNOWN_TOO, 'Do you sell unicorn boots?', PRICE, UNKNOWN_TOO]);
  expect(said).toEqual([1, 0, 0, 1, 0]);
  expect(called).toEqual(['low_confidence']);
  expect(open).toEqual([UNKNOWN, UNKNOWN_TOO, 'Do you sell unicorn boots?', UNKNOWN_TOO]);
});

test('whom the same answer did not help it is not given again, another question is answered', async () => {
  const { said, reason } = await write([
    PRICE,
    `No, not what I asked. ${PRICE}`,
    `You did not answer. ${PRICE}`,
    `Again: ${PRICE}`,
    'How many people can a canoe carry?',
  ]);
  expect(said).toEqual([1, 1, 1, 0, 1]);
  expect(reason).toBe('unresolved');
});

test('who complains, or speaks of a lawyer, meanwhile waits for a person alone', async () => {
  expect(await write([UNKNOWN, 'I will talk to my lawyer', PRICE])).toMatchObject({ said: [1, 0, 0], reason: 'legal' });
  const complaint = 'This is outrageous, the worst service ever, I am furious!!!';
  expect(await write([UNKNOWN, complaint, PRICE])).toMatchObject({ said: [1, 0, 0], reason: 'negative_critical' });
});

test('after half a day without a word, who asks something new is told once more, with a reason of the machine alone', () => {
  const held = [said('customer', 14), said('ai', 14), said('customer', 0)];
  const silent = (handoffReason: string, messages = held, answer = HELD) => staysSilent({ handoffReason, messages }, answer, NOW);
  expect(silent('low_confidence')).toBe(false);
  expect(silent('human_requested')).toBe(true);
  expect(silent('low_confidence', held, { ...HELD, handoff: { needed: true, triggers: ['negative_critical'] } })).toBe(true);
  expect(silent('low_confidence', [...held.slice(0, 2), said('ai', 11), said('customer', 0)])).toBe(true);
  expect(silent('low_confidence', [said('ai', 13), said('ai', 1, 'x', 'cancelled'), said('customer', 0)])).toBe(false);
  expect(silent('low_confidence', [...held.slice(0, 2), said('ai', 1, HEARD), said('customer', 0)])).toBe(false);
  // What was said last lies before these.
  expect(silent('low_confidence', [said('customer', 2), said('customer', 0)])).toBe(true);
});

test('that the team knows is said again after half a day', () => {
  const again = (hours: number) =>
    wasReassured(
      { messages: [said('ai', hours, `Hello.\n\n${KNOWS}`), said('ai', 1), said('customer', 0)] },
      { reply: { ...HOLDING, text: KNOWS } },
      NOW,
    );
  expect([again(11), again(13)]).toEqual([true, false]);
});

test.each(['hello??', 'anyone there?', 'still waiting', '?', 'Hi'])('who waits is told that the team knows, once: %s', async (nudge) => {
  const { said, texts, called, reason } = await write([UNKNOWN, nudge, nudge, 'hello?', PRICE]);
  expect(said).toEqual([1, 1, 0, 0, 1]);
  expect(texts[1]).toBe(KNOWS);
  expect({ called, reason }).toEqual({ called: ['low_confidence'], reason: 'low_confidence' });
});

test('so is who asked for a person', async () => {
  const { said, texts } = await write(['I want to talk to a human', 'hello??', 'still waiting', 'ping']);
  expect(said).toEqual([1, 1, 0, 0]);
  expect(texts[1]).toBe(KNOWS);
});

test('nobody suggests to a person to say so', async () => {
  expect(await write([UNKNOWN, 'hello??'], 'draft')).toMatchObject({ said: [0, 0], status: 'needs_human' });
});

test('who is not waiting is greeted', async () => {
  const { texts } = await write([PRICE, 'hello??']);
  expect(texts[1]).not.toBe(KNOWS);
});
