import { ending, goingOn, whichGoesOn, type ConversationRecord, type Standing } from '@replyforce/core';
import { change, row, rows, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';
import { toConversation, toLead } from '../rows.js';
import type { ConversationsTable } from '../schema.js';
import type { ConversationRowCommands } from './conversation-row.js';
import type { MessageRowCommands } from './message-row.js';
import type { SideWriter } from './side-writes.js';

interface Parts {
  readonly conversations: ConversationRowCommands;
  readonly messages: MessageRowCommands;
  readonly side: SideWriter;
}

/**
 * Of several conversations of one contact on one account one goes on; see `Identification.absorbs`. Answers with those in which one
 * ended and that need a person.
 */
export function continueConversationsCommand({ db, holdsRows = false }: SqlKit, { conversations, messages, side }: Parts) {
  const ofContact = compile<{ tenantId: string; contactId: string }>()((p) =>
    db
      .selectFrom('conversations')
      .selectAll()
      .where('tenant_id', '=', p('tenantId'))
      .where('contact_id', '=', p('contactId'))
      .where('continued_in', 'is', null)
      .orderBy('id')
      .$if(holdsRows, (query) => query.forNoKeyUpdate()),
  );
  const lead = compile<{ tenantId: string; id: string }>()((p) =>
    db.selectFrom('leads').selectAll().where('tenant_id', '=', p('tenantId')).where('id', '=', p('id')),
  );
  const end = compile<{ tenantId: string; id: string; keptId: string }>()((p) =>
    db
      .updateTable('conversations')
      .set((eb) => ({ continued_in: p('keptId'), revision: eb('revision', '+', 1) }))
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id')),
  );
  // Those that ended in it before: of the same contact, by whose index they are found.
  const follow = compile<{ tenantId: string; contactId: string; endedId: string; keptId: string }>()((p) =>
    db
      .updateTable('conversations')
      .set({ continued_in: p('keptId') })
      .where('tenant_id', '=', p('tenantId'))
      .where('contact_id', '=', p('contactId'))
      .where('continued_in', '=', p('endedId')),
  );

  function* leadOf(tenantId: string, leadId: string | null): Command<Standing['lead']> {
    const found = leadId === null ? undefined : yield* row(lead, { tenantId, id: leadId });
    return found ? toLead(found) : null;
  }

  return function* continueConversations(tenantId: string, contactId: string, preferredId: string | undefined): Command<readonly string[]> {
    const inNeed: string[] = [];
    const theirs = yield* rows(ofContact, { tenantId, contactId });
    for (const channelId of new Set(theirs.map((one) => one.channel_id))) {
      const before = whichGoesOn(onChannel(theirs, channelId), preferredId);
      if (!before || before.ended.length === 0) continue;
      // First: a customer is not told by a message that is not sent that a machine answers.
      const cutShort = new Set<string>();
      for (const ended of before.ended)
        if ((yield* messages.cancelQueued(ended)) > 0 || (yield* messages.isUnderWay(ended))) cutShort.add(ended.id);
      const found = whichGoesOn(onChannel(yield* rows(ofContact, { tenantId, contactId }), channelId), before.kept.id);
      if (!found) continue;
      let kept: Standing = { ...found.kept, lead: yield* leadOf(tenantId, found.kept.leadId) };
      for (const ended of found.ended) {
        const endedLead = yield* leadOf(tenantId, ended.leadId);
        const stands = goingOn(kept, { ...ended, lead: endedLead }, cutShort.has(ended.id));
        kept = { ...kept, ...stands, lead: stands.leadId === ended.leadId ? endedLead : kept.lead };
        yield* conversations.change(tenantId, ended.id, ending(ended));
        yield* change(end, { tenantId, id: ended.id, keptId: kept.id });
        yield* change(follow, { tenantId, contactId, endedId: ended.id, keptId: kept.id });
      }
      const { leadId, lastInboundAt, language, ...more } = kept;
      yield* conversations.change(tenantId, kept.id, {
        status: more.status,
        owner: more.owner,
        assignedTo: more.assignedTo,
        handoffReason: more.handoffReason,
        disclosedAt: more.disclosedAt,
        ...(leadId !== null && { leadId }),
        ...(lastInboundAt !== null && { lastInboundAt }),
        ...(language !== null && { language }),
      });
      const live = [found.kept, ...found.ended].map(({ id }) => ({ type: 'conversation.updated', conversationId: id }) as const);
      yield* side.live(tenantId, live);
      if (kept.status === 'needs_human') inNeed.push(kept.id);
    }
    return inNeed;
  };
}

function onChannel(found: readonly Readonly<ConversationsTable>[], channelId: string): readonly ConversationRecord[] {
  return found.map(toConversation).filter((one) => one.channelId === channelId);
}

export type ContinueConversationsCommand = ReturnType<typeof continueConversationsCommand>;
