import type { DraftRecord } from './draft-record.js';
import { toInboxError, type InboxError } from './inbox-error.js';
import { newestFromOthers, threadOf } from './reducer.js';
import type { SeenRecord } from './seen-record.js';
import { createSendQueue } from './send-queue.js';
import { initialState, type Filter, type InboxState } from './state.js';
import { createStore } from './store.js';
import type { InboxTransport } from './transport.js';
import { unsentMessage } from './unsent-message.js';
import { toMillis, type ConversationJson, type ConversationStatus, type LeadTag, type LiveEventJson, type MessageJson } from './wire.js';

/** What the controller tells its owner beside the state. */
export interface ControllerEvents {
  onSent?(message: MessageJson): void;
  onHandoff?(conversation: ConversationJson): void;
  onLeadChange?(lead: { readonly id: string; readonly tag: LeadTag; readonly score: number }, conversationId: string): void;
  onLive?(event: LiveEventJson): void;
  onTokenRejected?(): void;
  onError?(error: InboxError): void;
}

export interface ControllerOptions extends ControllerEvents {
  readonly transport: InboxTransport;
  readonly seen?: SeenRecord;
  /** Default: drafts last as long as the controller. */
  readonly drafts?: DraftRecord;
  readonly newId?: () => string;
  readonly now?: () => number;
}

/** The inbox without a face: state to read, verbs to call. The element draws it; a host may use it alone. */
export interface InboxController {
  readonly state: InboxState;
  subscribe(listener: () => void): () => void;
  start(): void;
  stop(): void;
  setFilter(filter: Filter): void;
  setSearch(text: string): void;
  reload(): Promise<void>;
  loadMore(): Promise<void>;
  select(id: string | null): void;
  selectMessage(messageId: string | null): void;
  reloadThread(): Promise<void>;
  loadOlder(): Promise<void>;
  markSeen(): void;
  /** Reads the open conversation again where the time for a reply has passed: no event tells of that. Call it now and then. */
  checkWindow(): Promise<void>;
  setDraft(text: string): void;
  /** False where the send was stopped because something arrived while the person wrote. */
  send(content: string): boolean;
  retry(localId: string): void;
  setStatus(status: ConversationStatus): Promise<void>;
  returnToAi(): Promise<void>;
  setLeadTag(tag: LeadTag): Promise<void>;
  dismissNotice(): void;
  /** Where a copied attachment can be read for some minutes; null where it cannot. */
  attachmentUrl(id: string): Promise<string | null>;
}

const CONVERSATIONS_PER_PAGE = 50;
const MESSAGES_PER_PAGE = 50;

