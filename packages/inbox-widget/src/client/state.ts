import type { ConnectionState } from './transport.js';
import type { ConversationJson, EscalationJson, MessageJson } from './wire.js';

export const FILTERS = ['all', 'needs_human', 'open', 'closed'] as const;
export type Filter = (typeof FILTERS)[number];

type LoadStatus = 'idle' | 'loading' | 'ready' | 'error';

/** How far one list has been read from the server. */
export interface Paging {
  readonly status: LoadStatus;
  /** Null when the last page has been read. */
  readonly nextCursor: string | null;
  readonly error: string | null;
}

/** A message as the thread shows it: `localId` is set from the moment the person pressed send until the server knows it. */
export interface MessageView extends MessageJson {
  readonly localId?: string;
  /** Sent from here, as was seen before its answer said who sends from here. */
  readonly isOwn?: boolean;
}

export interface Thread {
  readonly paging: Paging;
  /** Oldest first. */
  readonly messages: readonly MessageView[];
  /** The message whose analysis is shown; null follows the newest one that has any. */
  readonly selectedMessageId: string | null;
  readonly draft: string;
  /** Newest message of somebody else when the draft was begun or the person was last warned; null without a draft. */
  readonly draftBase: number | null;
  /** Something arrived while the person wrote, and the send was stopped for it. */
  readonly outOfDate: boolean;
}

export interface InboxState {
  readonly connection: ConnectionState;
  /** True once a live connection existed: only then is its loss worth a banner. */
  readonly wasLive: boolean;
  readonly filter: Filter;
  readonly search: string;
  readonly conversations: Readonly<Record<string, ConversationJson>>;
  readonly lists: Readonly<Record<Filter, Paging>>;
  readonly selectedId: string | null;
  /** Who sends from here, as the last stored reply names its sender: null where it names none, undefined before the first. */
  readonly self: string | null | undefined;
  readonly threads: Readonly<Record<string, Thread>>;
  /** Time, in ms, of the newest message looked at in this browser, by conversation. */
  readonly seen: Readonly<Record<string, number>>;
  /** What a person needs, by conversation. */
  readonly escalations: Readonly<Record<string, EscalationJson>>;
  /** Titles of knowledge documents by id. */
  readonly documents: Readonly<Record<string, string>>;
  /** A failed action, in words, until it is dismissed. */
  readonly notice: string | null;
}

const NOT_LOADED: Paging = { status: 'idle', nextCursor: null, error: null };

export const EMPTY_THREAD: Thread = {
  paging: NOT_LOADED,
  messages: [],
  selectedMessageId: null,
  draft: '',
  draftBase: null,
  outOfDate: false,
};

/** `drafts`: replies that were begun before the page was loaded. */
export function initialState(
  seen: Readonly<Record<string, number>> = {},
  drafts: Readonly<Record<string, Pick<Thread, 'draft' | 'draftBase'>>> = {},
): InboxState {
  return {
    connection: 'stopped',
    wasLive: false,
    filter: 'all',
    search: '',
    conversations: {},
    lists: { all: NOT_LOADED, needs_human: NOT_LOADED, open: NOT_LOADED, closed: NOT_LOADED },
    selectedId: null,
    self: undefined,
    threads: Object.fromEntries(Object.entries(drafts).map(([id, held]) => [id, { ...EMPTY_THREAD, ...held }])),
    seen,
    escalations: {},
    documents: {},
    notice: null,
  };
}
