import { type ConversationFilter, type ConversationRow, type Page } from '@replyforce/core';
import { row, rows, type Command } from '../command.js';
import { compile, compileShapes } from '../compile.js';
import { atMost } from '../limit.js';
import type { SqlKit } from '../kit.js';
import { lookUp } from '../look-up.js';
import { pageSize, readCursor, toPage } from '../paging.js';
import { toContact, toConversation } from '../rows.js';
import { LEAD_COLUMNS, toJoinedLead, type JoinedLead } from './joined-lead.js';
import type { RecipientQuery } from './recipient.js';
import type { ContactsTable, ConversationsTable } from '../schema.js';

type Values = {
  tenantId: string;
  id: string;
  at: number;
  limit: number;
  status: string;
  owner: string;
  tag: string;
  channel: string;
  assignedTo: string;
};

const FILTERS = {
  status: 'conversation.status',
  owner: 'conversation.owner',
  tag: 'lead.tag',
  channel: 'conversation.channel_type',
  assignedTo: 'conversation.assigned_to',
} as const;
type FilterName = keyof typeof FILTERS;
const FILTER_NAMES = Object.keys(FILTERS) as readonly FilterName[];

/** Conversations with what a list shows, newest first. */
export function conversationQueries(kit: SqlKit, recipient: RecipientQuery) {
  const { db } = kit;
  const contact = lookUp(kit, 'contacts', 'contact', 'conversation', { id: 'contact_id' });
  const lead = lookUp(kit, 'leads', 'lead', 'conversation', { id: 'lead_id' });
  const joined = db
    .selectFrom('conversations as conversation')
    .innerJoin(contact.rows, (join) => join.on(contact.match))
    .leftJoin(lead.rows, (join) => join.on(lead.match))
    .selectAll('conversation')
    .select([
      'contact.name as contact_name',
      'contact.email',
      'contact.email_index',
      'contact.phone',
      'contact.phone_index',
      'contact.avatar_url',
    ])
    .select(['contact.follows', 'contact.profile_at', 'contact.preferences', 'contact.aliases_seen'])
    .select('contact.created_at as contact_created_at')
    .select(LEAD_COLUMNS);
  const get = compile<{ tenantId: string; id: string }>()((p) =>
    joined.where('conversation.tenant_id', '=', p('tenantId')).where('conversation.id', '=', p('id')),
  );
  // The contact is theirs all, and its index finds them.
  const earlier = compile<{ tenantId: string; id: string }>()((p) =>
    joined
      .where('conversation.tenant_id', '=', p('tenantId'))
      .where('conversation.contact_id', 'in', (eb) =>
        eb
          .selectFrom('conversations as kept')
          .select('kept.contact_id')
          .where('kept.tenant_id', '=', p('tenantId'))
          .where('kept.id', '=', p('id')),
      )
      .where('conversation.continued_in', '=', p('id'))
      .orderBy('conversation.created_at')
      .orderBy('conversation.id'),
  );
  const list = compileShapes((shape: { filters: readonly FilterName[]; after: boolean }) =>
    compile<Values>()((p) => {
      let query = joined.where('conversation.tenant_id', '=', p('tenantId'));
      for (const name of shape.filters) query = query.where(FILTERS[name], '=', p(name));
      if (shape.after) {
        query = query.where((eb) => eb(eb.refTuple('conversation.last_message_at', 'conversation.id'), '<', eb.tuple(p('at'), p('id'))));
      }
      return query
        .orderBy('conversation.last_message_at', 'desc')
        .orderBy('conversation.id', 'desc')
        .limit(atMost(p('limit')));
    }),
  );
  return {
    *get(tenantId: string, id: string): Command<ConversationRow | undefined> {
      const found = yield* row(get, { tenantId, id });
      return found && toRow(found);
    },
    *earlier(tenantId: string, id: string): Command<readonly ConversationRow[]> {
      return (yield* rows(earlier, { tenantId, id })).map(toRow);
    },
    *list(tenantId: string, filter: ConversationFilter): Command<Page<ConversationRow>> {
      const cursor = readCursor(filter.cursor, [0, '']);
      const size = pageSize(filter);
      const query = list({ filters: FILTER_NAMES.filter((name) => filter[name] !== undefined), after: cursor !== null });
      const { status = '', owner = '', tag = '', channel = '', assignedTo = '' } = filter;
      const [at, id] = cursor ?? [0, ''];
      const values = { tenantId, status, owner, tag, channel, assignedTo, at: Number(at), id: String(id), limit: size + 1 };
      return toPage(yield* rows(query, values), size, toRow, (last) => [last.last_message_at, last.id]);
    },
    recipient,
  };
}

type JoinedRow = Readonly<ConversationsTable> &
  Readonly<Omit<ContactsTable, 'tenant_id' | 'id' | 'name' | 'created_at'>> & {
    readonly contact_name: string | null;
    readonly contact_created_at: number;
  } & JoinedLead;

function toRow(joined: JoinedRow): ConversationRow {
  const { contact_name, contact_created_at } = joined;
  const contact = { ...joined, id: joined.contact_id, name: contact_name, created_at: contact_created_at };
  return {
    conversation: toConversation(joined),
    contact: toContact(contact),
    lead: toJoinedLead(joined),
  };
}
