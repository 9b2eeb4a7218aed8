import { keyOf, unknownDraft, type EventDraft } from '../reading/event-draft.js';
import { fieldsOf, idOf, textOf } from '../reading/fields.js';
import { toMilliseconds } from '../reading/timestamps.js';
import { participantOf } from './participant.js';

/** One of `state_sync`: a person saved, changed or removed a contact in the WhatsApp Business app. */
export function readContactSync(value: unknown): EventDraft {
  const entry = fieldsOf(value);
  if (!entry) return unknownDraft('a contact change that is not an object');
  const contact = fieldsOf(entry['contact']);
  const phone = idOf(contact?.['phone_number'])?.replace(/\D/g, '');
  const participant = participantOf(phone, contact?.['user_id']);
  if (participant === undefined) return unknownDraft('contact change without a number');
  const name = textOf(contact?.['full_name']) ?? textOf(contact?.['first_name']);
  const action = entry['action'] === 'remove' ? 'remove' : 'save';
  const at = toMilliseconds(fieldsOf(entry['metadata'])?.['timestamp']);
  return {
    kind: 'contact_sync',
    key: keyOf('contact_sync', participant.id, action, name, at),
    at,
    participant: { ...participant, ...(name === undefined ? {} : { name }) },
    action,
  };
}
