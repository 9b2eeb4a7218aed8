import type { ChannelType, ClaimSend, ClaimSendOutcome, ConversationOwner, Message, MessageStatus } from '@replyforce/core';
import { change, row, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';
import { atMost } from '../limit.js';
import { toMessage } from '../rows.js';
import type { JobCommands } from './jobs.js';
import type { MessageRowCommands } from './message-row.js';
import { recipientOf } from '../queries/recipient.js';
import type { SendAttemptCommands } from './send-attempts.js';
import type { SideWriter } from './side-writes.js';

interface Parts {
  readonly jobs: JobCommands;
  readonly side: SideWriter;
  readonly messages: MessageRowCommands;
  readonly attempts: SendAttemptCommands;
}

/** Writes the attempt before the request leaves, unless the message must not go out any more. */
export function claimSendCommand({ db, holdsRows = false }: SqlKit, { jobs, side, messages, attempts }: Parts) {
  const selectMessage = compile<{ tenantId: string; messageId: string }>()((p) =>
    db
      .selectFrom('messages as message')
      .innerJoin('conversations as conversation', (join) =>
        join.onRef('conversation.tenant_id', '=', 'message.tenant_id').onRef('conversation.id', '=', 'message.conversation_id'),
      )
      .selectAll('message')
      .select(['conversation.owner', 'conversation.channel_type', 'conversation.last_inbound_at'])
      .select(recipientOf('conversation').as('recipient'))
      .where('message.tenant_id', '=', p('tenantId'))
      .where('message.id', '=', p('messageId'))
      .$if(holdsRows, (query) => query.forNoKeyUpdate('message')),
  );
  const laterWord = compile<{ tenantId: string; conversationId: string; sequence: number }>()((p) =>
    db
      .selectFrom('messages')
      .select('id')
      .where('tenant_id', '=', p('tenantId'))
      .where('conversation_id', '=', p('conversationId'))
      .where('sequence', '>', p('sequence'))
      .where('sender_type', '=', 'agent')
      .where('kind', '<>', 'note')
      .where('origin', '<>', 'history')
      .limit(atMost(1)),
  );
  const setStatus = compile<{ tenantId: string; id: string; status: string }>()((p) =>
    db
      .updateTable('messages')
      .set({ status: p('status') })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id')),
  );

  /** What is queued is taken back when a person speaks; what was under way then may be queued again. */
  function* isOvertaken(tenantId: string, { conversationId, sequence }: Message): Command<boolean> {
    return (yield* row(laterWord, { tenantId, conversationId, sequence })) !== undefined;
  }

  return function* claimSend(tenantId: string, command: ClaimSend): Command<ClaimSendOutcome> {
    const { messageId, attempt } = command;
    if (!(yield* jobs.holdsAll(command.leases))) return { outcome: 'lease_lost' };
    const found = yield* row(selectMessage, { tenantId, messageId });
    if (!found) return { outcome: 'settled', status: null };
    const { owner, channel_type: channelType, last_inbound_at: lastInboundAt, recipient } = found;
    const message = toMessage(found);
    const newest = yield* attempts.newest(tenantId, messageId);
    if (message.status === 'sending' && newest) return { outcome: 'in_flight', message, attempt: newest };
    if (message.status !== 'queued') return { outcome: 'settled', status: message.status };
    const isOwners = command.owners.includes(owner as ConversationOwner);
    const mayBeLate = newest !== undefined && !command.owners.includes('human');
    if (message.senderType !== 'agent' && (!isOwners || (mayBeLate && (yield* isOvertaken(tenantId, message))))) {
      yield* change(setStatus, { tenantId, id: messageId, status: 'cancelled' satisfies MessageStatus });
      if (message.disclosure) yield* messages.takeBackDisclosure(tenantId, message.conversationId);
      yield* side.live(tenantId, [{ type: 'message.updated', conversationId: message.conversationId, messageId }]);
      return { outcome: 'cancelled' };
    }
    const attemptNumber = (newest?.number ?? 0) + 1;
    const channelId = found.channel_id;
    const channel = { type: channelType as ChannelType, id: channelId };
    yield* attempts.begin(
      Object.assign({}, attempt, { tenantId, messageId, conversationId: message.conversationId, number: attemptNumber }),
      channel,
    );
    yield* change(setStatus, { tenantId, id: messageId, status: 'sending' satisfies MessageStatus });
    yield* side.all(tenantId, command);
    return {
      outcome: 'claimed',
      message: { ...message, status: 'sending' },
      attemptNumber,
      route: { channelId, recipient, lastInboundAt },
    };
  };
}
