import type { AliasRecord, ContactRecord, FoundThread, RawEvent, ThreadHead } from '@replyforce/core';
import { row, type Command } from '../command.js';
import { compile, type Parameters } from '../compile.js';
import type { SqlKit } from '../kit.js';
import { atMost } from '../limit.js';
import { toContact, toRawEvent } from '../rows.js';
import { HEAD_COLUMNS, toHead, type ConversationHeadRow } from './conversation-head.js';

/** What the inbound worker reads. */
export function threadQueries({ db }: SqlKit) {
  const heads = db
    .selectFrom('conversations as conversation')
    .innerJoin('contacts as contact', (join) =>
      join.onRef('contact.tenant_id', '=', 'conversation.tenant_id').onRef('contact.id', '=', 'conversation.contact_id'),
    )
    .select(HEAD_COLUMNS)
    .select(['conversation.id', 'contact.name', 'contact.email', 'contact.phone', 'contact.aliases_seen', 'contact.profile_at']);
  const thread = (p: Parameters<{ tenantId: string; channelId: string; threadKey: string }>) =>
    heads
      .where('conversation.tenant_id', '=', p('tenantId'))
      .where('conversation.channel_id', '=', p('channelId'))
      .where('conversation.thread_key', '=', p('threadKey'));
  const byThread = compile<{ tenantId: string; channelId: string; threadKey: string }>()(thread);
  const byThreadAndMessage = compile<{ tenantId: string; channelId: string; threadKey: string; platformMid: string }>()((p) =>
    thread(p).select(({ selectFrom }) =>
      selectFrom('messages as held')
        .select('held.id')
        .where('held.tenant_id', '=', p('tenantId'))
        .where('held.platform_mid', '=', p('platformMid'))
        .where('held.channel_id', '=', p('channelId'))
        .as('holds'),
    ),
  );
  const byId = compile<{ tenantId: string; id: string }>()((p) =>
    heads.where('conversation.tenant_id', '=', p('tenantId')).where('conversation.id', '=', p('id')),
  );
  const byContact = compile<{ tenantId: string; channelId: string; contactId: string }>()((p) =>
    heads
      .where('conversation.tenant_id', '=', p('tenantId'))
      .where('conversation.contact_id', '=', p('contactId'))
      .where('conversation.channel_id', '=', p('channelId'))
      .where('conversation.continued_in', 'is', null)
      .orderBy('conversation.last_message_at', 'desc')
      .limit(atMost(1)),
  );
  const contact = compile<{ tenantId: string; id: string }>()((p) =>
    db.selectFrom('contacts').selectAll().where('tenant_id', '=', p('tenantId')).where('id', '=', p('id')),
  );
  const contactOfAlias = compile<{ tenantId: string; scope: string; kind: string; hash: string }>()((p) =>
    db
      .selectFrom('contact_aliases as alias')
      .innerJoin('contacts as contact', (join) =>
        join.onRef('contact.tenant_id', '=', 'alias.tenant_id').onRef('contact.id', '=', 'alias.contact_id'),
      )
      .selectAll('contact')
      .where('alias.tenant_id', '=', p('tenantId'))
      .where('alias.scope', '=', p('scope'))
      .where('alias.kind', '=', p('kind'))
      .where('alias.hash', '=', p('hash')),
  );
  const rawEvent = compile<{ tenantId: string; id: string }>()((p) =>
    db.selectFrom('raw_events').selectAll().where('tenant_id', '=', p('tenantId')).where('id', '=', p('id')),
  );

  return {
    *find(tenantId: string, channelId: string, threadKey: string, platformMid?: string): Command<FoundThread | undefined> {
      const first: (ThreadRow & { readonly holds?: string | null }) | undefined =
        platformMid === undefined
          ? yield* row(byThread, { tenantId, channelId, threadKey })
          : yield* row(byThreadAndMessage, { tenantId, channelId, threadKey, platformMid });
      const found = first?.continued_in ? yield* row(byId, { tenantId, id: first.continued_in }) : first;
      return found && Object.assign({}, toThread(tenantId, found), platformMid !== undefined && { holds: first?.holds ?? null });
    },
    *findOf(tenantId: string, channelId: string, contactId: string): Command<ThreadHead | undefined> {
      const found = yield* row(byContact, { tenantId, channelId, contactId });
      return found && toThread(tenantId, found);
    },
    *contactOf(tenantId: string, aliases: readonly AliasRecord[]): Command<ContactRecord | undefined> {
      for (const { scope, kind, hash } of aliases) {
        const found = yield* row(contactOfAlias, { tenantId, scope, kind, hash });
        if (found) return toContact(found);
      }
      return undefined;
    },
    *contact(tenantId: string, id: string): Command<ContactRecord | undefined> {
      const found = yield* row(contact, { tenantId, id });
      return found && toContact(found);
    },
    *rawEvents(tenantId: string, ids: readonly string[]): Command<readonly RawEvent[]> {
      const events: RawEvent[] = [];
      for (const id of ids) {
        const found = yield* row(rawEvent, { tenantId, id });
        if (found) events.push(toRawEvent(found));
      }
      return events;
    },
  };
}

interface ThreadRow extends ConversationHeadRow {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly aliases_seen: string | null;
  readonly profile_at: number | null;
}

function toThread(tenantId: string, found: ThreadRow): ThreadHead {
  return Object.assign({}, toHead(tenantId, found.id, found), {
    contactIsNamed: found.name !== null,
    contactHasEmail: found.email !== null,
    contactHasPhone: found.phone !== null,
    aliasesSeen: found.aliases_seen,
    profileAt: found.profile_at,
  });
}
