import { sql } from 'kysely';
import type { CallbackAttempt, Message, MessageStatus, Page, PageRequest, SendAttempt } from '@replyforce/core';
import { row, rows, type Command } from '../command.js';
import { compile, compileShapes } from '../compile.js';
import { atMost } from '../limit.js';
import type { SqlKit } from '../kit.js';
import { lookUp } from '../look-up.js';
import { pageSize, readCursor, toPage } from '../paging.js';
import { toAttempt, toMessage } from '../rows.js';

export function messageQueries(kit: SqlKit) {
  const { db } = kit;
  const turn = lookUp(kit, 'turns', 'turn', 'message', { last_message_id: 'id' });
  const withAnalysis = db
    .selectFrom('messages as message')
    .leftJoin(turn.rows, (join) => join.on(turn.match))
    .selectAll('message')
    .select('turn.analysis');
  const get = compile<{ tenantId: string; id: string }>()((p) =>
    withAnalysis.where('message.tenant_id', '=', p('tenantId')).where('message.id', '=', p('id')),
  );
  const byMid = compile<{ tenantId: string; channelId: string; platformMid: string }>()((p) =>
    withAnalysis
      .where('message.tenant_id', '=', p('tenantId'))
      .where('message.platform_mid', '=', p('platformMid'))
      .where('message.channel_id', '=', p('channelId')),
  );
  const list = compileShapes((shape: { after: boolean }) =>
    compile<{ tenantId: string; conversationId: string; sequence: number; limit: number }>()((p) =>
      withAnalysis
        .where('message.tenant_id', '=', p('tenantId'))
        .where('message.conversation_id', '=', p('conversationId'))
        .$if(shape.after, (query) => query.where('message.sequence', '<', p('sequence')))
        .orderBy('message.sequence', 'desc')
        .limit(atMost(p('limit'))),
    ),
  );
  const after = compile<{ tenantId: string; conversationId: string; sequence: number; limit: number }>()((p) =>
    withAnalysis
      .where('message.tenant_id', '=', p('tenantId'))
      .where('message.conversation_id', '=', p('conversationId'))
      .where('message.sequence', '>', p('sequence'))
      .orderBy('message.sequence')
      .limit(atMost(p('limit'))),
  );
  const attempts = compile<{ tenantId: string; messageId: string }>()((p) =>
    db
      .selectFrom('send_attempts')
      .selectAll()
      .where('tenant_id', '=', p('tenantId'))
      .where('message_id', '=', p('messageId'))
      .orderBy('number'),
  );
  const attempt = compile<{ tenantId: string; id: string }>()((p) =>
    db.selectFrom('send_attempts').selectAll().where('tenant_id', '=', p('tenantId')).where('id', '=', p('id')),
  );

  const callbacks = compileShapes((shape: { after: boolean }) =>
    compile<{ tenantId: string; channelId: string; id: string; limit: number }>()((p) =>
      db
        .selectFrom('send_attempts as attempt')
        .innerJoin('messages as message', (join) =>
          join.onRef('message.tenant_id', '=', 'attempt.tenant_id').onRef('message.id', '=', 'attempt.message_id'),
        )
        .selectAll('attempt')
        .select('message.status as message_status')
        .where('attempt.tenant_id', '=', p('tenantId'))
        .where('attempt.callback_channel', '=', p('channelId'))
        // As the index says it.
        .where('attempt.callback_channel', '<>', sql.lit(''))
        .$if(shape.after, (query) => query.where('attempt.id', '<', p('id')))
        .orderBy('attempt.id', 'desc')
        .limit(atMost(p('limit'))),
    ),
  );

  return {
    *get(tenantId: string, id: string): Command<Message | undefined> {
      const found = yield* row(get, { tenantId, id });
      return found && toMessage(found);
    },
    *findByPlatformMid(tenantId: string, channelId: string, platformMid: string): Command<Message | undefined> {
      const found = yield* row(byMid, { tenantId, channelId, platformMid });
      return found && toMessage(found);
    },
    *list(tenantId: string, conversationId: string, page: PageRequest): Command<Page<Message>> {
      const cursor = readCursor(page.cursor, [0]);
      const size = pageSize(page);
      const found = yield* rows(list({ after: cursor !== null }), {
        tenantId,
        conversationId,
        sequence: Number(cursor?.[0] ?? 0),
        limit: size + 1,
      });
      return toPage(found, size, toMessage, (last) => [last.sequence]);
    },
    *after(tenantId: string, conversationId: string, sequence: number, limit: number): Command<readonly Message[]> {
      return (yield* rows(after, { tenantId, conversationId, sequence, limit })).map(toMessage);
    },
    *callbacks(tenantId: string, channelId: string, page: PageRequest): Command<Page<CallbackAttempt>> {
      const cursor = readCursor(page.cursor, ['']);
      const size = pageSize(page);
      const values = { tenantId, channelId, id: String(cursor?.[0] ?? ''), limit: size + 1 };
      const found = yield* rows(callbacks({ after: cursor !== null }), values);
      const toCallback = (one: (typeof found)[number]) => ({ ...toAttempt(one), messageStatus: one.message_status as MessageStatus });
      return toPage(found, size, toCallback, (last) => [last.id]);
    },
    *attempts(tenantId: string, messageId: string): Command<readonly SendAttempt[]> {
      return (yield* rows(attempts, { tenantId, messageId })).map(toAttempt);
    },
    *attempt(tenantId: string, id: string): Command<SendAttempt | undefined> {
      const found = yield* row(attempt, { tenantId, id });
      return found && toAttempt(found);
    },
  };
}
