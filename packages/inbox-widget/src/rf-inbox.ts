import { html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { createInboxController, type InboxController } from './client/controller.js';
import { sessionDraftRecord } from './client/draft-record.js';
import { createHttpTransport } from './client/http-transport.js';
import { localSeenRecord } from './client/seen-record.js';
import { unreadCount, visibleConversations } from './client/selectors.js';
import { initialState, type InboxState } from './client/state.js';
import type { TokenProvider } from './client/token-source.js';
import type { InboxTransport } from './client/transport.js';
import type { MessageJson } from './client/wire.js';
import { emit } from './events.js';
import { grantWish, type WishRoom } from './grant-wish.js';
import { bannerView, conversationView, placeholderView, type DetailsState } from './inbox-views.js';
import { inboxStyles } from './rf-inbox.styles.js';
import { shared } from './styles/shared.styles.js';
import { tokens } from './styles/tokens.styles.js';
import { contactName } from './support/contact-name.js';
import { messageWords } from './support/message-words.js';
import { shortcutOf, type Shortcut } from './support/shortcuts.js';
import type { Labels } from './translations/en.js';
import { createLocalizer, directionOf, englishLocalizer, type Localizer } from './translations/localizer.js';
import type { WishEvent } from './wishes.js';

/** How often relative times are written anew. */
const CLOCK_MS = 30_000;

/**
 * A shared inbox: conversations, thread, reply box, and the AI's reasons. Needs `endpoint` and `tokenProvider`, or a `transport`.
 *
 * @slot header - above everything
 * @slot details - replaces the analysis panel's content
 * @slot lead-panel - replaces the lead row above the analysis
 * @slot composer-actions - buttons in the reply box
 * @slot empty - shown while there is no conversation at all
 * @fires rf-ready - the first page is shown
 * @fires rf-select - a conversation was opened
 * @fires rf-before-send - cancelable, before a reply leaves
 * @fires rf-send - the server has stored a reply
 * @fires rf-handoff - a conversation needs a person
 * @fires rf-lead-change - a lead has another tag or score
 * @fires rf-unread-change - the number of unread conversations
 * @fires rf-error - something failed; also shown
 * @fires rf-token-expired - no valid token could be had
 * @csspart base, panes, list, thread, details, banner, tools, rows, row, messages, bubble, text, composer, composer-box, send, escalation
 * @cssproperty --rf-color-accent and the other tokens of styles/tokens.styles.ts
 */
export class RfInbox extends LitElement {
  static override properties: PropertyDeclarations = {
    endpoint: {},
    lang: {},
    dir: {},
    view: {},
    theme: { reflect: true },
    density: { reflect: true },
    shortcuts: {},
    readOnly: { type: Boolean, attribute: 'read-only' },
    selected: {},
    tokenProvider: { attribute: false },
    labels: { attribute: false },
    transport: { attribute: false },
    now: { state: true },
    details: { state: true },
    announcement: { state: true },
  };

  static override styles = [tokens, shared, inboxStyles];

  /** Where the engine lives; an empty text is the page's own origin. */
  declare endpoint: string | null;
  declare view: 'inbox' | 'list' | 'conversation';
  /** `auto` follows the system. */
  declare theme: 'auto' | 'light' | 'dark';
  declare density: 'comfortable' | 'compact';
  /** `off` turns the single keys off; arrows, Enter and Escape stay. */
  declare shortcuts: 'on' | 'off';
  declare readOnly: boolean;
  /** Id of the open conversation. */
  declare selected: string | null;
  declare tokenProvider: TokenProvider | undefined;
  declare labels: Partial<Labels> | undefined;
  /** Replaces the REST and WebSocket client. */
  declare transport: InboxTransport | undefined;
  declare protected now: number;
  declare protected details: DetailsState;
  declare protected announcement: string;

  #controller: InboxController | undefined;
  #localizer: Localizer = englishLocalizer();
  #clock: ReturnType<typeof setInterval> | undefined;
  #unsubscribe: (() => void) | undefined;
  #ready = false;
  #unread = 0;

  constructor() {
    super();
    this.endpoint = null;
    this.view = 'inbox';
    this.theme = 'auto';
    this.density = 'comfortable';
    this.shortcuts = 'on';
    this.readOnly = false;
    this.selected = null;
    this.now = Date.now();
    this.details = 'auto';
    this.announcement = '';
  }

  /** What is shown, for hosts that want to read it. */
  get state(): InboxState {
    return this.#controller?.state ?? initialState();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#clock = setInterval(() => {
      this.now = Date.now();
      void this.#controller?.checkWindow();
    }, CLOCK_MS);
    document.addEventListener('visibilitychange', this.#look);
    this.#controller?.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#clock);
    document.removeEventListener('visibilitychange', this.#look);
    this.#controller?.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('lang') || changed.has('labels'))
      this.#localizer = createLocalizer(this.#effectiveLang(), this.labels);
    // A host may hand over a new function at every render of its own: only its first arrival matters.
    const firstProvider = changed.has('tokenProvider') && changed.get('tokenProvider') === undefined;
    if (changed.has('endpoint') || changed.has('transport') || firstProvider) this.#openController();
    if (changed.has('selected') && this.selected !== this.state.selectedId) this.#controller?.select(this.selected);
  }

  override render(): TemplateResult {
    const { state } = this;
    const localizer = this.#localizer;
    const conversation = state.selectedId === null ? undefined : state.conversations[state.selectedId];
    return html`
      <div
        class="root"
        part="base"
        lang=${localizer.lang}
        dir=${this.dir || directionOf(this.#effectiveLang())}
        @rf-wish=${this.#onWish}
        @keydown=${this.#onKey}
      >
        <slot name="header"></slot>
        ${bannerView(state, localizer)}
        <div
          class="panes"
          part="panes"
          data-view=${this.view}
          data-details=${this.details}
          data-selected=${conversation !== undefined}
          role="group"
          aria-label=${localizer.text('inbox.label')}
        >
          <rf-list part="list" exportparts="tools, rows, row" .inbox=${state} .localizer=${localizer} .now=${this.now}></rf-list>
          ${conversation ? conversationView({ conversation, localizer, readOnly: this.readOnly, state }) : placeholderView(state, localizer, this.shortcuts !== 'off')}
        </div>
        <div class="hidden-text" role="status" aria-live="polite">${this.announcement}</div>
        <rf-help .localizer=${localizer}></rf-help>
      </div>
    `;
  }

  #effectiveLang(): string {
    return this.lang || document.documentElement.lang || 'en';
  }

  #openController(): void {
    this.#unsubscribe?.();
    this.#controller?.stop();
    this.#controller = undefined;
    const transport = this.transport ?? this.#httpTransport();
    if (!transport) return;
    this.#ready = false;
    const name = this.transport ? 'custom' : (this.endpoint ?? '');
    const controller = createInboxController({
      transport,
      seen: localSeenRecord(name),
      drafts: sessionDraftRecord(name),
      onSent: (message) => emit(this, 'rf-send', { message }),
      onHandoff: (conversation) => emit(this, 'rf-handoff', { conversation }),
      onLeadChange: (lead, conversationId) => emit(this, 'rf-lead-change', { conversationId, lead }),
      onError: (error) => emit(this, 'rf-error', { error }),
      onTokenRejected: () => emit(this, 'rf-token-expired', {}),
      onLive: ({ data: { message }, type }) => {
        if (message && type === 'message.received') this.#announce(message);
      },
    });
    this.#controller = controller;
    this.#unsubscribe = controller.subscribe(() => this.#onStateChange());
    if (this.isConnected) controller.start();
    if (this.selected !== null) controller.select(this.selected);
  }

  #httpTransport(): InboxTransport | undefined {
    const { endpoint, tokenProvider } = this;
    if (endpoint === null || !tokenProvider) return undefined;
    return createHttpTransport({ endpoint, tokenProvider: () => (this.tokenProvider ?? tokenProvider)() });
  }

  #onStateChange(): void {
    this.requestUpdate();
    this.#look();
    const { state } = this;
    if (!this.#ready && state.lists.all.status === 'ready') {
      this.#ready = true;
      emit(this, 'rf-ready', { conversations: Object.keys(state.conversations).length });
    }
    const unread = unreadCount(state);
    if (unread !== this.#unread) {
      this.#unread = unread;
      emit(this, 'rf-unread-change', { count: unread });
    }
  }

  /** What is open is read as long as somebody looks at the page, and as soon as somebody looks at it again. */
  #look = (): void => {
    if (!document.hidden) this.#controller?.markSeen();
  };

  #announce(message: MessageJson): void {
    const conversation = this.state.conversations[message.conversation_id];
    const name = conversation ? contactName(conversation, this.#localizer) : this.#localizer.text('sender.customer');
    const words = this.#localizer.text('thread.new', { name, text: messageWords(message, this.#localizer) });
    // Words that stay as they are would not be read out again.
    this.announcement = words === this.announcement ? `${words}\u00a0` : words;
  }

  #open(id: string | null): void {
    const controller = this.#controller;
    if (!controller) return;
    controller.select(id);
    this.selected = id;
    const conversation = id === null ? undefined : controller.state.conversations[id];
    if (conversation) emit(this, 'rf-select', { conversation });
    void this.updateComplete.then(() => this.#keepFocus(id));
  }

  /** In a narrow place list and thread replace each other: the focus moves with them. */
  #keepFocus(id: string | null): void {
    const list = this.renderRoot.querySelector('rf-list');
    if (id === null) list?.focusRow();
    else if (list?.offsetParent === null && this.view !== 'conversation') this.renderRoot.querySelector('rf-bar')?.focus();
  }

  #send(content: string): void {
    const conversationId = this.state.selectedId;
    if (conversationId !== null && emit(this, 'rf-before-send', { conversationId, content })) this.#controller?.send(content);
  }

  #toggleDetails(): void {
    const panel = this.renderRoot.querySelector<HTMLElement>('.details');
    if (panel?.offsetParent === null) this.#openDetails();
    else this.details = 'closed';
  }

  /** Where it lies over the thread, the focus would be hidden below. */
  #openDetails(): void {
    this.details = 'open';
    void this.updateComplete.then(() => {
      const panel = this.renderRoot.querySelector<HTMLElement>('.details');
      if (panel && getComputedStyle(panel).position === 'absolute') panel.querySelector('button')?.focus();
    });
  }

  #explain(messageId: string): void {
    this.#controller?.selectMessage(messageId);
    if (this.renderRoot.querySelector<HTMLElement>('.details')?.offsetParent === null) this.#openDetails();
    this.renderRoot.querySelector('.details-body')?.scrollTo({ top: 0 });
  }

  #onWish = (event: WishEvent): void => {
    event.stopPropagation();
    if (this.#controller) grantWish(event.detail, this.#controller, this.#room);
  };

  /** What a wish changes here and not in the engine. */
  readonly #room: WishRoom = {
    open: (id) => this.#open(id),
    send: (text) => this.#send(text),
    explain: (messageId) => this.#explain(messageId),
    toggleDetails: () => this.#toggleDetails(),
    closeDetails: () => {
      this.details = 'closed';
      this.renderRoot.querySelector('rf-bar')?.focusDetails();
    },
    help: () => this.#help(),
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) return this.#backOut(event);
    const shortcut = this.shortcuts === 'off' ? undefined : shortcutOf(event);
    if (!shortcut) return;
    event.preventDefault();
    this.#shortcut(shortcut);
  };

  #shortcut(shortcut: Shortcut): void {
    const list = this.renderRoot.querySelector('rf-list');
    if (shortcut === 'search') list?.focusSearch();
    else if (shortcut === 'help') this.#help();
    else if (shortcut === 'reply') this.renderRoot.querySelector('rf-composer')?.focus();
    else this.#step(shortcut === 'next' ? 1 : -1);
  }

  #help(): void {
    this.renderRoot.querySelector('rf-help')?.show();
  }

  #step(by: 1 | -1): void {
    const rows = visibleConversations(this.state);
    const position = rows.findIndex(({ id }) => id === this.state.selectedId);
    const next = rows[position === -1 ? 0 : position + by];
    if (!next) return;
    this.#open(next.id);
    const list = this.renderRoot.querySelector('rf-list');
    if (list && list.offsetParent !== null) list.focusRow(next.id);
  }

  /** Escape: from the reply box to the thread, from the thread to the list. */
  #backOut(event: KeyboardEvent): void {
    const path = event.composedPath();
    const within = (selector: string): boolean => path.some((node) => node instanceof Element && node.matches(selector));
    if (within('rf-composer')) this.renderRoot.querySelector('rf-thread')?.focusMessage();
    else if (within('.details')) this.#closeDetails();
    else if (within('rf-thread')) this.renderRoot.querySelector('rf-list')?.focusRow();
  }

  #closeDetails(): void {
    const panel = this.renderRoot.querySelector<HTMLElement>('.details');
    if (panel && getComputedStyle(panel).position === 'absolute') this.details = 'closed';
    this.renderRoot.querySelector('rf-thread')?.focusMessage();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rf-inbox': RfInbox;
  }
}
