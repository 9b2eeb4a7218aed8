import { withPreference, type AliasRecord, type CompleteContact, type ContactRecord } from '@replyforce/core';
import { change, row, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';
import { toPreferences } from '../rows.js';

const LACKS = { value: null, index: null };

/** Contacts and the names platforms give them. */
export function contactRow({ db, now, holdsRows = false }: SqlKit) {
  const upsert = compile<ContactRow>()((p) =>
    db
      .insertInto('contacts')
      .values({
        tenant_id: p('tenantId'),
        id: p('id'),
        name: p('name'),
        email: p('email'),
        email_index: p('emailIndex'),
        phone: p('phone'),
        phone_index: p('phoneIndex'),
        avatar_url: p('avatarUrl'),
        follows: p('follows'),
        profile_at: p('profileAt'),
        preferences: p('preferences'),
        aliases_seen: p('aliasesSeen'),
        created_at: p('createdAt'),
      })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'id']).doUpdateSet((eb) => ({
          name: eb.fn.coalesce('contacts.name', 'excluded.name'),
          email: eb.fn.coalesce('contacts.email', 'excluded.email'),
          email_index: eb.fn.coalesce('contacts.email_index', 'excluded.email_index'),
          phone: eb.fn.coalesce('contacts.phone', 'excluded.phone'),
          phone_index: eb.fn.coalesce('contacts.phone_index', 'excluded.phone_index'),
          avatar_url: eb.fn.coalesce('contacts.avatar_url', 'excluded.avatar_url'),
        })),
      ),
  );
  const addAlias = compile<AliasRecord & { tenantId: string; contactId: string; now: number }>()((p) =>
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
      .onConflict((conflict) => conflict.columns(['tenant_id', 'scope', 'kind', 'hash']).doNothing()),
  );
  const complete = compile<Lacking & { tenantId: string; id: string }>()((p) =>
    db
      .updateTable('contacts')
      .set((eb) => ({
        name: eb.fn.coalesce('name', eb.val(p('name'))),
        email: eb.fn.coalesce('email', eb.val(p('email'))),
        email_index: eb.fn.coalesce('email_index', eb.val(p('emailIndex'))),
        phone: eb.fn.coalesce('phone', eb.val(p('phone'))),
        phone_index: eb.fn.coalesce('phone_index', eb.val(p('phoneIndex'))),
      }))
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id')),
  );

  const preferencesOf = compile<{ tenantId: string; id: string }>()((p) =>
    db
      .selectFrom('contacts')
      .select('preferences')
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id'))
      .$if(holdsRows, (query) => query.forNoKeyUpdate()),
  );
  const setPreferences = compile<{ tenantId: string; id: string; preferences: string }>()((p) =>
    db
      .updateTable('contacts')
      .set({ preferences: p('preferences') })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id')),
  );

  return {
    *save(tenantId: string, record: ContactRecord, aliases: readonly AliasRecord[]): Command<void> {
      yield* change(upsert, toRow({ ...record, tenantId }));
      for (const alias of aliases) yield* change(addAlias, { ...alias, tenantId, contactId: record.id, now: now() });
    },
    *complete(tenantId: string, { contactId: id, name, email, phone }: CompleteContact): Command<void> {
      const [mail, number] = [email ?? LACKS, phone ?? LACKS];
      const lacking = { name: name ?? null, email: mail.value, emailIndex: mail.index, phone: number.value, phoneIndex: number.index };
      yield* change(complete, { tenantId, id, ...lacking });
    },
    *prefer(tenantId: string, id: string, word: { readonly topic: string; readonly allowed: boolean; readonly at: number }): Command<void> {
      const found = yield* row(preferencesOf, { tenantId, id });
      const preferences = found && withPreference(toPreferences(found.preferences), word);
      if (preferences) yield* change(setPreferences, { tenantId, id, preferences: JSON.stringify(preferences) });
    },
  };
}

type Lacking = Pick<ContactRow, 'name' | 'email' | 'emailIndex' | 'phone' | 'phoneIndex'>;

type ContactRow = Omit<ContactRecord, 'follows' | 'preferences'> & { follows: number | null; preferences: string | null };

function toRow(record: ContactRecord): ContactRow {
  const { follows, preferences } = record;
  return {
    ...record,
    follows: follows === null ? null : Number(follows),
    preferences: Object.keys(preferences).length === 0 ? null : JSON.stringify(preferences),
  };
}

export type ContactRowCommands = ReturnType<typeof contactRow>;
