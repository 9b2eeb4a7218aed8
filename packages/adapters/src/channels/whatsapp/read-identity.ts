import type { Alias, Participant } from '@replyforce/core';
import { keyOf, unknownDraft, type EventDraft } from '../reading/event-draft.js';
import { fieldsOf, idOf, type Fields } from '../reading/fields.js';
import { aliasOf, participantOf } from './participant.js';

const CHANGES: ReadonlySet<unknown> = new Set(['user_changed_number', 'customer_changed_number', 'user_changed_user_id']);

/** A `system` message that a person has another number or scoped id now; undefined for any other. */
export function readNumberChange(id: string, participant: Participant, message: Fields): EventDraft | undefined {
  const system = fieldsOf(message['system']);
  if (!system || !CHANGES.has(system['type'])) return undefined;
  const current = distinct([system['new_wa_id'], system['wa_id'], system['user_id']]).filter(
    (alias) => !participant.aliases.some((known) => known.kind === alias.kind && known.value === alias.value),
  );
  if (current.length === 0) return undefined;
  const changed = new Set(current.map(({ kind }) => kind));
  return {
    kind: 'identity',
    key: keyOf('identity', id),
    participant,
    previous: participant.aliases.filter(({ kind }) => changed.has(kind)),
    current,
  };
}

/** One of `user_id_update`: business-scoped ids change with the phone number (platform-apis.md 4.2). */
export function readUserIdUpdate(value: unknown): EventDraft {
  const fields = fieldsOf(value);
  if (!fields) return unknownDraft('a user id update that is not an object');
  const [own, parent] = [fieldsOf(fields['user_id']), fieldsOf(fields['parent_user_id'])];
  const participant = participantOf(fields['wa_id'], own?.['previous'], undefined, parent?.['previous']);
  const current = [...distinct([own?.['current']]), ...parentAlias(parent?.['current'])];
  if (participant === undefined || current.length === 0) return unknownDraft('a user id update without ids');
  return { kind: 'identity', participant, previous: [...distinct([own?.['previous']]), ...parentAlias(parent?.['previous'])], current };
}

function distinct(values: readonly unknown[]): readonly Alias[] {
  return [...new Set(values.map(idOf).filter((id) => id !== undefined))].map(aliasOf);
}

function parentAlias(value: unknown): readonly Alias[] {
  const id = idOf(value);
  return id === undefined ? [] : [{ kind: 'parent_bsuid', value: id }];
}
