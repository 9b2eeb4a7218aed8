import type { Sealed, TurnMessage, TurnSource, TurnWindow } from '@replyforce/core';
import { row, rows, type Command } from '../command.js';
import { compile } from '../compile.js';
import { atMost } from '../limit.js';
import type { SqlKit } from '../kit.js';
import { HEAD_COLUMNS, toHead } from './conversation-head.js';
import { LEAD_COLUMNS, toJoinedLead } from './joined-lead.js';
import { toAttachments, toContext, toFlag } from '../rows.js';

/** What a turn is taken from: only the columns the agents and the decision look at. */
export function turnQueries({ db }: SqlKit) {
  const head = compile<{ tenantId: string; id: string }>()((p) =>
    db
      .selectFrom('conversations as conversation')
      .innerJoin('contacts as contact', (join) =>
        join.onRef('contact.tenant_id', '=', 'conversation.tenant_id').onRef('contact.id', '=', 'conversation.contact_id'),
      )
      .select(HEAD_COLUMNS)
      .select(['conversation.lead_id', 'conversation.answered_sequence', 'conversation.disclosed_at', 'conversation.handoff_reason'])
      .select(['conversation.language', 'contact.name', 'contact.follows'])
      .leftJoin('leads as lead', (join) =>
        join.onRef('lead.tenant_id', '=', 'conversation.tenant_id').onRef('lead.id', '=', 'conversation.lead_id'),
      )
      .select(LEAD_COLUMNS)
      .where('conversation.tenant_id', '=', p('tenantId'))
      .where('conversation.id', '=', p('id')),
  );
  const messages = compile<{ tenantId: string; conversationId: string; after: number; limit: number }>()((p) =>
    db
      .selectFrom('messages')
      .select(['id', 'sequence', 'sender_type', 'sender_id', 'kind', 'content', 'attachments', 'status', 'platform_at', 'created_at'])
      .select(['platform_mid', 'origin', 'context', 'deleted_at', 'disclosure'])
      .where('tenant_id', '=', p('tenantId'))
      .where('conversation_id', '=', p('conversationId'))
      .where('sequence', '>', p('after'))
      .orderBy('sequence')
      .limit(atMost(p('limit'))),
  );

  return function* loadTurn(tenantId: string, id: string, { earlier, limit }: TurnWindow): Command<TurnSource | undefined> {
    const found = yield* row(head, { tenantId, id });
    if (!found) return undefined;
    const after = found.answered_sequence - earlier;
    const read = yield* rows(messages, { tenantId, conversationId: id, after, limit: earlier + limit });
    return {
      conversation: Object.assign({}, toHead(tenantId, id, found), {
        answeredSequence: found.answered_sequence,
        disclosedAt: found.disclosed_at,
        handoffReason: found.handoff_reason,
        language: found.language,
      }),
      contactName: found.name as Sealed | null,
      contactFollows: toFlag(found.follows),
      lead: toJoinedLead(Object.assign({}, found, { tenant_id: tenantId })),
      messages: read.map((message): TurnMessage => ({
        id: message.id,
        sequence: message.sequence,
        senderType: message.sender_type as TurnMessage['senderType'],
        senderId: message.sender_id,
        kind: message.kind as TurnMessage['kind'],
        content: message.content,
        attachments: toAttachments(message.attachments),
        status: message.status as TurnMessage['status'],
        platformAt: message.platform_at,
        createdAt: message.created_at,
        platformMid: message.platform_mid,
        origin: message.origin as TurnMessage['origin'],
        context: toContext(message.context),
        deletedAt: message.deleted_at,
        disclosure: message.disclosure === 1,
      })),
    };
  };
}
