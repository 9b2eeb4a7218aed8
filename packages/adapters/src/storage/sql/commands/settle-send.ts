import { advancesStatus, type MessageStatus, type SettleSend } from '@replyforce/core';
import { change, row, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';
import { patched, type ConversationRowCommands } from './conversation-row.js';
import type { JobCommands } from './jobs.js';
import type { SideWriter } from './side-writes.js';

interface Parts {
  readonly jobs: JobCommands;
  readonly conversations: ConversationRowCommands;
  readonly side: SideWriter;
}

/** Keeps what came of an attempt: on the attempt, on its message and on the conversation. */
export function settleSendCommand({ db }: SqlKit, { jobs, conversations, side }: Parts) {
  const selectAttempt = compile<{ tenantId: string; attemptId: string; messageId: string }>()((p) =>
    db
      .selectFrom('send_attempts as attempt')
      .innerJoin('messages as message', (join) =>
        join.onRef('message.tenant_id', '=', 'attempt.tenant_id').onRef('message.id', '=', 'attempt.message_id'),
      )
      .select(['attempt.state', 'attempt.created_at', 'attempt.conversation_id', 'message.status'])
      .where('attempt.tenant_id', '=', p('tenantId'))
      .where('attempt.id', '=', p('attemptId'))
      .where('attempt.message_id', '=', p('messageId')),
  );
  const updateAttempt = compile<{
    tenantId: string;
    id: string;
    state: string;
    platformMid: string | null;
    error: string | null;
    settledAt: number | null;
  }>()((p) =>
    db
      .updateTable('send_attempts')
      .set({ state: p('state'), platform_mid: p('platformMid'), error: p('error'), settled_at: p('settledAt') })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id')),
  );
  const accept = compile<{ tenantId: string; id: string; status: string; platformMid: string; sentAt: number }>()((p) =>
    db
      .updateTable('messages')
      .set((eb) => ({
        status: p('status'),
        failure: null,
        sent_at: p('sentAt'),
        // An echo that came first may hold this platform id already: then it stays on the attempt alone.
        platform_mid: eb
          .case()
          .when(
            eb.exists(
              eb
                .selectFrom('messages as other')
                .select('other.id')
                .where('other.tenant_id', '=', p('tenantId'))
                .where('other.platform_mid', '=', p('platformMid')),
            ),
          )
          .then(eb.ref('platform_mid'))
          .else(p('platformMid'))
          .end(),
      }))
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id')),
  );
  const setStatus = compile<{ tenantId: string; id: string; status: string; failure: string | null }>()((p) =>
    db
      .updateTable('messages')
      .set({ status: p('status'), failure: p('failure') })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id'))
      .where('status', 'in', ['sending', 'uncertain']),
  );

  function* keep(tenantId: string, command: SettleSend, status: MessageStatus, sentAt: number): Command<void> {
    const { attemptId: id, messageId, result, at } = command;
    switch (result.state) {
      case 'accepted':
        yield* change(updateAttempt, { tenantId, id, state: 'accepted', platformMid: result.platformMid, error: null, settledAt: at });
        if (advancesStatus(status, result.status)) {
          yield* change(accept, { tenantId, id: messageId, status: result.status, platformMid: result.platformMid, sentAt });
        }
        return;
      case 'failed':
        yield* change(updateAttempt, {
          tenantId,
          id,
          state: 'failed',
          platformMid: null,
          error: `${result.failure.code}: ${result.failure.message}`,
          settledAt: at,
        });
        yield* change(setStatus, {
          tenantId,
          id: messageId,
          status: result.requeue ? 'queued' : 'failed',
          failure: JSON.stringify(result.failure),
        });
        return;
      case 'uncertain':
        yield* change(updateAttempt, { tenantId, id, state: 'uncertain', platformMid: null, error: result.reason, settledAt: null });
        yield* change(setStatus, { tenantId, id: messageId, status: 'uncertain', failure: null });
    }
  }

  return function* settleSend(tenantId: string, command: SettleSend): Command<'settled' | 'stale'> {
    yield* jobs.settleLeases(tenantId, command.leases);
    const found = yield* row(selectAttempt, { tenantId, attemptId: command.attemptId, messageId: command.messageId });
    if (found?.state !== 'sending') return 'stale';
    yield* keep(tenantId, command, found.status as MessageStatus, found.created_at);
    if (command.patch) {
      const conversation = yield* conversations.find(tenantId, found.conversation_id);
      if (conversation) yield* conversations.update(patched(conversation, command.patch));
    }
    yield* side.all(tenantId, command);
    return 'settled';
  };
}
