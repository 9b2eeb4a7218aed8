import type {
  AnsweredQuestion,
  GapVerdict,
  OpenQuestion,
  SideWrites,
  SuggestionDecision,
  SuggestionRecord,
  SuggestionState,
} from '@replyforce/core';
import { change, row, rows, type Command } from '../command.js';
import type { SideWriter } from '../commands/side-writes.js';
import { compile, compileShapes } from '../compile.js';
import type { SqlKit } from '../kit.js';
import { toQuestion, toSuggestion, toVerdict } from '../knowledge-rows.js';
import { atMost } from '../limit.js';

const MOST_SUGGESTIONS = 100;
/** Messages of a person that one question is looked at with, at most. */
const MOST_ANSWERS = 5;
const NOT_SENT = ['failed', 'cancelled'];

type SuggestionValues = Omit<SuggestionRecord, 'decidedBy'> & { readonly tenantId: string; readonly actor: string | null };

/** Questions that the knowledge did not answer, and what people said to them. */
export function questionQueries({ db }: SqlKit, side: SideWriter) {
  const COLUMNS = ['id', 'conversation_id', 'first_sequence', 'sequence', 'asked_at', 'language', 'text', 'gap_id'] as const;
  const newest = compile<{ tenantId: string; limit: number }>()((p) =>
    db
      .selectFrom('knowledge_questions')
      .select(COLUMNS)
      .where('tenant_id', '=', p('tenantId'))
      .orderBy('asked_at', 'desc')
      .orderBy('id', 'desc')
      .limit(atMost(p('limit'))),
  );
  const assign = compile<{ tenantId: string; id: string; gapId: string }>()((p) =>
    db
      .updateTable('knowledge_questions')
      .set({ gap_id: p('gapId') })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id'))
      .where('gap_id', 'is', null),
  );
  const verdicts = compile<{ tenantId: string }>()((p) =>
    db.selectFrom('knowledge_gaps').selectAll().where('tenant_id', '=', p('tenantId')).orderBy('id'),
  );
  const settle = compile<Omit<GapVerdict, 'by'> & { tenantId: string; actor: string }>()((p) =>
    db
      .insertInto('knowledge_gaps')
      .values({ tenant_id: p('tenantId'), id: p('gapId'), state: p('state'), at: p('at'), actor: p('actor') })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'id']).doUpdateSet((eb) => ({
          state: eb.ref('excluded.state'),
          at: eb.ref('excluded.at'),
          actor: eb.ref('excluded.actor'),
        })),
      ),
  );
  const answered = compile<{ tenantId: string; before: number; limit: number }>()((p) =>
    db
      .selectFrom('knowledge_questions as question')
      .selectAll('question')
      .where('question.tenant_id', '=', p('tenantId'))
      .where('question.looked', '=', 0)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('messages as message')
            .select('message.id')
            .whereRef('message.tenant_id', '=', 'question.tenant_id')
            .whereRef('message.conversation_id', '=', 'question.conversation_id')
            .whereRef('message.sequence', '>', 'question.sequence')
            .where('message.created_at', '<', p('before'))
            .where('message.sender_type', '=', 'agent')
            .where('message.kind', '<>', 'note')
            .where('message.origin', '=', 'live')
            .where('message.deleted_at', 'is', null)
            .where('message.status', 'not in', NOT_SENT),
        ),
      )
      .orderBy('question.asked_at')
      .orderBy('question.id')
      .limit(atMost(p('limit'))),
  );
  const answers = compile<{ tenantId: string; conversationId: string; after: number; limit: number }>()((p) =>
    db
      .selectFrom('messages')
      .select(['id', 'content', 'created_at', 'outgoing'])
      .where('tenant_id', '=', p('tenantId'))
      .where('conversation_id', '=', p('conversationId'))
      .where('sequence', '>', p('after'))
      .where('sender_type', '=', 'agent')
      .where('kind', '<>', 'note')
      .where('origin', '=', 'live')
      .where('deleted_at', 'is', null)
      .where('status', 'not in', NOT_SENT)
      .orderBy('sequence')
      .limit(atMost(p('limit'))),
  );
  const look = compile<{ tenantId: string; id: string }>()((p) =>
    db
      .updateTable('knowledge_questions')
      .set({ looked: 1 })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id'))
      .where('looked', '=', 0),
  );
  const insertSuggestion = compile<SuggestionValues>()((p) =>
    db.insertInto('knowledge_suggestions').values({
      tenant_id: p('tenantId'),
      id: p('id'),
      question_id: p('questionId'),
      conversation_id: p('conversationId'),
      message_id: p('messageId'),
      question: p('question'),
      answer: p('answer'),
      language: p('language'),
      state: p('state'),
      created_at: p('createdAt'),
      decided_at: p('decidedAt'),
      actor: p('actor'),
      document_id: p('documentId'),
    }),
  );
  const suggestions = compileShapes((shape: { state: boolean }) =>
    compile<{ tenantId: string; state: string; limit: number }>()((p) =>
      db
        .selectFrom('knowledge_suggestions')
        .selectAll()
        .where('tenant_id', '=', p('tenantId'))
        .$if(shape.state, (query) => query.where('state', '=', p('state')))
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(atMost(p('limit'))),
    ),
  );
  const suggestion = compile<{ tenantId: string; id: string }>()((p) =>
    db.selectFrom('knowledge_suggestions').selectAll().where('tenant_id', '=', p('tenantId')).where('id', '=', p('id')),
  );
  const decide = compile<Omit<SuggestionDecision, 'by'> & { tenantId: string; actor: string }>()((p) =>
    db
      .updateTable('knowledge_suggestions')
      .set({ state: p('state'), decided_at: p('at'), actor: p('actor'), document_id: p('documentId') })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id'))
      .where('state', '=', 'pending'),
  );
  const forgetSuggestions = compile<{ tenantId: string; before: number }>()((p) =>
    db
      .deleteFrom('knowledge_suggestions')
      .where('tenant_id', '=', p('tenantId'))
      .where('state', '=', 'pending')
      .where('question_id', 'in', ({ selectFrom }) =>
        selectFrom('knowledge_questions').select('id').where('tenant_id', '=', p('tenantId')).where('asked_at', '<', p('before')),
      ),
  );
  const forget = compile<{ tenantId: string; before: number }>()((p) =>
    db.deleteFrom('knowledge_questions').where('tenant_id', '=', p('tenantId')).where('asked_at', '<', p('before')),
  );
  // Of a conversation all that was asked at a place of it; `0` and the largest number for all.
  const eraseSuggestions = compile<{ tenantId: string; conversationId: string; from: number; to: number }>()((p) =>
    db
      .deleteFrom('knowledge_suggestions')
      .where('tenant_id', '=', p('tenantId'))
      .where('question_id', 'in', ({ selectFrom }) =>
        selectFrom('knowledge_questions')
          .select('id')
          .where('tenant_id', '=', p('tenantId'))
          .where('conversation_id', '=', p('conversationId'))
          .where('first_sequence', '<=', p('to'))
          .where('sequence', '>=', p('from')),
      ),
  );
  const erase = compile<{ tenantId: string; conversationId: string; from: number; to: number }>()((p) =>
    db
      .deleteFrom('knowledge_questions')
      .where('tenant_id', '=', p('tenantId'))
      .where('conversation_id', '=', p('conversationId'))
      .where('first_sequence', '<=', p('to'))
      .where('sequence', '>=', p('from')),
  );

  function* eraseBetween(tenantId: string, conversationId: string, from: number, to: number): Command<void> {
    yield* change(eraseSuggestions, { tenantId, conversationId, from, to });
    yield* change(erase, { tenantId, conversationId, from, to });
  }

  function* decideOne(tenantId: string, { by, ...decision }: SuggestionDecision): Command<boolean> {
    return (yield* change(decide, { ...decision, tenantId, actor: JSON.stringify(by) })) > 0;
  }

  return {
    *list(tenantId: string, limit: number): Command<readonly OpenQuestion[]> {
      return (yield* rows(newest, { tenantId, limit })).map(toQuestion).toReversed();
    },
    *assign(tenantId: string, assignments: readonly { readonly questionId: string; readonly gapId: string }[]): Command<void> {
      for (const { questionId, gapId } of assignments) yield* change(assign, { tenantId, id: questionId, gapId });
    },
    *verdicts(tenantId: string): Command<readonly GapVerdict[]> {
      return (yield* rows(verdicts, { tenantId })).map(toVerdict);
    },
    *settle(tenantId: string, { by, ...verdict }: GapVerdict, given: Pick<SideWrites, 'audit'>): Command<void> {
      yield* change(settle, { ...verdict, tenantId, actor: JSON.stringify(by) });
      yield* side.all(tenantId, given);
    },
    *answered(tenantId: string, before: number, limit: number): Command<readonly AnsweredQuestion[]> {
      const found: AnsweredQuestion[] = [];
      for (const question of yield* rows(answered, { tenantId, before, limit })) {
        const written = yield* rows(answers, {
          tenantId,
          conversationId: question.conversation_id,
          after: question.sequence,
          limit: MOST_ANSWERS,
        });
        const byPeople = written.filter(({ outgoing }) => outgoing === null || !('writtenBy' in (JSON.parse(outgoing) as object)));
        found.push({
          question: toQuestion(question),
          answers: byPeople.map(({ id, content, created_at }) => ({ id, content, createdAt: created_at })),
        });
      }
      return found;
    },
    *suggest(tenantId: string, questionId: string, suggested: SuggestionRecord | null): Command<boolean> {
      if ((yield* change(look, { tenantId, id: questionId })) === 0) return false;
      if (suggested) {
        const { decidedBy, ...values } = suggested;
        yield* change(insertSuggestion, { ...values, tenantId, actor: decidedBy && JSON.stringify(decidedBy) });
      }
      return true;
    },
    *suggestions(tenantId: string, state?: SuggestionState): Command<readonly SuggestionRecord[]> {
      const found = yield* rows(suggestions({ state: state !== undefined }), { tenantId, state: state ?? '', limit: MOST_SUGGESTIONS });
      return found.map(toSuggestion);
    },
    *suggestion(tenantId: string, id: string): Command<SuggestionRecord | undefined> {
      const found = yield* row(suggestion, { tenantId, id });
      return found && toSuggestion(found);
    },
    decide: decideOne,
    *decideWith(tenantId: string, decision: SuggestionDecision, given: Pick<SideWrites, 'audit'>): Command<boolean> {
      if (!(yield* decideOne(tenantId, decision))) return false;
      yield* side.all(tenantId, given);
      return true;
    },
    *forget(tenantId: string, before: number): Command<void> {
      yield* change(forgetSuggestions, { tenantId, before });
      yield* change(forget, { tenantId, before });
    },
    *erase(tenantId: string, conversationId: string): Command<void> {
      yield* eraseBetween(tenantId, conversationId, 0, 2_147_483_647);
    },
    /** What a message that was taken back had asked. */
    *eraseAt(tenantId: string, conversationId: string, sequence: number): Command<void> {
      yield* eraseBetween(tenantId, conversationId, sequence, sequence);
    },
  };
}

export type QuestionQueries = ReturnType<typeof questionQueries>;
