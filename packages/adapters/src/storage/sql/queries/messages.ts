import type { Message, Page, PageRequest, SendAttempt } from '@replyforce/core';
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
    *attempts(tenantId: string, messageId: string): Command<readonly SendAttempt[]> {
      return (yield* rows(attempts, { tenantId, messageId })).map(toAttempt);
    },
  };
}
