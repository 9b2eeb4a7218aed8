import type { ConversationOwner, RequeueRefused, RequeueSend as Requeued } from '@replyforce/core';
import { change, row, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';
import { atMost } from '../limit.js';
import type { ConversationRowCommands } from './conversation-row.js';
import type { SideWriter } from './side-writes.js';

interface Parts {
  readonly conversations: ConversationRowCommands;
  readonly side: SideWriter;
}

type Because = RequeueRefused['because'];

/** Makes a message that was given up `queued` again, or says why not; see `TenantDeadLetters.requeue`. */
export function requeueSendCommand({ db, holdsRows = false }: SqlKit, { conversations, side }: Parts) {
  const selectMessage = compile<{ tenantId: string; messageId: string }>()((p) =>
    db
      .selectFrom('messages')
      .select(['conversation_id', 'sequence', 'sender_type', 'status', 'disclosure'])
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('messageId'))
      .$if(holdsRows, (query) => query.forNoKeyUpdate()),
  );
  const mayHaveArrived = compile<{ tenantId: string; messageId: string }>()((p) =>
    db
      .selectFrom('send_attempts')
      .select('id')
      .where('tenant_id', '=', p('tenantId'))
      .where('message_id', '=', p('messageId'))
      .where('state', '<>', 'failed')
      .limit(atMost(1)),
  );
  const newerMessage = compile<{ tenantId: string; conversationId: string; sequence: number }>()((p) =>
    db
      .selectFrom('messages')
      .select('id')
      .where('tenant_id', '=', p('tenantId'))
      .where('conversation_id', '=', p('conversationId'))
      .where('sequence', '>', p('sequence'))
      .where('kind', '<>', 'note')
      .where('status', '<>', 'cancelled')
      .limit(atMost(1)),
  );
  const queueAgain = compile<{ tenantId: string; messageId: string }>()((p) =>
    db.updateTable('messages').set({ status: 'queued' }).where('tenant_id', '=', p('tenantId')).where('id', '=', p('messageId')),
  );

  function* requeueSend(
    tenantId: string,
    messageId: string,
    owners: readonly ConversationOwner[],
    now: number,
  ): Command<Because | undefined> {
    const message = yield* row(selectMessage, { tenantId, messageId });
    if (!message || (message.status !== 'failed' && message.status !== 'queued')) return undefined;
    if (yield* row(mayHaveArrived, { tenantId, messageId })) return 'may_have_arrived';
    const { conversation_id: conversationId, sequence } = message;
    if (message.sender_type !== 'agent') {
      const conversation = yield* conversations.find(tenantId, conversationId);
      if (!conversation || !owners.includes(conversation.owner)) return 'owned_by_person';
      if (yield* row(newerMessage, { tenantId, conversationId, sequence })) return 'newer_message';
    }
    if (message.status === 'queued') return undefined;
    yield* change(queueAgain, { tenantId, messageId });
    if (message.disclosure === 1) yield* conversations.change(tenantId, conversationId, { disclosedAt: now });
    yield* side.live(tenantId, [{ type: 'message.updated', conversationId, messageId }]);
    return undefined;
  }

  return {
    requeueSend,
    /** The same by itself, with a job of its own; see `messages.requeue`. */
    *requeueMessage(
      tenantId: string,
      { messageId, owners, now, ...given }: Requeued,
    ): Command<{ readonly outcome: 'requeued' | 'settled' } | RequeueRefused> {
      const message = yield* row(selectMessage, { tenantId, messageId });
      if (message?.status !== 'failed') return { outcome: 'settled' };
      const because = yield* requeueSend(tenantId, messageId, owners, now);
      if (because) return { outcome: 'refused', because };
      yield* side.all(tenantId, given);
      return { outcome: 'requeued' };
    },
  };
}

export type RequeueSend = ReturnType<typeof requeueSendCommand>['requeueSend'];
