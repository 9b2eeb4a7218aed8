import { keyOf, unknownDraft, type EventDraft } from '../reading/event-draft.js';
import { fieldsOf, idOf, objectsIn, present, textOf, type Fields } from '../reading/fields.js';
import { toMilliseconds } from '../reading/timestamps.js';
import { participantOf } from './participant.js';
import { withoutEscapes } from './text.js';

/** A post of the activity envelope, shaped as the v2 API has it: somebody mentions the account. */
export function readMention(value: unknown, users: unknown, accountId: string): EventDraft {
  const post = fieldsOf(value);
  const id = post && idOf(post['id']);
  const author = post && idOf(post['author_id']);
  if (!post || id === undefined || author === undefined) return unknownDraft('post without an id or an author');
  return mention(id, author, post['text'], timeOfDate(post['created_at']), users, accountId, parentOf(post));
}

/** One of `tweet_create_events` of the older envelope: every post about the account or by it; mentions are told apart here. */
export function readCreatedPost(value: unknown, accountId: string): EventDraft {
  const post = fieldsOf(value);
  const user = fieldsOf(post?.['user']);
  const id = post && (idOf(post['id_str']) ?? idOf(post['id']));
  const author = user && (idOf(user['id_str']) ?? idOf(user['id']));
  if (!post || id === undefined || author === undefined) return unknownDraft('post without an id or an author');
  const at = toMilliseconds(post['timestamp_ms']) ?? timeOfDate(post['created_at']);
  const mentioned = objectsIn(fieldsOf(post['entities'])?.['user_mentions']).some(
    (entry) => (idOf(entry['id_str']) ?? idOf(entry['id'])) === accountId,
  );
  if (!mentioned || post['retweeted_status'] !== undefined) return { kind: 'notice', key: keyOf('post', id), name: 'post', at };
  const parent = idOf(post['in_reply_to_status_id_str']);
  return mention(id, author, post['text'], at, { [author]: user }, accountId, parent);
}

function mention(
  id: string,
  author: string,
  text: unknown,
  at: number | null,
  users: unknown,
  accountId: string,
  parentId: string | undefined,
): EventDraft {
  if (author === accountId) return { kind: 'notice', key: keyOf('post', id), name: 'post', at };
  return {
    kind: 'mention',
    key: keyOf('mention', id),
    at,
    participant: participantOf(author, users),
    surface: 'post',
    platformId: id,
    ...present({ parentId }),
    text: withoutEscapes(textOf(text) ?? ''),
  };
}

function parentOf(post: Fields): string | undefined {
  const replied = objectsIn(post['referenced_tweets']).find(({ type }) => type === 'replied_to');
  return idOf(replied?.['id']);
}

/** A written date as ms; null where it is none. */
export function timeOfDate(value: unknown): number | null {
  return typeof value === 'string' ? toMilliseconds(Date.parse(value)) : null;
}
