import { ReplyForceError, type CommitReply, type ConversationPatch, type Message, type SideWrites } from '@replyforce/core';
import type { Command } from '../command.js';
import type { ConversationRowCommands } from './conversation-row.js';
import { withSequence, type MessageRowCommands } from './message-row.js';
import type { SideWriter } from './side-writes.js';

interface Parts {
  readonly conversations: ConversationRowCommands;
  readonly messages: MessageRowCommands;
  readonly side: SideWriter;
}

/** What people do in a conversation: reply, or change its state. */
export function personCommands({ conversations, messages, side }: Parts) {
  return {
    *commitReply(tenantId: string, command: CommitReply): Command<Message> {
      const { conversationId, message, expectSequence } = command;
      const before = yield* conversations.find(tenantId, conversationId);
      if (!before) throw new ReplyForceError('not_found');
      const isPast = expectSequence !== undefined && before.sequence !== expectSequence;
      if (isPast || before.continuedIn) throw new ReplyForceError('sequence_conflict');
      const speaks = message.kind !== 'note';
      if (speaks) yield* messages.cancelQueued(before);
      const sequence = before.sequence + 1;
      if ((yield* messages.append(before, sequence, message)) === 'known') throw new ReplyForceError('conflict');
      const last = yield* messages.appendAll(before, sequence, command.more ?? []);
      const counters = { sequence: last, ...(speaks && { revision: before.revision + 1 }) };
      yield* conversations.change(tenantId, conversationId, { ...command.patch, ...counters });
      yield* side.all(tenantId, command);
      return withSequence(before, message, sequence);
    },

    *patchConversation(
      tenantId: string,
      id: string,
      patch: ConversationPatch,
      given: SideWrites & { readonly cancelQueued?: boolean },
    ): Command<void> {
      const before = yield* conversations.current(tenantId, id);
      if (!before) throw new ReplyForceError('not_found');
      yield* conversations.change(tenantId, before.id, patch);
      if (given.cancelQueued) yield* messages.cancelQueued(before);
      yield* side.all(tenantId, given);
    },
  };
}
