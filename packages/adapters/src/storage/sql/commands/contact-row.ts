import type { AliasRecord, ContactRecord, Sealed } from '@replyforce/core';
import { change, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';

/** Contacts and the names platforms give them. */
export function contactRow({ db, now }: SqlKit) {
  const upsert = compile<ContactRecord>()((p) =>
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
  const setName = compile<{ tenantId: string; id: string; name: string }>()((p) =>
    db
      .updateTable('contacts')
      .set({ name: p('name') })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id'))
      .where('name', 'is', null),
  );

  return {
    *save(tenantId: string, record: ContactRecord, aliases: readonly AliasRecord[]): Command<void> {
      yield* change(upsert, { ...record, tenantId });
      for (const alias of aliases) yield* change(addAlias, { ...alias, tenantId, contactId: record.id, now: now() });
    },
    *name(tenantId: string, id: string, name: Sealed): Command<void> {
      yield* change(setName, { tenantId, id, name });
    },
  };
}

export type ContactRowCommands = ReturnType<typeof contactRow>;
