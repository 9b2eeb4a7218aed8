import { newestPreferences, type AliasRecord, type Identification } from '@replyforce/core';
import { change, row, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';
import { toPreferences } from '../rows.js';
import type { ContinueConversationsCommand } from './continue-conversations.js';

interface Pair {
  readonly tenantId: string;
  readonly from: string;
  readonly into: string;
}

interface Identified {
  readonly absorbed: readonly string[];
  readonly inNeed: readonly string[];
}

/** Who a contact turns out to be: its names, and the records that are the same person. */
export function identifyCommand({ db, now, holdsRows = false }: SqlKit, goOn: ContinueConversationsCommand) {
  const contact = compile<{ tenantId: string; id: string }>()((p) =>
    db
      .selectFrom('contacts')
      .selectAll()
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id'))
      .$if(holdsRows, (query) => query.forUpdate()),
  );
  const fill = compile<{
    tenantId: string;
    id: string;
    name: string | null;
    email: string | null;
    emailIndex: string | null;
    phone: string | null;
    phoneIndex: string | null;
    avatarUrl: string | null;
    follows: number | null;
    preferences: string | null;
  }>()((p) =>
    db
      .updateTable('contacts')
      .set({
        name: p('name'),
        email: p('email'),
        email_index: p('emailIndex'),
        phone: p('phone'),
        phone_index: p('phoneIndex'),
        avatar_url: p('avatarUrl'),
        follows: p('follows'),
        preferences: p('preferences'),
      })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id')),
  );
  const moveAliases = compile<Pair>()((p) =>
    db
      .updateTable('contact_aliases')
      .set({ contact_id: p('into') })
      .where('tenant_id', '=', p('tenantId'))
      .where('contact_id', '=', p('from')),
  );
  const moveConversations = compile<Pair>()((p) =>
    db
      .updateTable('conversations')
      .set({ contact_id: p('into') })
      .where('tenant_id', '=', p('tenantId'))
      .where('contact_id', '=', p('from')),
  );
  const moveLeads = compile<Pair>()((p) =>
    db
      .updateTable('leads')
      .set({ contact_id: p('into') })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', 'in', (eb) =>
        eb
          .selectFrom('conversations')
          .select('lead_id')
          .where('tenant_id', '=', p('tenantId'))
          .where('contact_id', '=', p('from'))
          .$narrowType<{ lead_id: string }>(),
      ),
  );
  const remove = compile<{ tenantId: string; id: string }>()((p) =>
    db.deleteFrom('contacts').where('tenant_id', '=', p('tenantId')).where('id', '=', p('id')),
  );
  const dropAlias = compile<Pick<AliasRecord, 'scope' | 'kind' | 'hash'> & { tenantId: string; contactId: string }>()((p) =>
    db
      .deleteFrom('contact_aliases')
      .where('tenant_id', '=', p('tenantId'))
      .where('scope', '=', p('scope'))
      .where('kind', '=', p('kind'))
      .where('hash', '=', p('hash'))
      .where('contact_id', '=', p('contactId')),
  );
  const takeAlias = compile<AliasRecord & { tenantId: string; contactId: string; now: number }>()((p) =>
    db
      .insertInto('contact_aliases')
      .values({
        tenant_id: p('tenantId'),
        scope: p('scope'),
        kind: p('kind'),
        hash: p('hash'),
        contact_id: p('contactId'),
        value: p('value'),
        created_at: p('now'),
      })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'scope', 'kind', 'hash']).doUpdateSet((eb) => ({
          contact_id: eb.ref('excluded.contact_id'),
          created_at: eb.ref('excluded.created_at'),
        })),
      ),
  );
  const setSeen = compile<{ tenantId: string; id: string; seen: string }>()((p) =>
    db
      .updateTable('contacts')
      .set({ aliases_seen: p('seen') })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id')),
  );
  const setPhone = compile<{ tenantId: string; id: string; value: string; index: string }>()((p) =>
    db
      .updateTable('contacts')
      .set({ phone: p('value'), phone_index: p('index') })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id')),
  );
  const rekey = compile<{ tenantId: string; id: string; threadKey: string }>()((p) =>
    db
      .updateTable('conversations')
      .set({ thread_key: p('threadKey') })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id'))
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('conversations as other')
              .select('other.id')
              .where('other.tenant_id', '=', p('tenantId'))
              .whereRef('other.channel_id', '=', 'conversations.channel_id')
              .where('other.thread_key', '=', p('threadKey')),
          ),
        ),
      ),
  );

  function* absorb(tenantId: string, into: string, from: string): Command<boolean> {
    const [kept, gone] = [yield* row(contact, { tenantId, id: into }), yield* row(contact, { tenantId, id: from })];
    if (!kept || !gone) return false;
    for (const move of [moveAliases, moveLeads, moveConversations]) yield* change(move, { tenantId, from, into });
    const preferences = newestPreferences(toPreferences(kept.preferences), toPreferences(gone.preferences));
    yield* change(fill, {
      tenantId,
      id: into,
      name: kept.name ?? gone.name,
      email: kept.email ?? gone.email,
      emailIndex: kept.email_index ?? gone.email_index,
      phone: kept.phone ?? gone.phone,
      phoneIndex: kept.phone_index ?? gone.phone_index,
      avatarUrl: kept.avatar_url ?? gone.avatar_url,
      follows: kept.follows ?? gone.follows,
      preferences: Object.keys(preferences).length === 0 ? null : JSON.stringify(preferences),
    });
    yield* change(remove, { tenantId, id: from });
    return true;
  }

  /** Answers with the contacts that became part of this one, and the conversations that need a person now that others have ended in them. */
  return function* identify(tenantId: string, { contactId, aliases, drops, absorbs, ...more }: Identification): Command<Identified> {
    if (!(yield* row(contact, { tenantId, id: contactId }))) return { absorbed: [], inNeed: [] };
    const absorbed: string[] = [];
    for (const from of absorbs) if (from !== contactId && (yield* absorb(tenantId, contactId, from))) absorbed.push(from);
    const inNeed = absorbs.length > 0 ? yield* goOn(tenantId, contactId, more.conversationId) : [];
    for (const { scope, kind, hash } of drops) yield* change(dropAlias, { tenantId, scope, kind, hash, contactId });
    for (const alias of aliases) yield* change(takeAlias, { ...alias, tenantId, contactId, now: now() });
    if (more.aliasesSeen !== undefined) yield* change(setSeen, { tenantId, id: contactId, seen: more.aliasesSeen });
    if (more.phone) yield* change(setPhone, { tenantId, id: contactId, ...more.phone });
    if (more.rekey) yield* change(rekey, { tenantId, id: more.rekey.conversationId, threadKey: more.rekey.threadKey });
    return { absorbed, inNeed };
  };
}

export type IdentifyCommand = ReturnType<typeof identifyCommand>;
