import { asStored, ReplyForceError, type Message, type NewMessage, type ConversationHead } from '@replyforce/core';
import { change, row, rows, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';
import { atMost } from '../limit.js';
import type { SideWriter } from './side-writes.js';

/** How far back, in messages, a receipt or a cancellation looks for what it concerns. */
const LOOK_BACK = 1_000;

/** Where to begin looking in a conversation that has come so far. */
export function lookBackFrom(sequence: number): number {
  return Math.max(0, sequence - LOOK_BACK);
}

/** Databases return what they changed in whatever order they found it. */
export function inSequence<R extends { readonly sequence: number }>(messages: readonly R[]): readonly R[] {
  return messages.toSorted((left, right) => left.sequence - right.sequence);
}

/** Adding messages and taking queued machine messages back. */
export function messageRow({ db }: SqlKit, side: SideWriter) {
  const insert = compile<{
    tenantId: string;
    id: string;
    conversationId: string;
    channelId: string;
    sequence: number;
    senderType: string;
    senderId: string | null;
    kind: string;
    content: string;
    attachments: string;
    outgoing: string | null;
    partOf: string | null;
    platformMid: string | null;
    status: string;
    failure: string | null;
    turnId: string | null;
    disclosure: number;
    platformAt: number | null;
    createdAt: number;
    sentAt: number | null;
    origin: string;
    context: string | null;
    deletedAt: number | null;
  }>()((p) =>
    db
      .insertInto('messages')
      .values({
        tenant_id: p('tenantId'),
        id: p('id'),
        conversation_id: p('conversationId'),
        channel_id: p('channelId'),
        sequence: p('sequence'),
        sender_type: p('senderType'),
        sender_id: p('senderId'),
        kind: p('kind'),
        content: p('content'),
        attachments: p('attachments'),
        outgoing: p('outgoing'),
        part_of: p('partOf'),
        platform_mid: p('platformMid'),
        status: p('status'),
        failure: p('failure'),
        turn_id: p('turnId'),
        disclosure: p('disclosure'),
        platform_at: p('platformAt'),
        created_at: p('createdAt'),
        sent_at: p('sentAt'),
        origin: p('origin'),
        context: p('context'),
        deleted_at: p('deletedAt'),
      })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'platform_mid', 'channel_id']).doNothing()),
  );
  const early = compile<{ tenantId: string; channelId: string; platformMid: string }>()((p) =>
    db
      .selectFrom('early_changes')
      .select('platform_mid')
      .where('tenant_id', '=', p('tenantId'))
      .where('channel_id', '=', p('channelId'))
      .where('platform_mid', '=', p('platformMid'))
      .limit(atMost(1)),
  );
  const cancelQueued = compile<{ tenantId: string; conversationId: string; after: number }>()((p) =>
    db
      .updateTable('messages')
      .set({ status: 'cancelled' })
      .where('tenant_id', '=', p('tenantId'))
      .where('conversation_id', '=', p('conversationId'))
      .where('sequence', '>', p('after'))
      .where('status', '=', 'queued')
      .where('sender_type', 'in', ['ai', 'system'])
      .returning(['id', 'sequence', 'disclosure']),
  );
  const underWay = compile<{ tenantId: string; conversationId: string; after: number }>()((p) =>
    db
      .selectFrom('messages')
      .select('id')
      .where('tenant_id', '=', p('tenantId'))
      .where('conversation_id', '=', p('conversationId'))
      .where('sequence', '>', p('after'))
      .where('status', '=', 'sending')
      .where('sender_type', 'in', ['ai', 'system'])
      .limit(atMost(1)),
  );
  const cancelParts = compile<{ tenantId: string; conversationId: string; partOf: string }>()((p) =>
    db
      .updateTable('messages')
      .set({ status: 'cancelled' })
      .where('tenant_id', '=', p('tenantId'))
      .where('conversation_id', '=', p('conversationId'))
      .where('part_of', '=', p('partOf'))
      .where('status', '=', 'queued')
      .returning(['id', 'sequence', 'disclosure']),
  );
  const takeBackDisclosure = compile<{ tenantId: string; conversationId: string }>()((p) =>
    db
      .updateTable('conversations')
      .set({ disclosed_at: null })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('conversationId')),
  );

  /** `known` where the channel already holds a message with this platform id; `awaited` where something was done to it before it came. */
  function* append(conversation: ConversationHead, sequence: number, message: NewMessage): Command<'added' | 'awaited' | 'known'> {
    const outside = message.senderType !== 'customer' && message.status !== 'queued';
    const added = yield* change(insert, {
      tenantId: conversation.tenantId,
      id: message.id,
      conversationId: conversation.id,
      channelId: conversation.channelId,
      sequence,
      senderType: message.senderType,
      senderId: message.senderId,
      kind: message.kind,
      content: message.content,
      attachments: message.attachments.length === 0 ? '[]' : JSON.stringify(message.attachments),
      outgoing: message.outgoing ? JSON.stringify(message.outgoing) : null,
      partOf: message.outgoing?.part?.of ?? null,
      platformMid: message.platformMid,
      status: message.status,
      failure: message.failure && JSON.stringify(message.failure),
      turnId: message.turnId,
      disclosure: message.disclosure ? 1 : 0,
      platformAt: message.platformAt,
      createdAt: message.createdAt,
      sentAt: outside ? (message.platformAt ?? message.createdAt) : null,
      origin: message.origin ?? 'live',
      context: message.context ? JSON.stringify(message.context) : null,
      deletedAt: message.deletedAt ?? null,
    });
    if (added === 0) return 'known';
    if (message.platformMid === null) return 'added';
    const { tenantId, channelId } = conversation;
    return (yield* row(early, { tenantId, channelId, platformMid: message.platformMid })) ? 'awaited' : 'added';
  }

  function* tellCancelled(
    tenantId: string,
    conversationId: string,
    cancelled: readonly { readonly id: string; readonly sequence: number; readonly disclosure: number }[],
  ): Command<void> {
    if (cancelled.some(({ disclosure }) => disclosure === 1)) yield* change(takeBackDisclosure, { tenantId, conversationId });
    yield* side.live(
      tenantId,
      inSequence(cancelled).map(({ id }) => ({ type: 'message.updated', conversationId, messageId: id })),
    );
  }

  return {
    /** The customer was not told after all: the next machine message says it. */
    takeBackDisclosure: (tenantId: string, conversationId: string): Command<number> =>
      change(takeBackDisclosure, { tenantId, conversationId }),

    append,

    /** Every message in its place, from the one after `sequence`; answers with the place of the last. */
    *appendAll(conversation: ConversationHead, sequence: number, messages: readonly NewMessage[]): Command<number> {
      let place = sequence;
      for (const message of messages) {
        place += 1;
        if ((yield* append(conversation, place, message)) === 'known')
          throw new ReplyForceError('conflict', 'A message names a platform id that is taken.');
      }
      return place;
    },

    /** Answers with how many messages of the machine were taken back. */
    *cancelQueued({ tenantId, id: conversationId, sequence }: Pick<ConversationHead, 'tenantId' | 'id' | 'sequence'>): Command<number> {
      const cancelled = yield* rows(cancelQueued, { tenantId, conversationId, after: lookBackFrom(sequence) });
      yield* tellCancelled(tenantId, conversationId, cancelled);
      return cancelled.length;
    },

    /** Whether a message of the machine has begun to be sent and nobody has said what came of it. */
    *isUnderWay({ tenantId, id: conversationId, sequence }: Pick<ConversationHead, 'tenantId' | 'id' | 'sequence'>): Command<boolean> {
      return (yield* row(underWay, { tenantId, conversationId, after: lookBackFrom(sequence) })) !== undefined;
    },

    *cancelParts(tenantId: string, conversationId: string, partOf: string): Command<void> {
      yield* tellCancelled(tenantId, conversationId, yield* rows(cancelParts, { tenantId, conversationId, partOf }));
    },
  };
}

export type MessageRowCommands = ReturnType<typeof messageRow>;

export function withSequence(conversation: ConversationHead, message: NewMessage, sequence: number): Message {
  return asStored(Object.assign({}, message, { tenantId: conversation.tenantId, conversationId: conversation.id }), sequence);
}
