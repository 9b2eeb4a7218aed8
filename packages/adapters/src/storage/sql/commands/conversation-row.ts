import type { ConversationHead, ConversationPatch, ConversationRecord } from '@replyforce/core';
import { sql, type RawBuilder } from 'kysely';
import { change, row, type Command } from '../command.js';
import { compile, compileShapes, type Parameters } from '../compile.js';
import type { SqlKit } from '../kit.js';
import { HEAD_COLUMNS, toHead } from '../queries/conversation-head.js';
import type { ConversationsTable } from '../schema.js';

/** A patch, and the counters that only commands move. */
export type ConversationChange = ConversationPatch & Partial<Pick<ConversationRecord, 'sequence' | 'inboundSequence' | 'revision'>>;

const COLUMNS = {
  status: 'status',
  owner: 'owner',
  assignedTo: 'assigned_to',
  leadId: 'lead_id',
  sequence: 'sequence',
  inboundSequence: 'inbound_sequence',
  answeredSequence: 'answered_sequence',
  revision: 'revision',
  lastMessageAt: 'last_message_at',
  lastInboundAt: 'last_inbound_at',
  lastPreview: 'last_preview',
  disclosedAt: 'disclosed_at',
  handoffReason: 'handoff_reason',
  language: 'language',
} as const satisfies Record<keyof ConversationChange, keyof ConversationsTable>;
type Field = keyof typeof COLUMNS;
const FIELDS = Object.keys(COLUMNS) as readonly Field[];

interface Seen {
  readonly tenantId: string;
  readonly id: string;
  readonly seenSequence: number;
  readonly seenInbound: number;
  readonly seenRevision: number;
  readonly seenStatus: string;
  readonly seenOwner: string;
}

/** A conversation as commands change it: its head read for their checks, then only the columns that change written. */
export function conversationRow({ db, holdsRows = false }: SqlKit) {
  const head = compile<{ tenantId: string; id: string }>()((p) =>
    db
      .selectFrom('conversations as conversation')
      .select(HEAD_COLUMNS)
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id'))
      .$if(holdsRows, (query) => query.forNoKeyUpdate()),
  );
  const insert = compile<ConversationRecord>()((p) =>
    db.insertInto('conversations').values({
      tenant_id: p('tenantId'),
      id: p('id'),
      channel_id: p('channelId'),
      channel_type: p('channelType'),
      contact_id: p('contactId'),
      thread_key: p('threadKey'),
      status: p('status'),
      owner: p('owner'),
      assigned_to: p('assignedTo'),
      lead_id: p('leadId'),
      sequence: p('sequence'),
      inbound_sequence: p('inboundSequence'),
      answered_sequence: p('answeredSequence'),
      revision: p('revision'),
      last_message_at: p('lastMessageAt'),
      last_inbound_at: p('lastInboundAt'),
      last_preview: p('lastPreview'),
      disclosed_at: p('disclosedAt'),
      handoff_reason: p('handoffReason'),
      language: p('language'),
      continued_in: p('continuedIn'),
      created_at: p('createdAt'),
    }),
  );
  const update = compileShapes((fields: readonly Field[]) =>
    compile<Required<ConversationChange> & { tenantId: string; id: string }>()((p) =>
      db.updateTable('conversations').set(columnsOf(p, fields)).where('tenant_id', '=', p('tenantId')).where('id', '=', p('id')),
    ),
  );
  const updateSeen = compileShapes((fields: readonly Field[]) =>
    compile<Required<ConversationChange> & Seen>()((p) =>
      db
        .updateTable('conversations')
        .set(columnsOf(p, fields))
        .where('tenant_id', '=', p('tenantId'))
        .where('id', '=', p('id'))
        .where('sequence', '=', p('seenSequence'))
        .where('inbound_sequence', '=', p('seenInbound'))
        .where('revision', '=', p('seenRevision'))
        .where('status', '=', p('seenStatus'))
        .where('owner', '=', p('seenOwner'))
        .where('continued_in', 'is', null),
    ),
  );

  function* find(tenantId: string, id: string): Command<ConversationHead | undefined> {
    const found = yield* row(head, { tenantId, id });
    return found && toHead(tenantId, id, found);
  }

  return {
    find,
    /** The one itself, or that in which it goes on. */
    *current(tenantId: string, id: string): Command<ConversationHead | undefined> {
      const found = yield* find(tenantId, id);
      return found?.continuedIn ? yield* find(tenantId, found.continuedIn) : found;
    },
    *insert(record: ConversationRecord): Command<void> {
      yield* change(insert, record);
    },
    /** Where it stands as it was seen; false, and nothing is changed, where it does not. */
    *changeSeen(seen: ConversationHead, given: ConversationChange): Command<boolean> {
      const fields = FIELDS.filter((field) => given[field] !== undefined);
      if (fields.length === 0 || seen.continuedIn !== null) return false;
      const { tenantId, id, sequence, inboundSequence, revision, status, owner } = seen;
      const stood = { seenSequence: sequence, seenInbound: inboundSequence, seenRevision: revision, seenStatus: status, seenOwner: owner };
      return (yield* change(updateSeen(fields), Object.assign({}, given as Required<ConversationChange>, stood, { tenantId, id }))) > 0;
    },
    /** A field that is absent or undefined stays. */
    *change(tenantId: string, id: string, given: ConversationChange): Command<void> {
      const fields = FIELDS.filter((field) => given[field] !== undefined);
      if (fields.length > 0) yield* change(update(fields), Object.assign({}, given as Required<ConversationChange>, { tenantId, id }));
    },
  };
}

function columnsOf(p: Parameters<Required<ConversationChange>>, fields: readonly Field[]) {
  return Object.fromEntries(fields.map((field) => [COLUMNS[field], field === 'answeredSequence' ? onlyRises(p) : p(field)]));
}

/** What is answered stays answered, whatever a command thought it knew. */
function onlyRises(p: (name: 'answeredSequence') => number): RawBuilder<number> {
  return sql<number>`case when answered_sequence < ${p('answeredSequence')} then ${p('answeredSequence')} else answered_sequence end`;
}

export type ConversationRowCommands = ReturnType<typeof conversationRow>;
