import type { Action } from './actions.js';
import { mergeMessages, newerConversation } from './merge.js';
import { inFilter } from './selectors.js';
import { EMPTY_THREAD, type Filter, type InboxState, type MessageView, type Paging, type Thread } from './state.js';
import type { ConversationJson, LiveEventJson, MessageJson } from './wire.js';

/** The whole behaviour of the inbox's memory: state and action in, next state out. No clock, no network, no DOM. */
export function reduce(state: InboxState, action: Action): InboxState {
  switch (action.type) {
    case 'connection':
      return { ...state, connection: action.state, wasLive: state.wasLive || action.state === 'live' };
    case 'live':
      return applyEvent(state, action.event);
    case 'filter':
      return { ...state, filter: action.filter };
    case 'search':
      return { ...state, search: action.text };
    case 'list_loading':
      return withList(state, action.filter, { ...state.lists[action.filter], status: 'loading', error: null });
    case 'list_loaded':
      return withList(action.page.data.reduce(withConversation, withoutMissed(state, action.filter, action.instead)), action.filter, {
        status: 'ready',
        nextCursor: action.page.next_cursor,
        error: null,
      });
    case 'list_failed':
      return withList(state, action.filter, { ...state.lists[action.filter], status: 'error', error: action.error });
    case 'conversation':
      return withConversation(state, action.conversation);
    case 'select':
      return { ...state, selectedId: action.id };
    case 'seen':
      return action.time > (state.seen[action.id] ?? 0) ? { ...state, seen: { ...state.seen, [action.id]: action.time } } : state;
    case 'stale':
      return {
        ...state,
        lists: mapValues(state.lists, (paging) => ({ ...paging, status: 'idle' })),
        threads: mapValues(state.threads, (thread) => ({ ...thread, paging: { ...thread.paging, status: 'idle' } })),
      };
    case 'escalation':
      return { ...state, escalations: { ...state.escalations, [action.card.conversation_id]: action.card } };
    case 'documents':
      return { ...state, documents: { ...state.documents, ...action.titles } };
    case 'notice':
      return { ...state, notice: action.text };
    default: {
      const self = action.type === 'sent' ? (action.message.sender_id ?? null) : state.self;
      return { ...state, self, threads: { ...state.threads, [action.id]: reduceThread(threadOf(state, action.id), action, self) } };
    }
  }
}

type ThreadAction = Exclude<Extract<Action, { id: string | null }>, { type: 'select' | 'seen' }>;

function reduceThread(thread: Thread, action: ThreadAction, self: InboxState['self']): Thread {
  switch (action.type) {
    case 'thread_loading':
      return { ...thread, paging: { ...thread.paging, status: 'loading', error: null } };
    case 'thread_loaded': {
      const { data, next_cursor: nextCursor } = action.page;
      const isOlder = action.cursor !== undefined;
      // The thread has begun anew meanwhile: between it and this page there would be a hole that nothing fills.
      if (isOlder && action.cursor !== thread.paging.nextCursor) return thread;
      const joined = isOlder || nextCursor === null ? thread.messages : withoutHole(thread.messages, data);
      const isCut = joined.length < thread.messages.length;
      return {
        ...thread,
        messages: mergeMessages(joined, data),
        paging: { status: 'ready', nextCursor: cursorAfter(thread.paging, nextCursor, isOlder || isCut), error: null },
      };
    }
    case 'thread_failed':
      return { ...thread, paging: { ...thread.paging, status: 'error', error: action.error } };
    case 'select_message':
      return { ...thread, selectedMessageId: action.messageId };
    case 'draft':
      return {
        ...thread,
        draft: action.text,
        draftBase: action.text === '' ? null : (thread.draftBase ?? newestFromOthers(thread, self)),
        outOfDate: action.text === '' ? false : thread.outOfDate,
      };
    case 'draft_out_of_date':
      return { ...thread, outOfDate: true, draftBase: newestFromOthers(thread, self) };
    case 'send':
      return {
        ...thread,
        messages: mergeMessages(thread.messages, []).concat(action.message),
        ...(action.again ? {} : { draft: '', draftBase: null, outOfDate: false }),
      };
    case 'sent':
      return { ...thread, messages: mergeMessages(without(thread, action.localId), [action.message]) };
    case 'send_withdrawn':
      return { ...thread, messages: without(thread, action.localId) };
    case 'send_failed':
      return {
        ...thread,
        messages: thread.messages.map((message) =>
          message.localId === action.localId
            ? { ...message, status: 'failed' as const, failure: { code: action.code, message: action.error } }
            : message,
        ),
      };
  }
}

