import { unknownDraft, type EventDraft } from '../reading/event-draft.js';
import { fieldsOf, idOf, isAbsent, listOf, pick, type Fields } from '../reading/fields.js';
import { usersFor } from './participant.js';
import { readDirectMessage } from './read-direct-message.js';
import { readReadMark, readTyping } from './read-mark.js';

type Read = (item: unknown, users: unknown, accountId: string) => EventDraft;

/** Lists about direct messages, which both envelopes share, and who reads an item of each. */
const LISTS: readonly (readonly [name: string, read: Read])[] = [
  ['direct_message_events', readDirectMessage],
  ['direct_message_mark_read_events', readReadMark],
  ['direct_message_indicate_typing_events', readTyping],
];

export const DIRECT_LISTS: readonly string[] = LISTS.map(([name]) => name);

/** An item with the fields that would hold it alone. */
export interface DirectItem {
  readonly draft: EventDraft;
  readonly item: unknown;
  readonly fields: Fields;
}

/** Every item of these lists, with the users it names. */
export function readDirectLists(fields: Fields, accountId: string): readonly DirectItem[] {
  return LISTS.flatMap(([name, read]) => {
    const list = fields[name];
    if (isAbsent(list)) return [];
    if (!Array.isArray(list))
      return [
        { draft: unknownDraft(`${name} is not a list`), item: undefined, fields: { ...pick(fields, ['for_user_id']), [name]: list } },
      ];
    return listOf(list).map((item) => {
      const users = usersFor(idsIn(item), fields['users']);
      return {
        draft: read(item, users, accountId),
        item,
        fields: { ...pick(fields, ['for_user_id']), [name]: [item], ...(users === undefined ? {} : { users }) },
      };
    });
  });
}

/** The two people of an item. */
function idsIn(item: unknown): readonly (string | undefined)[] {
  const fields = fieldsOf(item);
  const side = fieldsOf(fields?.['message_create']) ?? fields;
  return [idOf(side?.['sender_id']), idOf(fieldsOf(side?.['target'])?.['recipient_id'])];
}
