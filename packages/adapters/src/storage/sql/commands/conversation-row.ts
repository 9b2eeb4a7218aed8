import type { CommitTurn, ConversationOwner, ConversationPatch, ConversationRecord, ConversationStatus, Sealed } from '@replyforce/core';
import { sql, type RawBuilder } from 'kysely';
import { change, row, type Command } from '../command.js';
import { compile, compileShapes, type Parameters } from '../compile.js';
import type { SqlKit } from '../kit.js';
import { recipientOf } from '../queries/recipient.js';
import type { ConversationsTable } from '../schema.js';

/** What commands have to know of a conversation before they change it. */
export type ConversationHead = Pick<
  ConversationRecord,
  | 'tenantId'
  | 'id'
  | 'channelId'
  | 'channelType'
  | 'contactId'
  | 'status'
  | 'owner'
  | 'sequence'
  | 'inboundSequence'
  | 'revision'
  | 'lastInboundAt'
  | 'continuedIn'
>;

/** A patch, and the counters that only commands move. */
export type ConversationChange = ConversationPatch & Partial<Pick<ConversationRecord, 'sequence' | 'inboundSequence'>>;

const COLUMNS = {
  status: 'status',
  owner: 'owner',
  assignedTo: 'assigned_to',
  leadId: 'lead_id',
  sequence: 'sequence',
  inboundSequence: 'inbound_sequence',
  answeredSequence: 'answered_sequence',
  lastMessageAt: 'last_message_at',
  lastInboundAt: 'last_inbound_at',
  lastPreview: 'last_preview',
  disclosedAt: 'disclosed_at',
  handoffReason: 'handoff_reason',
  language: 'language',
} as const satisfies Record<keyof ConversationChange, keyof ConversationsTable>;
type Field = keyof typeof COLUMNS;
const FIELDS = Object.keys(COLUMNS) as readonly Field[];

const HEAD = [
  'channel_id',
  'channel_type',
  'contact_id',
  'status',
  'owner',
  'sequence',
  'inbound_sequence',
  'revision',
  'last_inbound_at',
  'continued_in',
] as const;
type HeadRow = Pick<ConversationsTable, (typeof HEAD)[number]>;

/** What a command adds to a conversation, and what it has to be for that. */
interface Advance {
  /** Places taken after its newest message. */
  readonly added: number;
  /** Which of them the customer's last message takes, from 1. */
  readonly inboundAt?: number;
  readonly patch: ConversationPatch;
  /** One of these, and going on in no other. */
  readonly statuses?: readonly ConversationStatus[];
  readonly expect?: CommitTurn['expect'];
  /** Asks for whom replies go to. */
  readonly recipient?: boolean;
}

interface Moved {
  readonly added: number;
  readonly inboundAt: number;
  readonly expected: number;
  readonly revision: number;
}

interface AdvanceShape {
  readonly fields: readonly Field[];
  readonly inbound: boolean;
  readonly statuses: readonly ConversationStatus[] | null;
  readonly owners: readonly ConversationOwner[] | null;
  readonly recipient: boolean;
}

/** A conversation as commands change it: its head read for their checks, then only the columns that change written. */
export function conversationRow({ db, holdsRows = false }: SqlKit) {
  const head = compile<{ tenantId: string; id: string }>()((p) =>
    db
      .selectFrom('conversations')
      .select(HEAD)
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
  const advance = compileShapes(({ fields, inbound, statuses, owners, recipient }: AdvanceShape) =>
    compile<Required<ConversationChange> & Moved & { tenantId: string; id: string }>()((p) =>
      db
        .updateTable('conversations')
        .set(columnsOf(p, fields))
        .set((eb) => ({ sequence: eb('sequence', '+', p('added')) }))
        .$if(inbound, (query) => query.set((eb) => ({ inbound_sequence: eb('sequence', '+', p('inboundAt')) })))
        .where('tenant_id', '=', p('tenantId'))
        .where('id', '=', p('id'))
        .$if(statuses !== null, (query) => query.where('continued_in', 'is', null).where('status', 'in', statuses ?? []))
        .$if(owners !== null, (query) => query.where('owner', 'in', owners ?? []))
        .$if(owners !== null, (query) => query.where('inbound_sequence', '=', p('expected')).where('revision', '=', p('revision')))
        .returning(HEAD)
        .$if(recipient, (query) => query.returning(recipientOf('conversations').as('recipient'))),
    ),
  );

  function* find(tenantId: string, id: string): Command<ConversationHead | undefined> {
    const found = yield* row(head, { tenantId, id });
    return found && toHead(tenantId, id, found);
  }

  return {
    find,
    /**
     * Takes places for messages and changes the rest without a look before, where the conversation is what it has to be; answers with how
     * it stands then. Undefined, and nothing is changed, where it is not.
     */
    *advance(
      tenantId: string,
      id: string,
      given: Advance,
    ): Command<(ConversationHead & { readonly recipient: Sealed | null }) | undefined> {
      const { added, inboundAt = 0, patch, statuses = null, expect, recipient = false } = given;
      const fields = FIELDS.filter((field) => field in patch && patch[field as keyof ConversationPatch] !== undefined);
      const query = advance({ fields, inbound: inboundAt > 0, statuses, owners: expect?.owners ?? null, recipient });
      const expected = { expected: expect?.inboundSequence ?? 0, revision: expect?.revision ?? 0 };
      const found = yield* row(query, { ...(patch as Required<ConversationChange>), ...expected, tenantId, id, added, inboundAt });
      return found && { ...toHead(tenantId, id, found), recipient: found.recipient ?? null };
    },
    /** The one itself, or that in which it goes on. */
    *current(tenantId: string, id: string): Command<ConversationHead | undefined> {
      const found = yield* find(tenantId, id);
      return found?.continuedIn ? yield* find(tenantId, found.continuedIn) : found;
    },
    *insert(record: ConversationRecord): Command<void> {
      yield* change(insert, record);
    },
    /** A field that is absent or undefined stays. */
    *change(tenantId: string, id: string, given: ConversationChange): Command<void> {
      const fields = FIELDS.filter((field) => given[field] !== undefined);
      if (fields.length > 0) yield* change(update(fields), { ...(given as Required<ConversationChange>), tenantId, id });
    },
  };
}

function columnsOf(p: Parameters<Required<ConversationChange>>, fields: readonly Field[]) {
  return Object.fromEntries(fields.map((field) => [COLUMNS[field], field === 'answeredSequence' ? onlyRises(p) : p(field)]));
}

function toHead(tenantId: string, id: string, found: HeadRow): ConversationHead {
  return {
    tenantId,
    id,
    channelId: found.channel_id,
    channelType: found.channel_type as ConversationHead['channelType'],
    contactId: found.contact_id,
    status: found.status as ConversationHead['status'],
    owner: found.owner as ConversationHead['owner'],
    sequence: found.sequence,
    inboundSequence: found.inbound_sequence,
    revision: found.revision,
    lastInboundAt: found.last_inbound_at,
    continuedIn: found.continued_in,
  };
}

/** What is answered stays answered, whatever a command thought it knew. */
function onlyRises(p: (name: 'answeredSequence') => number): RawBuilder<number> {
  return sql<number>`case when answered_sequence < ${p('answeredSequence')} then ${p('answeredSequence')} else answered_sequence end`;
}

export type ConversationRowCommands = ReturnType<typeof conversationRow>;