function applyEvent(state: InboxState, { data }: LiveEventJson): InboxState {
  let next = state;
  if (data.conversation) next = withConversation(next, data.conversation);
  if (data.message) next = withMessage(next, data.message);
  if (data.lead) {
    const conversation = next.conversations[data.lead.conversation_id];
    const { id, tag, score } = data.lead;
    if (conversation) next = withConversation(next, { ...conversation, lead: { id, tag, score } });
  }
  return next;
}

function withConversation(state: InboxState, conversation: ConversationJson): InboxState {
  const held = state.conversations[conversation.id];
  return { ...state, conversations: { ...state.conversations, [conversation.id]: newerConversation(held, conversation) } };
}

/** A thread nobody opened is not filled by live messages: opening it reads it whole. */
function withMessage(state: InboxState, message: MessageJson): InboxState {
  const thread = state.threads[message.conversation_id];
  if (!thread) return state;
  const messages = mergeMessages(thread.messages, [message]);
  return { ...state, threads: { ...state.threads, [message.conversation_id]: { ...thread, messages } } };
}

/** What is open stays in any case: somebody reads it, or writes. Of what a filter does not cover, its list tells nothing. */
function withoutMissed(state: InboxState, filter: Filter, missed: InboxState['conversations'] = {}): InboxState {
  const known = Object.entries(state.conversations).filter(
    ([id, held]) => held !== missed[id] || id === state.selectedId || !inFilter(held, filter),
  );
  return { ...state, conversations: Object.fromEntries(known) };
}

function mapValues<Key extends string, Value>(record: Readonly<Record<Key, Value>>, change: (value: Value) => Value): Record<Key, Value> {
  return Object.fromEntries(Object.entries<Value>(record).map(([key, value]) => [key, change(value)])) as Record<Key, Value>;
}

function withList(state: InboxState, filter: Filter, paging: Paging): InboxState {
  return { ...state, lists: { ...state.lists, [filter]: paging } };
}

function without(thread: Thread, localId: string): Thread['messages'] {
  return thread.messages.filter((message) => message.localId !== localId);
}

/** What is older than a newest page and does not join it is left out: between them something was missed, which going back from the page finds. */
function withoutHole(held: Thread['messages'], page: readonly MessageJson[]): Thread['messages'] {
  const first = Math.min(...page.map(({ sequence }) => sequence));
  const joins = page.length === 0 || held.every(({ sequence }) => sequence >= first) || held.some(({ sequence }) => sequence === first - 1);
  return joins ? held : held.filter(({ sequence }) => sequence >= first);
}

/** Reading the newest page again must not forget how far back the thread has been read. */
function cursorAfter(held: Paging, next: string | null, older: boolean): string | null {
  return older || held.nextCursor === null ? next : held.nextCursor;
}

/** Sequence of the newest message that this person did not write: what a draft answers, or is to be read beside. */
export function newestFromOthers(thread: Thread, self: InboxState['self']): number {
  return thread.messages.reduce((newest, message) => (isFromOthers(message, self) ? Math.max(newest, message.sequence) : newest), 0);
}

/** A colleague's as well, wherever it was written; but where messages name no sender, nobody knows whose a reply is. */
function isFromOthers({ sender_type: sender, sender_id: id, localId, isOwn }: MessageView, self: InboxState['self']): boolean {
  if (sender !== 'agent') return sender !== 'system';
  if (localId !== undefined || self === null || id === undefined) return false;
  return self === undefined ? !isOwn : id !== self;
}

export function threadOf(state: Pick<InboxState, 'threads'>, id: string): Thread {
  return state.threads[id] ?? EMPTY_THREAD;
}
