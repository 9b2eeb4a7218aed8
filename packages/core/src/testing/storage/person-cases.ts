import { asStored } from '../../domain/message.js';
import type { Storage } from '../../ports/storage.js';
import { equal, rejects } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { audit, liveAfter, newId, newMessage, newReply, openPlace, openThread, queueReply, statusOf } from './world.js';

/** What people do in a conversation. */
export const personCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'a person’s reply takes over, cancels queued machine messages and checks the sequence it was written against',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const { tenant, conversation } = thread;
      const queued = await queueReply(thread);
      const reply = (content: string) => newMessage(conversation, { senderType: 'agent', senderId: 'user', status: 'queued', content });
      const command = { conversationId: conversation.id, patch: { owner: 'human', assignedTo: 'user' } } as const;
      const late = () => tenant.commitReply({ ...command, message: reply('late'), expectSequence: 1 });
      await rejects(late, 'sequence_conflict', 'a reply to an old state');
      equal(await statusOf(thread, queued.id), 'queued', 'the queued message after a refused reply');
      const start = await storage.lastLiveEventId();
      const message = reply('in time');
      const live = [{ type: 'conversation.updated', conversationId: conversation.id } as const];
      equal(await tenant.commitReply({ ...command, message, expectSequence: 2, live }), asStored(message, 3), 'the stored reply');
      equal(await statusOf(thread, queued.id), 'cancelled', 'the queued message');
      const after = (await tenant.conversations.get(conversation.id))?.conversation;
      equal([after?.owner, after?.assignedTo, after?.sequence], ['human', 'user', 3], 'the conversation');
      equal([...(await liveAfter(thread, start))].sort(), ['conversation.updated', `message.updated ${queued.id}`], 'live events');
      await rejects(
        () => tenant.commitReply({ ...command, conversationId: newId(), message: reply('x') }),
        'not_found',
        'a reply to nobody',
      );
      await rejects(
        () => tenant.commitReply({ ...command, message: { ...message, content: 'again' } }),
        'conflict',
        'a reply of a known id',
      );
      equal((await tenant.messages.list(conversation.id, {})).data.length, 3, 'messages after a reply of a known id');
    },
  },
  {
    name: 'a note cancels nothing',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const queued = await queueReply(thread);
      const note = newMessage(thread.conversation, { senderType: 'agent', kind: 'note', status: 'sent' });
      await thread.tenant.commitReply({ conversationId: thread.conversation.id, message: note, patch: {} });
      equal(await statusOf(thread, queued.id), 'queued', 'the queued message');
    },
  },
  {
    name: 'a conversation is changed by hand: given fields change, absent ones stay, null empties',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const { tenant, conversation } = thread;
      const queued = await queueReply(thread);
      await tenant.patchConversation(
        conversation.id,
        { status: 'needs_human', owner: 'human', assignedTo: 'user', handoffReason: 'legal' },
        { cancelQueued: true },
      );
      await tenant.patchConversation(
        conversation.id,
        { assignedTo: null, status: 'snoozed' },
        { audit: [audit(thread.tenantId, 'conversation.snoozed')] },
      );
      const after = (await tenant.conversations.get(conversation.id))?.conversation;
      equal(
        [after?.status, after?.owner, after?.assignedTo, after?.handoffReason],
        ['snoozed', 'human', null, 'legal'],
        'the conversation',
      );
      equal(await statusOf(thread, queued.id), 'cancelled', 'the queued message');
      equal((await tenant.audit.list({ limit: 1 })).data[0]?.action, 'conversation.snoozed', 'the audit log');
      await rejects(() => tenant.patchConversation(newId(), { status: 'closed' }, {}), 'not_found', 'changing no conversation');
    },
  },
  {
    name: 'what an outbound message carries comes back as it was given',
    async run(storage) {
      const { tenant, conversation } = await openThread(await openPlace(storage));
      const outgoing = {
        replyTo: 'mid-1',
        quickReplies: [{ title: 'Ja 👍', payload: 'Y' }],
        template: {
          name: 'n',
          language: 'de',
          components: [{ type: 'button', sub_type: 'url', index: 0, parameters: [{ type: 'text', text: 'x' }] }],
        },
        writtenBy: 'program',
      } as const;
      const message = { ...newReply(conversation, { senderType: 'agent' }), outgoing };
      const more = [newReply(conversation, { senderType: 'agent' })];
      const stored = await tenant.commitReply({ conversationId: conversation.id, message, more, patch: {} });
      equal(stored, asStored(message, 2), 'the answer');
      equal(await tenant.messages.after(conversation.id, 1, 10), [stored, ...more.map((one) => asStored(one, 3))], 'what is read');
      equal((await tenant.conversations.get(conversation.id))?.conversation.sequence, 3, 'the conversation');
    },
  },
];
