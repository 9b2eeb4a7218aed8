import type { SettleSend } from '@replyforce/core';
import { sql } from 'kysely';
import { change, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';
import type { ContactRowCommands } from './contact-row.js';
import type { ConversationRowCommands } from './conversation-row.js';
import type { EarlyChangeCommands } from './early-changes.js';
import type { JobCommands } from './jobs.js';
import type { MessageRowCommands } from './message-row.js';
import type { SideWriter } from './side-writes.js';

interface Parts {
  readonly jobs: JobCommands;
  readonly contacts: ContactRowCommands;
  readonly conversations: ConversationRowCommands;
  readonly messages: MessageRowCommands;
  readonly early: EarlyChangeCommands;
  readonly side: SideWriter;
}

/** Keeps what came of an attempt: on the attempt, on its message and on the conversation. */
export function settleSendCommand({ db }: SqlKit, { jobs, contacts, conversations, messages, early, side }: Parts) {
  const updateAttempt = compile<{
    tenantId: string;
    id: string;
    state: string;
    platformMid: string | null;
    error: string | null;
    httpStatus: number | null;
    settledAt: number | null;
  }>()((p) =>
    db
      .updateTable('send_attempts')
      .set({
        state: p('state'),
        platform_mid: p('platformMid'),
        error: p('error'),
        http_status: p('httpStatus'),
        settled_at: p('settledAt'),
      })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id'))
      .where('state', '=', 'sending'),
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
                .whereRef('other.channel_id', '=', sql.ref('messages.channel_id'))
                .where('other.platform_mid', '=', p('platformMid')),
            ),
          )
          .then(eb.ref('platform_mid'))
          .else(p('platformMid'))
          .end(),
      }))
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id'))
      .where('status', '=', 'sending'),
  );
  const setStatus = compile<{ tenantId: string; id: string; status: string; failure: string | null }>()((p) =>
    db
      .updateTable('messages')
      .set({ status: p('status'), failure: p('failure') })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id'))
      .where('status', '=', 'sending'),
  );

  /** Settles the attempt and its message; false where something settled the attempt before. */
  function* keep(tenantId: string, command: SettleSend): Command<boolean> {
    const { attempt, messageId, result, at } = command;
    const { id } = attempt;
    const answered = { tenantId, id, httpStatus: command.httpStatus ?? null };
    switch (result.state) {
      case 'accepted': {
        const { platformMid, status } = result;
        if ((yield* change(updateAttempt, { state: 'accepted', platformMid, error: null, settledAt: at, ...answered })) === 0) return false;
        yield* change(accept, { tenantId, id: messageId, status, platformMid, sentAt: attempt.createdAt });
        // By itself: what was kept while this waited for the message is seen by a statement that begins now.
        yield* early.apply(tenantId, messageId);
        return true;
      }
      case 'failed': {
        const error = `${result.failure.code}: ${result.failure.message}`;
        if ((yield* change(updateAttempt, { state: 'failed', platformMid: null, error, settledAt: at, ...answered })) === 0) return false;
        const status = result.requeue ? 'queued' : 'failed';
        yield* change(setStatus, { tenantId, id: messageId, status, failure: JSON.stringify(result.failure) });
        return true;
      }
      case 'uncertain': {
        const error = result.reason;
        if ((yield* change(updateAttempt, { state: 'uncertain', platformMid: null, error, settledAt: null, ...answered })) === 0)
          return false;
        yield* change(setStatus, { tenantId, id: messageId, status: 'uncertain', failure: null });
        return true;
      }
    }
  }

  return function* settleSend(tenantId: string, command: SettleSend): Command<{ outcome: 'settled' | 'stale' }> {
    const { leases, burial } = command;
    if (!burial) yield* jobs.settleLeases(tenantId, leases);
    const isSettled = yield* keep(tenantId, command);
    if (burial) yield* isSettled ? jobs.buryLeases(tenantId, leases, burial) : jobs.settleLeases(tenantId, leases);
    if (!isSettled) return { outcome: 'stale' };
    if (command.patch) {
      const current = yield* conversations.current(tenantId, command.conversationId);
      if (current) yield* conversations.change(tenantId, current.id, command.patch);
    }
    if (command.cancelPartsOf !== undefined) yield* messages.cancelParts(tenantId, command.conversationId, command.cancelPartsOf);
    for (const { contactId, ...word } of command.preferences ?? []) yield* contacts.prefer(tenantId, contactId, word);
    yield* side.all(tenantId, command);
    return { outcome: 'settled' };
  };
}
