import { unknownDraft, type EventDraft } from '../reading/event-draft.js';
import { fieldsOf, idOf, isAbsent, labelOf, listOf, pick, type Fields } from '../reading/fields.js';
import { DIRECT_LISTS, readDirectLists } from './direct-lists.js';
import type { Piece } from './parse.js';
import { readCreatedPost } from './read-post.js';
import { readRevocation } from './read-revocation.js';

/** Members that say for whom, about whom and by what, and are no events. */
const DESCRIPTIONS: readonly string[] = ['for_user_id', 'users', 'apps', 'user_has_blocked', 'is_blocked_by', ...DIRECT_LISTS];

/** Everything in an envelope of the Account Activity API: `for_user_id` with one list or more. */
export function readAccountActivity(envelope: Fields): readonly Piece[] {
  const accountId = idOf(envelope['for_user_id']) ?? '';
  const direct = readDirectLists(envelope, accountId).map(({ draft, item, fields }) => ({ draft, accountId, item, raw: fields }));
  return [...direct, ...readRevoke(envelope), ...readOthers(envelope, accountId)];
}

/** The one event that comes without `for_user_id`: the account is named inside. */
function readRevoke(envelope: Fields): readonly Piece[] {
  const revoke = fieldsOf(fieldsOf(envelope['user_event'])?.['revoke']);
  if (!revoke) return [];
  const accountId = idOf(fieldsOf(revoke['source'])?.['user_id']) ?? '';
  return [{ draft: readRevocation(revoke['date_time']), accountId, item: revoke, raw: pick(envelope, ['user_event']) }];
}

function readOthers(envelope: Fields, accountId: string): readonly Piece[] {
  return Object.entries(envelope).flatMap(([name, value]) => {
    if (isAbsent(value) || DESCRIPTIONS.includes(name)) return [];
    if (name === 'user_event' && fieldsOf(fieldsOf(value)?.['revoke'])) return [];
    const raw = (content: unknown): unknown => ({ ...pick(envelope, ['for_user_id']), [name]: content });
    if (!Array.isArray(value)) return [{ draft: readOther(name, value), accountId, item: undefined, raw: raw(value) }];
    return listOf(value).map((item) => ({ draft: readOtherItem(name, item, accountId), accountId, item, raw: raw([item]) }));
  });
}

function readOtherItem(name: string, item: unknown, accountId: string): EventDraft {
  if (name === 'tweet_create_events') return readCreatedPost(item, accountId);
  return name.endsWith('_events') ? { kind: 'notice', name: labelOf(name) } : unknownDraft(`${labelOf(name)} are not known`);
}

function readOther(name: string, value: unknown): EventDraft {
  return name === 'replay_job_status' && fieldsOf(value) ? { kind: 'notice', name } : unknownDraft(`${labelOf(name)} is not known`);
}
