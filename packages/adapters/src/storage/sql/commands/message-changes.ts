import { changeMessage, PREVIEW_LENGTH, type CommitInbound } from '@replyforce/core';
import { change, row, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';
import type { QuestionQueries } from '../queries/questions.js';
import { toMessage } from '../rows.js';
import type { SideWriter } from './side-writes.js';

/** What is done to messages that are there: reactions, edits, deletions. */
export function messageChanges({ db, holdsRows = false }: SqlKit, side: SideWriter, questions: QuestionQueries) {
  const find = compile<{ tenantId: string; id: string }>()((p) =>
    db
      .selectFrom('messages')
      .selectAll()
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id'))
      .$if(holdsRows, (query) => query.forNoKeyUpdate()),
  );
  const update = compile<{
    tenantId: string;
    id: string;
    content: string;
    attachments: string;
    context: string | null;
    versions: string | null;
    reactions: string | null;
    deletedAt: number | null;
  }>()((p) =>
    db
      .updateTable('messages')
      .set({
        content: p('content'),
        attachments: p('attachments'),
        context: p('context'),
        versions: p('versions'),
        reactions: p('reactions'),
        deleted_at: p('deletedAt'),
      })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id')),
  );
  const follow = compile<{ tenantId: string; conversationId: string; sequence: number; preview: string }>()((p) =>
    db
      .updateTable('conversations')
      .set((eb) => ({
        revision: eb('revision', '+', 1),
        last_preview: eb.case().when('sequence', '=', p('sequence')).then(p('preview')).else(eb.ref('last_preview')).end(),
      }))
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('conversationId')),
  );

  return function* applyChanges(tenantId: string, changes: NonNullable<CommitInbound['changes']>): Command<void> {
    for (const { messageId, change: given } of changes) {
      const found = yield* row(find, { tenantId, id: messageId });
      if (!found) continue;
      const message = toMessage(found);
      const after = changeMessage(message, given);
      if (!after) continue;
      yield* change(update, {
        tenantId,
        id: messageId,
        content: after.content,
        attachments: JSON.stringify(after.attachments),
        context: after.context && JSON.stringify(after.context),
        versions: listOrNull(after.versions),
        reactions: listOrNull(after.reactions),
        deletedAt: after.deletedAt,
      });
      const { conversationId, sequence } = message;
      if (after.deletedAt !== null) yield* questions.eraseAt(tenantId, conversationId, sequence);
      const preview = after.content.slice(0, PREVIEW_LENGTH);
      if (given.kind !== 'reaction') yield* change(follow, { tenantId, conversationId, sequence, preview });
      yield* side.live(tenantId, [{ type: 'message.updated', conversationId, messageId }]);
    }
  };
}

export type MessageChangeCommand = ReturnType<typeof messageChanges>;

function listOrNull(list: readonly unknown[]): string | null {
  return list.length === 0 ? null : JSON.stringify(list);
}