export function createInboxController(options: ControllerOptions): InboxController {
  const { transport, seen, drafts, newId = () => crypto.randomUUID(), now = Date.now } = options;
  const store = createStore(initialState(seen?.read(), drafts?.read()));
  if (drafts) keepDrafts(store, drafts);
  let disconnect: (() => void) | undefined;
  /** Conversations as they were held when events were missed, until each list has told what is true now. */
  let missed: InboxState['conversations'] = {};

  const report = (error: unknown): InboxError => {
    const known = toInboxError(error);
    if (known.code === 'unauthorized') options.onTokenRejected?.();
    options.onError?.(known);
    return known;
  };

  const selected = (): ConversationJson | undefined => {
    const { selectedId, conversations } = store.state;
    return selectedId === null ? undefined : conversations[selectedId];
  };

  const loadList = async (filter: Filter, cursor?: string): Promise<void> => {
    store.dispatch({ type: 'list_loading', filter });
    const instead = cursor === undefined ? missed : {};
    const query = { limit: CONVERSATIONS_PER_PAGE, ...(filter === 'all' ? {} : { status: filter }), ...(cursor ? { cursor } : {}) };
    try {
      store.dispatch({ type: 'list_loaded', filter, page: await transport.listConversations(query), instead });
    } catch (error) {
      store.dispatch({ type: 'list_failed', filter, error: report(error).message });
    }
  };

  const loadThread = async (id: string, cursor?: string): Promise<void> => {
    store.dispatch({ type: 'thread_loading', id });
    try {
      const page = await transport.listMessages(id, { limit: MESSAGES_PER_PAGE, ...(cursor ? { cursor } : {}) });
      store.dispatch({ type: 'thread_loaded', id, page, cursor });
      nameDocuments(page.data);
    } catch (error) {
      store.dispatch({ type: 'thread_failed', id, error: report(error).message });
    }
  };

  /** What a person needs is read where the open conversation needs one, and again when something happens in it. Silent, as titles are. */
  const readEscalation = async (): Promise<void> => {
    const conversation = selected();
    if (conversation?.status !== 'needs_human' || !transport.escalation) return;
    try {
      store.dispatch({ type: 'escalation', card: await transport.escalation(conversation.id) });
    } catch {
      // The card shows what the newest analysis tells.
    }
  };

  const markSeen = (): void => {
    const conversation = selected();
    if (!conversation) return;
    const before = store.state.seen;
    store.dispatch({ type: 'seen', id: conversation.id, time: toMillis(conversation.last_message_at) });
    if (store.state.seen !== before) seen?.write(store.state.seen);
  };

  /** Evidence names documents by id: their titles are read when the first unknown one is met. Nice to have, so silent. */
  const askedFor = new Set<string>();
  const nameDocuments = (messages: readonly MessageJson[]): void => {
    const unknown = documentIds(messages).filter((id) => !store.state.documents[id] && !askedFor.has(id));
    if (unknown.length === 0 || !transport.documentTitles) return;
    for (const id of unknown) askedFor.add(id);
    transport.documentTitles().then(
      (titles) => store.dispatch({ type: 'documents', titles }),
      () => undefined,
    );
  };

  /** A change the server was asked for: its answer is shown, its refusal is said. */
  const change = async (work: () => Promise<ConversationJson | undefined>): Promise<void> => {
    try {
      const conversation = await work();
      if (conversation) store.dispatch({ type: 'conversation', conversation });
      if (conversation?.id === store.state.selectedId) void readEscalation();
    } catch (error) {
      store.dispatch({ type: 'notice', text: report(error).message });
    }
  };

  /** What happened meanwhile is not known: what is shown is read again, and the rest when it is opened. */
  const onGap = (): void => {
    const { conversations, filter, selectedId } = store.state;
    store.dispatch({ type: 'stale' });
    missed = conversations;
    void loadList(filter);
    if (selectedId === null) return;
    void loadThread(selectedId);
    if (conversations[selectedId]) void change(() => transport.getConversation(selectedId));
  };

  const onEvent = (event: LiveEventJson): void => {
    store.dispatch({ type: 'live', event });
    const { lead, conversation } = event.data;
    const id = event.conversation_id;
    if (id !== undefined && !store.state.conversations[id]) void change(() => transport.getConversation(id));
    if (event.data.message) nameDocuments([event.data.message]);
    if (event.type === 'lead.scored' && lead) options.onLeadChange?.(lead, lead.conversation_id);
    if (event.type === 'handoff.requested' && conversation) options.onHandoff?.(conversation);
    if (id !== undefined && id === store.state.selectedId) void readEscalation();
    options.onLive?.(event);
  };

  const sendQueue = createSendQueue({
    store,
    transport,
    report,
    readAgain: (id) => Promise.all([loadThread(id), change(() => transport.getConversation(id))]),
    onSent: (message) => options.onSent?.(message),
  });

  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    start() {
      if (disconnect) return;
      void loadList(store.state.filter);
      disconnect = transport.connect({
        onState: (state) => store.dispatch({ type: 'connection', state }),
        onEvent,
        onGap,
        onTokenRejected: () => options.onTokenRejected?.(),
      });
    },
    stop() {
      disconnect?.();
      disconnect = undefined;
    },
    setFilter(filter) {
      store.dispatch({ type: 'filter', filter });
      if (store.state.lists[filter].status !== 'ready') void loadList(filter);
    },
    setSearch: (text) => store.dispatch({ type: 'search', text }),
    reload: () => loadList(store.state.filter),
    async loadMore() {
      const { filter, lists } = store.state;
      const { status, nextCursor } = lists[filter];
      if (status === 'ready' && nextCursor !== null) await loadList(filter, nextCursor);
    },
    select(id) {
      store.dispatch({ type: 'select', id });
      if (id === null) return;
      if (!store.state.conversations[id]) void change(() => transport.getConversation(id)).then(markSeen);
      if (threadOf(store.state, id).paging.status !== 'ready') void loadThread(id);
      markSeen();
      void readEscalation();
    },
    selectMessage(messageId) {
      const { selectedId: id } = store.state;
      if (id !== null) store.dispatch({ type: 'select_message', id, messageId });
    },
    async reloadThread() {
      if (store.state.selectedId !== null) await loadThread(store.state.selectedId);
    },
    async loadOlder() {
      const { selectedId: id } = store.state;
      if (id === null) return;
      const { status, nextCursor } = threadOf(store.state, id).paging;
      if (status !== 'loading' && nextCursor !== null) await loadThread(id, nextCursor);
    },
    markSeen,
    async checkWindow() {
      const conversation = selected();
      const closesAt = conversation?.reply_window?.closes_at ?? null;
      if (!conversation || closesAt === null || toMillis(closesAt) > now()) return;
      try {
        store.dispatch({ type: 'conversation', conversation: await transport.getConversation(conversation.id) });
      } catch {
        // It is asked for again, and a send is refused in any case.
      }
    },
    setDraft(text) {
      const { selectedId: id } = store.state;
      if (id !== null) store.dispatch({ type: 'draft', id, text });
    },
    send(content) {
      const conversation = selected();
      if (!conversation || content.trim() === '') return false;
      const { id } = conversation;
      const thread = threadOf(store.state, id);
      if (thread.draftBase !== null && newestFromOthers(thread, store.state.self) > thread.draftBase) {
        store.dispatch({ type: 'draft_out_of_date', id });
        return false;
      }
      const localId = newId();
      sendQueue.add(id, unsentMessage(id, localId, content, now()), localId);
      return true;
    },
    retry(localId) {
      const conversation = selected();
      const message = conversation && threadOf(store.state, conversation.id).messages.find((held) => held.localId === localId);
      if (!conversation || !message) return;
      store.dispatch({ type: 'send_withdrawn', id: conversation.id, localId });
      sendQueue.add(conversation.id, { ...message, status: 'queued', failure: null }, localId, true);
    },
    async setStatus(status) {
      const conversation = selected();
      if (!conversation) return;
      await change(async () => (await transport.setStatus(conversation.id, status)) ?? { ...conversation, status });
    },
    async returnToAi() {
      const conversation = selected();
      if (!conversation) return;
      await change(async () => (await transport.returnToAi(conversation.id)) ?? { ...conversation, owner: 'ai', status: 'open' });
    },
    async setLeadTag(tag) {
      const conversation = selected();
      const lead = conversation?.lead;
      if (!conversation || !lead) return;
      await change(async () => {
        const { id, tag: settled, score } = (await transport.setLeadTag(lead.id, tag)) ?? { ...lead, tag };
        options.onLeadChange?.({ id, tag: settled, score }, conversation.id);
        return { ...conversation, lead: { id, tag: settled, score } };
      });
    },
    dismissNotice: () => store.dispatch({ type: 'notice', text: null }),
    attachmentUrl: async (id) => (await transport.attachmentUrl?.(id).catch(() => null)) ?? null,
  };
}

/** Writes down each draft as it changes. */
function keepDrafts(store: ReturnType<typeof createStore>, drafts: DraftRecord): void {
  let { threads: before } = store.state;
  store.subscribe(() => {
    const { threads } = store.state;
    if (threads === before) return;
    for (const [id, thread] of Object.entries(threads)) {
      const { draft, draftBase } = threadOf({ threads: before }, id);
      if (thread.draft !== draft || thread.draftBase !== draftBase) drafts.write(id, thread);
    }
    before = threads;
  });
}

function documentIds(messages: readonly MessageJson[]): readonly string[] {
  const claims = messages.flatMap(({ ai_analysis: analysis }) => analysis?.reply?.claims ?? []);
  return [...new Set(claims.flatMap(({ evidence }) => evidence.map(({ document_id: id }) => id)))];
}
