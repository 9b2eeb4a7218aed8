import { contentOf, keyOf, unknownDraft, type EventDraft } from '../reading/event-draft.js';
import { fieldsOf, idOf, listOf, pick, present, textOf, type Fields } from '../reading/fields.js';
import type { Piece } from './lists.js';
import { participantOf } from './participant.js';
import { readAppEcho, readMessage } from './read-message.js';
import { readProblem } from './read-problem.js';

/** One of `history`: a chunk of the threads a number had before it was connected, or why there is none. */
export function readHistory(value: unknown): readonly Piece[] {
  const chunk = fieldsOf(value);
  const pieces = chunk ? [...readThreads(chunk), ...readErrors(chunk)] : [];
  return pieces.length > 0 ? pieces : [{ draft: unknownDraft('a history without messages'), item: value, content: value }];
}

function readErrors(chunk: Fields): readonly Piece[] {
  return listOf(chunk['errors']).map((error) => ({
    draft: readProblem(error),
    item: undefined,
    content: { ...pick(chunk, ['metadata']), errors: [error] },
  }));
}

function readThreads(chunk: Fields): readonly Piece[] {
  return listOf(chunk['threads']).flatMap((value) => {
    const content = (thread: unknown) => ({ ...pick(chunk, ['metadata']), threads: [thread] });
    const thread = fieldsOf(value);
    const messages = listOf(thread?.['messages']);
    if (!thread || messages.length === 0)
      return [{ draft: unknownDraft('a thread without messages'), item: value, content: content(value) }];
    return messages.map((message) => ({
      draft: readOldMessage(message, thread['id']),
      item: message,
      content: content({ ...pick(thread, ['id']), messages: [message] }),
    }));
  });
}

function readOldMessage(value: unknown, threadId: unknown): EventDraft {
  const message = fieldsOf(value);
  const participant = participantOf(threadId, undefined);
  if (!message || participant === undefined) return unknownDraft('an old message without a thread');
  const context = fieldsOf(message['history_context']);
  const inner = isOwn(message, context, participant.id)
    ? readAppEcho({ ...message, to: participant.id })
    : readMessage({ ...message, from: message['from'] ?? participant.id }, undefined);
  const content = inner.kind === 'unknown' ? undefined : contentOf(inner);
  if (!content) return inner;
  return {
    kind: 'history',
    ...(inner.key === undefined ? {} : { key: keyOf('history', inner.key) }),
    participant,
    content,
    ...present({ status: textOf(context?.['status'])?.toLowerCase() }),
  };
}

/** Whether the business said it. People with a username may be named without a number, the business is not (platform-apis.md 4.2). */
function isOwn(message: Fields, context: Fields | undefined, customer: string): boolean {
  const marked = context?.['from_me'];
  if (typeof marked === 'boolean') return marked;
  const from = idOf(message['from']);
  return from === undefined ? message['to'] !== undefined : from !== customer && idOf(message['from_user_id']) !== customer;
}
