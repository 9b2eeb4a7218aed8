import { callbackChannelOf, type Channel, type SendAttempt } from '@replyforce/core';
import { change, row, type Command } from '../command.js';
import { compile } from '../compile.js';
import { atMost } from '../limit.js';
import type { SqlKit } from '../kit.js';
import { toAttempt } from '../rows.js';

type NewAttempt = Pick<SendAttempt, 'tenantId' | 'id' | 'messageId' | 'conversationId' | 'number' | 'createdAt'>;

/** Attempts to send a message: one row each, written before the request leaves. */
export function sendAttempts({ db }: SqlKit) {
  const newest = compile<{ tenantId: string; messageId: string }>()((p) =>
    db
      .selectFrom('send_attempts')
      .selectAll()
      .where('tenant_id', '=', p('tenantId'))
      .where('message_id', '=', p('messageId'))
      .orderBy('number', 'desc')
      .limit(atMost(1)),
  );
  const insert = compile<NewAttempt & { callbackChannel: string }>()((p) =>
    db.insertInto('send_attempts').values({
      tenant_id: p('tenantId'),
      id: p('id'),
      message_id: p('messageId'),
      conversation_id: p('conversationId'),
      number: p('number'),
      state: 'sending',
      callback_channel: p('callbackChannel'),
      created_at: p('createdAt'),
    }),
  );

  return {
    *newest(tenantId: string, messageId: string): Command<SendAttempt | undefined> {
      const found = yield* row(newest, { tenantId, messageId });
      return found && toAttempt(found);
    },
    begin: (attempt: NewAttempt, channel: Pick<Channel, 'type' | 'id'>): Command<number> =>
      change(insert, Object.assign({}, attempt, { callbackChannel: callbackChannelOf(channel) ?? '' })),
  };
}

export type SendAttemptCommands = ReturnType<typeof sendAttempts>;
