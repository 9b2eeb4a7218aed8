import type { MessageChange } from '../../domain/message-change.js';
import type { Storage } from '../../ports/storage.js';
import { equal } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { newTurn } from './analysis.js';
import {
  NOW,
  inbound,
  lease,
  liveAfter,
  newId,
  newMessage,
  openPlace,
  openThread,
  queueReply,
  settleSend,
  startSend,
  type Thread,
} from './world.js';

async function apply(thread: Thread, messageId: string, ...changes: readonly MessageChange[]): Promise<void> {
  const command = { ...inbound(await lease(thread), thread.conversation.id), changes: changes.map((change) => ({ messageId, change })) };
  equal((await thread.tenant.commitInbound(command)).outcome, 'committed', 'outcome');
}

const earlyOf = (channelId: string, platformMid: string, change: MessageChange) => ({
  eventId: newId(),
  receivedAt: NOW,
  channelId,
  platformMid,
  change,
});

/** Word of changes to a message that is not here. */
async function keep(thread: Thread, platformMid: string, ...changes: readonly MessageChange[]): Promise<void> {
  const early = changes.map((change) => earlyOf(thread.channel.id, platformMid, change));
  const command = { ...inbound(await lease(thread), thread.conversation.id), early };
  equal((await thread.tenant.commitInbound(command)).outcome, 'committed', 'outcome');
}

const revisionOf = async ({ tenant, conversation }: Thread) => (await tenant.conversations.get(conversation.id))?.conversation.revision;
const previewOf = async ({ tenant, conversation }: Thread) => (await tenant.conversations.get(conversation.id))?.conversation.lastPreview;

