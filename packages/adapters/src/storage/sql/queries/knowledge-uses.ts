import type { CommitTurn, SourceUse } from '@replyforce/core';
import { sql } from 'kysely';
import { change, rows, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';

const DAY_MS = 24 * 60 * 60_000;

/** What turns say of the knowledge: what they cite of it, and what they miss. */
export function knowledgeUseQueries({ db }: SqlKit) {
  const insertUse = compile<{ tenantId: string; at: number; documentId: string; messageId: string; passages: number }>()((p) =>
    db.insertInto('knowledge_uses').values({
      tenant_id: p('tenantId'),
      at: p('at'),
      document_id: p('documentId'),
      message_id: p('messageId'),
      passages: p('passages'),
    }),
  );
  const insertQuestion = compile<NonNullable<CommitTurn['question']> & { tenantId: string }>()((p) =>
    db.insertInto('knowledge_questions').values({
      tenant_id: p('tenantId'),
      id: p('id'),
      conversation_id: p('conversationId'),
      first_sequence: p('firstSequence'),
      sequence: p('sequence'),
      asked_at: p('askedAt'),
      language: p('language'),
      text: p('text'),
    }),
  );
  const uses = compile<{ tenantId: string; since: number }>()((p) =>
    db
      .selectFrom('knowledge_uses')
      .select(({ fn }) => [
        'document_id as documentId',
        sql<number>`${sql.ref('at')} / 86400000`.as('day'),
        fn.countAll<number>().as('replies'),
        fn.sum<number>('passages').as('passages'),
      ])
      .where('tenant_id', '=', p('tenantId'))
      .where('at', '>=', p('since'))
      .groupBy(['document_id', sql`${sql.ref('at')} / 86400000`])
      .orderBy('documentId')
      .orderBy('day'),
  );
  const forget = compile<{ tenantId: string; before: number }>()((p) =>
    db.deleteFrom('knowledge_uses').where('tenant_id', '=', p('tenantId')).where('at', '<', p('before')),
  );

  return {
    *note(tenantId: string, { turn, uses: cited = [], question }: CommitTurn): Command<void> {
      for (const { documentId, passages } of cited)
        yield* change(insertUse, { tenantId, at: turn.createdAt, documentId, messageId: turn.lastMessageId, passages });
      if (question) yield* change(insertQuestion, { ...question, tenantId });
    },
    *uses(tenantId: string, since: number): Command<readonly SourceUse[]> {
      return (yield* rows(uses, { tenantId, since })).map(({ documentId, day, replies, passages }) => ({
        documentId,
        day: new Date(Number(day) * DAY_MS).toISOString().slice(0, 10),
        replies: Number(replies),
        passages: Number(passages),
      }));
    },
    *forget(tenantId: string, before: number): Command<void> {
      yield* change(forget, { tenantId, before });
    },
  };
}

export type KnowledgeUseQueries = ReturnType<typeof knowledgeUseQueries>;
