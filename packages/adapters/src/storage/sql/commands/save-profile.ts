import type { ContactProfile, SideWrites } from '@replyforce/core';
import { change, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';
import type { SideWriter } from './side-writes.js';

/** What a platform says of a person, kept with the contact. */
export function saveProfileCommand({ db }: SqlKit, side: SideWriter) {
  const save = compile<{
    tenantId: string;
    id: string;
    name: string | null;
    avatarUrl: string | null;
    follows: number | null;
    at: number;
  }>()((p) =>
    db
      .updateTable('contacts')
      .set((eb) => ({
        name: eb.fn.coalesce('name', eb.val(p('name'))),
        avatar_url: eb.fn.coalesce(eb.val(p('avatarUrl')), 'avatar_url'),
        follows: eb.fn.coalesce(eb.val(p('follows')), 'follows'),
        profile_at: p('at'),
      }))
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id')),
  );

  return function* saveProfile(tenantId: string, id: string, profile: ContactProfile, given: SideWrites): Command<void> {
    const { name, avatarUrl, follows, at } = profile;
    const found = yield* change(save, { tenantId, id, name, avatarUrl, follows: follows === null ? null : Number(follows), at });
    if (found > 0) yield* side.all(tenantId, given);
  };
}