/** What is done to messages that are there. */
export const changeCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'what was done to a message before it came is done to it as it comes, once, on its own channel and in its own tenant',
    async run(storage) {
      const thread = await openThread(await openPlace(storage), 'thread-1', 0);
      const { tenant, conversation } = thread;
      const ahead: MessageChange = { kind: 'edit', by: 'customer', content: 'newer words', version: 1, at: NOW + 5 };
      const like: MessageChange = { kind: 'reaction', by: 'business', emoji: '👍', at: NOW + 6 };
      const other = await openThread(await openPlace(storage, 'other', 'page-2'));
      await keep(other, 'mid-ahead', { ...ahead, content: 'of another tenant' });
      await keep(thread, 'mid-ahead', ahead, like);
      await keep(thread, 'mid-other', { ...ahead, content: 'of another message' });
      const elsewhere = { ...ahead, content: 'of another channel' };
      await tenant.commitInbound({ ...inbound(await lease(thread), null), early: [earlyOf(other.channel.id, 'mid-ahead', elsewhere)] });
      const start = await storage.lastLiveEventId();
      const message = newMessage(conversation, { content: 'first words', platformMid: 'mid-ahead' });
      const patch = { lastPreview: 'first words' };
      await tenant.commitInbound({ ...inbound(await lease(thread), conversation.id), messages: [message], patch });
      const stored = await tenant.messages.get(message.id);
      equal(
        [stored?.content, stored?.versions.length, stored?.reactions],
        ['newer words', 2, [{ by: 'business', emoji: '👍', at: NOW + 6 }]],
        'it',
      );
      equal([await previewOf(thread), await revisionOf(thread)], ['newer words', 1], 'preview and revision');
      equal(await liveAfter(thread, start), [`message.updated ${message.id}`, `message.updated ${message.id}`], 'live events');
      await keep(thread, 'mid-ahead', { ...ahead, content: 'newest words', version: 2 });
      equal((await tenant.messages.get(message.id))?.content, 'newest words', 'one that is here when it would be kept');
    },
  },
  {
    name: 'what was done to a reply before its send was answered is done when it is known by the platform’s id',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const { tenant } = thread;
      const like: MessageChange = { kind: 'reaction', by: 'customer', emoji: '👍', at: NOW + 6 };
      const emojis = async (id: string) => (await tenant.messages.get(id))?.reactions.map(({ emoji }) => emoji);
      const settled = await queueReply(thread);
      const attempt = await startSend(thread, settled.id);
      await keep(thread, 'mid-settled', like);
      equal(await emojis(settled.id), [], 'before it is known');
      await settleSend(thread, settled.id, attempt, { state: 'accepted', platformMid: 'mid-settled', status: 'sent' });
      equal(await emojis(settled.id), ['👍'], 'by what became of its send');
      const told = await queueReply(thread);
      const attemptId = await startSend(thread, told.id);
      await keep(thread, 'mid-told', like);
      const statuses = [{ channelId: thread.channel.id, attemptId, platformMid: 'mid-told', status: 'delivered' as const, at: NOW + 9 }];
      await tenant.commitInbound({ ...inbound(await lease(thread), thread.conversation.id), statuses });
      equal(await emojis(told.id), ['👍'], 'by a status that names its attempt');
    },
  },
  {
    name: 'what waits for a message is forgotten with the bodies of its time',
    async run(storage) {
      const thread = await openThread(await openPlace(storage), 'thread-1', 0);
      const { tenant, conversation } = thread;
      await keep(thread, 'mid-late', { kind: 'edit', by: 'customer', content: 'newer words', version: 1, at: NOW });
      await tenant.forgetRawEvents(NOW + 1, 10);
      const message = newMessage(conversation, { content: 'first words', platformMid: 'mid-late' });
      await tenant.commitInbound({ ...inbound(await lease(thread), conversation.id), messages: [message] });
      equal((await tenant.messages.get(message.id))?.content, 'first words', 'the message');
    },
  },
  {
    name: 'what is taken back loses words, files and analysis and keeps its place; a draft made before is refused',
    async run(storage) {
      const thread = await openThread(await openPlace(storage), 'thread-1', 2);
      const { tenant, conversation } = thread;
      const [first, second] = thread.messages;
      const id = second?.id ?? '';
      const start = await storage.lastLiveEventId();
      await apply(thread, id, { kind: 'deletion', by: 'customer', at: NOW + 7 });
      const stored = await tenant.messages.get(id);
      equal([stored?.content, stored?.attachments, stored?.deletedAt, stored?.sequence], ['', [], NOW + 7, 2], 'the message');
      equal((await tenant.messages.get(first?.id ?? ''))?.content, 'text 1', 'the other message');
      equal(await liveAfter(thread, start), [`message.updated ${id}`], 'live events');
      equal([await revisionOf(thread), await previewOf(thread)], [1, ''], 'revision and preview');
      const source = await tenant.loadTurn(conversation.id, { earlier: 5, limit: 5 });
      equal(
        source?.messages.map(({ deletedAt }) => deletedAt),
        [null, NOW + 7],
        'as the turn reads it',
      );
      const turn = async (revision: number) =>
        (await tenant.commitTurn(await newTurn(thread, { expect: { inboundSequence: 2, revision, owners: ['ai'] } }))).outcome;
      equal(await turn(0), 'superseded', 'a draft from before');
      equal(await turn(source?.conversation.revision ?? 0), 'committed', 'a draft from now');
      equal((await tenant.messages.get(id))?.analysis, null, 'what was made of it');
      await apply(thread, id, { kind: 'edit', by: 'customer', content: 'again', version: 1, at: NOW + 9 });
      equal((await tenant.messages.get(id))?.content, '', 'an edit that came late');
      equal(await revisionOf(thread), 1, 'revision after nothing changed');
    },
  },
  {
    name: 'wordings and reactions are kept in their order, whatever the order they come in, each side by itself',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const id = thread.messages[0]?.id ?? '';
      const edit = (version: number, content: string): MessageChange => ({
        kind: 'edit',
        by: 'customer',
        content,
        version,
        at: NOW + version,
      });
      await apply(thread, id, edit(2, 'third'), edit(1, 'second'), edit(2, 'third'));
      const edited = await thread.tenant.messages.get(id);
      equal(edited?.content, 'third', 'the newest wording');
      equal(
        edited?.versions.map(({ content }) => content),
        ['text 1', 'second', 'third'],
        'wordings',
      );
      equal([await previewOf(thread), await revisionOf(thread)], ['third', 2], 'preview and revision');

      const react = (by: 'customer' | 'business', emoji: string | null, at: number): MessageChange => ({ kind: 'reaction', by, emoji, at });
      await apply(thread, id, react('customer', null, NOW + 20), react('customer', '👍', NOW + 30), react('business', '🙏', NOW + 31));
      await apply(thread, id, react('customer', '👎', NOW + 25), react('customer', null, NOW + 40), react('customer', '❤', NOW + 35));
      const reactions = (await thread.tenant.messages.get(id))?.reactions;
      equal(
        reactions?.map(({ by, emoji, at }) => `${by} ${emoji} ${at - NOW}`),
        ['business 🙏 31', 'customer null 40'],
        'reactions',
      );
      equal(await revisionOf(thread), 2, 'revision after reactions');
    },
  },
  {
    name: 'nobody changes what the other side said, or another tenant’s message',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const reply = await queueReply(thread);
      await apply(thread, reply.id, { kind: 'deletion', by: 'customer', at: NOW });
      equal((await thread.tenant.messages.get(reply.id))?.deletedAt, null, 'a reply that a customer takes back');
      const other = await openThread(await openPlace(storage, 'other', 'page-2'));
      await apply(other, thread.messages[0]?.id ?? '', { kind: 'deletion', by: 'customer', at: NOW });
      equal((await thread.tenant.messages.get(thread.messages[0]?.id ?? ''))?.deletedAt, null, 'a message of another tenant');
    },
  },
];
