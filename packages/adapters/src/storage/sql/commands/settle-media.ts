import type { Attachment, SettleMedia } from '@replyforce/core';
import { change, row, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';
import type { JobCommands } from './jobs.js';
import type { SideWriter } from './side-writes.js';

/** Keeps on a message what became of the copy of something attached to it. */
export function settleMediaCommand(
  { db, holdsRows = false }: SqlKit,
  { jobs, side }: { readonly jobs: JobCommands; readonly side: SideWriter },
) {
  const hold = compile<{ tenantId: string; id: string }>()((p) =>
    db
      .selectFrom('messages')
      .select('attachments')
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id'))
      .$if(holdsRows, (query) => query.forUpdate()),
  );
  const keep = compile<{ tenantId: string; id: string; attachments: string }>()((p) =>
    db
      .updateTable('messages')
      .set({ attachments: p('attachments') })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id')),
  );

  return function* settleMedia(tenantId: string, command: SettleMedia): Command<{ readonly outcome: 'settled' | 'gone' }> {
    const { messageId: id, attachmentId, media } = command;
    yield* jobs.settleLeases(tenantId, command.leases);
    const found = yield* row(hold, { tenantId, id });
    const before = found ? (JSON.parse(found.attachments) as readonly Attachment[]) : [];
    if (!before.some((one) => one.id === attachmentId)) return { outcome: 'gone' };
    const attachments = JSON.stringify(before.map((one) => (one.id === attachmentId ? { ...one, media } : one)));
    yield* change(keep, { tenantId, id, attachments });
    yield* side.all(tenantId, command);
    return { outcome: 'settled' };
  };
}
