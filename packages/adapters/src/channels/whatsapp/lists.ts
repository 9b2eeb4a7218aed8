import { unknownDraft, type EventDraft } from '../reading/event-draft.js';
import { fieldsOf, type Fields } from '../reading/fields.js';
import { contactFor } from './participant.js';
import { readCall } from './read-call.js';
import { readContactSync } from './read-contact-sync.js';
import { readHistory } from './read-history.js';
import { readUserIdUpdate } from './read-identity.js';
import { readAppEcho, readMessage } from './read-message.js';
import { readPreference } from './read-preference.js';
import { readProblem } from './read-problem.js';
import { readStatus } from './read-status.js';

/** One event out of an entry of a list, with what the entry would be if it held this event alone. */
export interface Piece {
  readonly draft: EventDraft;
  /** What tells the event's time. */
  readonly item: unknown;
  readonly content: unknown;
  /** The entry of `contacts` that goes with it. */
  readonly contact?: Fields;
}

type Lists = Readonly<Record<string, ReadList | undefined>>;
type ReadList = (entry: unknown, value: Fields) => readonly Piece[];

/** Most lists: one entry, one event. */
const single =
  (read: (entry: unknown) => EventDraft): ReadList =>
  (entry) => [{ draft: read(entry), item: entry, content: entry }];

/** Lists whose entries are about people that `contacts` describes. */
const described =
  (read: (entry: Fields, contact: Fields | undefined) => EventDraft, what: string): ReadList =>
  (entry, value) => {
    const fields = fieldsOf(entry);
    if (!fields) return [{ draft: unknownDraft(`${what} that is not an object`), item: entry, content: entry }];
    const contact = contactFor(fields, value['contacts']);
    return [{ draft: read(fields, contact), item: entry, content: entry, ...(contact ? { contact } : {}) }];
  };

/**
 * Webhook fields whose value holds lists of items, and who reads an entry of each (platform-apis.md 4.1 and 4.3; calls,
 * history and contacts of numbers shared with the WhatsApp Business app: Meta's calling and coexistence guides). Any other
 * field is about the account.
 */
export const LISTS: ReadonlyMap<string, Lists> = new Map<string, Lists>([
  [
    'messages',
    withoutPrototype({ messages: described(readMessage, 'a message'), statuses: single(readStatus), errors: single(readProblem) }),
  ],
  ['smb_message_echoes', withoutPrototype({ message_echoes: single(readAppEcho), errors: single(readProblem) })],
  ['user_id_update', withoutPrototype({ user_id_update: single(readUserIdUpdate) })],
  ['user_preferences', withoutPrototype({ user_preferences: single(readPreference) })],
  ['calls', withoutPrototype({ calls: described(readCall, 'a call'), statuses: single(readStatus), errors: single(readProblem) })],
  ['history', withoutPrototype({ history: readHistory, errors: single(readProblem) })],
  ['smb_app_state_sync', withoutPrototype({ state_sync: single(readContactSync), errors: single(readProblem) })],
]);

/** Names from outside are looked up here: `constructor` must not be found. */
function withoutPrototype(members: Lists): Lists {
  return Object.assign(Object.create(null) as object, members);
}
