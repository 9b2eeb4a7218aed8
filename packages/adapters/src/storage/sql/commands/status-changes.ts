import { advancesStatus, type CommitInbound, type ConversationHead, type FailedByStatus, type FailedSend } from '@replyforce/core';
import type { MessageStatus, SenderType, StatusChange } from '@replyforce/core';
import { sql } from 'kysely';
import { change, row, rows, type Command } from '../command.js';
import { compile } from '../compile.js';
import { atMost } from '../limit.js';
import type { SqlKit } from '../kit.js';
import type { EarlyChangeCommands } from './early-changes.js';
import { inSequence, lookBackFrom } from './message-row.js';
import type { SideWriter } from './side-writes.js';

interface Target {
  readonly id: string;
  readonly conversation_id: string;
  readonly status: string;
  readonly platform_mid: string | null;
  readonly sender_type: string;
  readonly disclosure: number;
  readonly part_of: string | null;
  /** The attempt spoken of, where the platform named it. */
  readonly attempt_state?: string;
  readonly attempt_at?: number;
}

/** The platform's word on messages of ours: statuses of single messages and receipts up to a moment. */
export function statusChanges({ db }: SqlKit, side: SideWriter, early: EarlyChangeCommands) {
  const byMid = compile<{ tenantId: string; channelId: string; platformMid: string }>()((p) =>
    db
      .selectFrom('messages')
      .select(['id', 'conversation_id', 'status', 'platform_mid', 'sender_type', 'disclosure', 'part_of'])
      .where('tenant_id', '=', p('tenantId'))
      .where('platform_mid', '=', p('platformMid'))
      .where('channel_id', '=', p('channelId'))
      .where('sender_type', '<>', 'customer'),
  );
  const byAttempt = compile<{ tenantId: string; attemptId: string }>()((p) =>
    db
      .selectFrom('send_attempts as attempt')
      .innerJoin('messages as message', (join) =>
        join.onRef('message.tenant_id', '=', 'attempt.tenant_id').onRef('message.id', '=', 'attempt.message_id'),
      )
      .select([
        'message.id',
        'message.conversation_id',
        'message.status',
        'message.platform_mid',
        'message.sender_type',
        'message.disclosure',
        'message.part_of',
        'attempt.state as attempt_state',
        'attempt.created_at as attempt_at',
      ])
      .where('attempt.tenant_id', '=', p('tenantId'))
      .where('attempt.id', '=', p('attemptId')),
  );
  const moveMessage = compile<{
    tenantId: string;
    id: string;
    status: string;
    failure: string | null;
    platformMid: string | null;
    at: number;
  }>()((p) =>
    db
      .updateTable('messages')
      .set((eb) => ({
        status: p('status'),
        failure: p('failure'),
        platform_mid: eb.fn.coalesce('platform_mid', unlessTaken(p)),
        sent_at: eb.fn.coalesce('sent_at', eb.val(p('at'))),
      }))
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id')),
  );
  const settleAttempt = compile<{
    tenantId: string;
    attemptId: string;
    state: string;
    platformMid: string | null;
    error: string | null;
    at: number;
  }>()((p) =>
    db
      .updateTable('send_attempts')
      .set({ state: p('state'), platform_mid: p('platformMid'), error: p('error'), settled_at: p('at') })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('attemptId'))
      .where('state', '<>', 'accepted'),
  );
  const newestAttemptOf = compile<{ tenantId: string; messageId: string }>()((p) =>
    db
      .selectFrom('send_attempts')
      .select('id')
      .where('tenant_id', '=', p('tenantId'))
      .where('message_id', '=', p('messageId'))
      .orderBy('number', 'desc')
      .limit(atMost(1)),
  );
  const receive = compile<{
    tenantId: string;
    conversationId: string;
    after: number;
    status: string;
    watermark: number;
    upTo: string;
  }>()((p) =>
    db
      .updateTable('messages')
      .set({ status: p('status') })
      .where('tenant_id', '=', p('tenantId'))
      .where('conversation_id', '=', p('conversationId'))
      .where('sequence', '>', p('after'))
      .where('status', 'in', ['accepted', 'sent', 'delivered'])
      .where('status', '<>', p('upTo'))
      .where('sender_type', '<>', 'customer')
      .where('kind', '<>', 'note')
      .where('sent_at', '<=', p('watermark'))
      .returning(['id', 'sequence']),
  );

  /** A second message with the same platform id would break its key: the id then stays on the attempt alone. */
  function unlessTaken(p: (name: 'tenantId' | 'platformMid' | 'id') => string | null) {
    return db
      .selectNoFrom((eb) => eb.val(p('platformMid')).as('mid'))
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('messages as other')
              .select('other.id')
              .where('other.tenant_id', '=', p('tenantId') as string)
              .whereRef('other.channel_id', '=', sql.ref('messages.channel_id'))
              .where('other.platform_mid', '=', p('platformMid')),
          ),
        ),
      );
  }

  function* find(tenantId: string, { attemptId, platformMid, channelId }: StatusChange): Command<Target | undefined> {
    const found = attemptId === undefined ? undefined : yield* row(byAttempt, { tenantId, attemptId });
    return found ?? (platformMid === undefined ? undefined : yield* row(byMid, { tenantId, channelId, platformMid }));
  }

  /** The message, where the platform's word moved it on. */
  function* apply(tenantId: string, given: StatusChange): Command<Target | undefined> {
    const message = yield* find(tenantId, given);
    if (!message) return undefined;
    if (!movesOn(message, given)) {
      yield* noteArrival(tenantId, message, given);
      return undefined;
    }
    const failed = given.status === 'failed';
    const platformMid = given.platformMid ?? message.platform_mid;
    if (OPEN.includes(message.status)) {
      const attemptId = given.attemptId ?? (yield* row(newestAttemptOf, { tenantId, messageId: message.id }))?.id;
      const error = failed ? (given.failure?.message ?? 'failed') : null;
      if (attemptId)
        yield* change(settleAttempt, { tenantId, attemptId, state: failed ? 'failed' : 'accepted', platformMid, error, at: given.at });
    }
    yield* change(moveMessage, {
      tenantId,
      id: message.id,
      status: given.status,
      failure: failed && given.failure ? JSON.stringify(given.failure) : null,
      platformMid,
      at: message.attempt_at ?? given.at,
    });
    if (message.platform_mid === null && platformMid !== null) yield* early.apply(tenantId, message.id);
    yield* side.live(tenantId, [{ type: 'message.updated', conversationId: message.conversation_id, messageId: message.id }]);
    return message;
  }

  /** A message that was given up and has arrived all the same stays `failed`, but must not be sent again: its attempt says so. */
  function* noteArrival(tenantId: string, { status, attempt_state: state }: Target, given: StatusChange): Command<void> {
    if (status !== 'failed' || state !== 'failed' || given.status === 'failed' || given.attemptId === undefined) return;
    const { attemptId, platformMid = null, at } = given;
    yield* change(settleAttempt, { tenantId, attemptId, state: 'accepted', platformMid, error: null, at });
  }

  return {
    /** Answers with what failed by them and had not before. */
    *statuses(tenantId: string, changes: readonly StatusChange[]): Command<readonly FailedByStatus[]> {
      const failed: FailedByStatus[] = [];
      for (const given of changes) {
        const moved = yield* apply(tenantId, given);
        if (moved && given.status === 'failed') failed.push({ message: toFailedSend(moved), change: given });
      }
      return failed;
    },
    *receipts({ tenantId, id: conversationId, sequence }: ConversationHead, receipts: CommitInbound['receipts']): Command<void> {
      const after = lookBackFrom(sequence);
      for (const { status, watermark } of receipts) {
        const moved = yield* rows(receive, { tenantId, conversationId, after, status, watermark, upTo: status });
        yield* side.live(
          tenantId,
          inSequence(moved).map(({ id }) => ({ type: 'message.updated', conversationId, messageId: id })),
        );
      }
    },
  };
}

function toFailedSend({ id, conversation_id: conversationId, sender_type, disclosure, part_of: partOf }: Target): FailedSend {
  return { id, conversationId, senderType: sender_type as SenderType, disclosure: disclosure === 1, partOf };
}

export type StatusCommands = ReturnType<typeof statusChanges>;

/** States in which the newest attempt is not settled for good. */
const OPEN: readonly string[] = ['queued', 'sending', 'uncertain'];

/**
 * Beside `advancesStatus`: a message waiting for another attempt that the platform says it has must not be sent again, and
 * the failure of an attempt that failed before says nothing about the next one.
 */
function movesOn(message: Target, { status }: StatusChange): boolean {
  const from = message.status as MessageStatus;
  if (status === 'failed') return message.attempt_state !== 'failed' && advancesStatus(from, status);
  return advancesStatus(from, status) || (from === 'queued' && message.attempt_state !== undefined);
}
