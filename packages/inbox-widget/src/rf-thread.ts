import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { analysisOf } from './client/selectors.js';
import { EMPTY_THREAD, type MessageView, type Thread } from './client/state.js';
import { toMillis, type ConversationJson } from './client/wire.js';
import { threadStyles } from './rf-thread.styles.js';
import { shared } from './styles/shared.styles.js';
import { contactName } from './support/contact-name.js';
import { icon } from './support/icons.js';
import { messageWords } from './support/message-words.js';
import { englishLocalizer, type Localizer } from './translations/localizer.js';
import { ask } from './wishes.js';

/** Distance from the end, in pixels, within which the view follows new messages. */
const FOLLOW_WITHIN = 80;

/**
 * The messages of one conversation, as a log with one tab stop: ↑ ↓ Home End move between messages, Enter goes into one
 * (and shows its analysis), Escape out of it. New messages of others are announced by the inbox, not by the log, so that
 * history and own sends stay silent.
 */
export class RfThread extends LitElement {
  static override properties: PropertyDeclarations = {
    conversation: { attribute: false },
    thread: { attribute: false },
    explained: { attribute: false },
    localizer: { attribute: false },
    readOnly: { type: Boolean },
    active: { state: true },
    away: { state: true },
  };

  static override styles = [shared, threadStyles];

  declare conversation: ConversationJson | undefined;
  declare thread: Thread;
  /** Id of the message whose analysis is on show. */
  declare explained: string | null;
  declare localizer: Localizer;
  declare readOnly: boolean;
  declare active: string | null;
  /** The reader has scrolled away from the end. */
  declare away: boolean;
  /** The place may get smaller, or what is in it larger: the end stays in sight for whoever was there. */
  readonly #sizes = new ResizeObserver(() => this.#toEnd());
  #anchor: { readonly height: number; readonly top: number; readonly firstId: string | undefined } | undefined;

  constructor() {
    super();
    this.thread = EMPTY_THREAD;
    this.explained = null;
    this.localizer = englishLocalizer();
    this.readOnly = false;
    this.active = null;
    this.away = false;
  }

  focusMessage(id: string | undefined = this.#tabStop()): void {
    this.active = id ?? null;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('rf-message[tabindex="0"]')?.focus());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => {
      for (const element of this.renderRoot.querySelectorAll('.scroller, .log')) if (this.isConnected) this.#sizes.observe(element);
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('conversation') && changed.get('conversation')?.id !== this.conversation?.id) {
      this.active = null;
      this.away = false;
      this.#anchor = undefined;
      return;
    }
    const scroller = this.#scroller;
    if (!scroller || !changed.has('thread')) return;
    this.#anchor = { height: scroller.scrollHeight, top: scroller.scrollTop, firstId: changed.get('thread')?.messages[0]?.id };
  }

  /** Follows the end; keeps the place while older messages come in above. */
  protected override updated(changed: PropertyValues<this>): void {
    const scroller = this.#scroller;
    if (!scroller || !(changed.has('thread') || changed.has('conversation'))) return;
    const anchor = this.#anchor;
    const grewAbove = anchor?.firstId !== undefined && anchor.firstId !== this.thread.messages[0]?.id;
    if (grewAbove) void this.#keepPlace(anchor);
    else if (!this.away) void this.#settle();
  }

  override render(): TemplateResult {
    const { localizer, thread } = this;
    const isCut = thread.paging.status === 'error' && thread.messages.length > 0;
    return html`
      ${isCut ? this.#renderProblem() : nothing}
      <div class="scroller" part="messages" @scroll=${this.#onScroll}>
        <div class="log" role="log" aria-live="off" aria-label=${localizer.text('thread.label')} @keydown=${this.#onKey}>
          ${thread.paging.nextCursor === null ? nothing : this.#renderOlder()}
          ${thread.messages.length === 0 ? this.#renderState() : this.#renderMessages()}
        </div>
      </div>
      <button class="button jump" type="button" ?hidden=${!this.away} @click=${this.#jump}>
        ${icon('down')}${localizer.text('thread.jump')}
      </button>
    `;
  }

  #renderMessages(): unknown {
    const { messages } = this.thread;
    const tabStop = this.#tabStop();
    return repeat(
      messages,
      ({ id, localId }) => localId ?? id,
      (message, index) => html`
        ${this.#startsDay(message, messages[index - 1]) ? this.#renderDay(message) : nothing}
        <rf-message
          role="article"
          exportparts="bubble, text"
          data-id=${message.id}
          tabindex=${message.id === tabStop ? 0 : -1}
          aria-label=${this.#spoken(message)}
          sender=${message.sender_type}
          kind=${message.kind}
          ?explained=${message.id === this.explained}
          .message=${message}
          .analysis=${analysisOf(messages, message)}
          .localizer=${this.localizer}
        ></rf-message>
      `,
    );
  }

  #renderDay(message: MessageView): TemplateResult {
    const day = this.localizer.day(message.created_at);
    return html`<div class="day" role="separator" aria-label=${day}>${day}</div>`;
  }

  #renderOlder(): TemplateResult {
    return html`<button
      class="button older"
      type="button"
      ?disabled=${this.thread.paging.status === 'loading'}
      @click=${() => ask(this, { verb: 'older_messages' })}
    >
      ${this.localizer.text('thread.older')}
    </button>`;
  }

  #renderState(): TemplateResult | typeof nothing {
    const { localizer } = this;
    const { status } = this.thread.paging;
    if (status === 'error') return this.#renderProblem();
    return status === 'ready' ? nothing : html`<div class="state muted" role="status">${localizer.text('thread.loading')}</div>`;
  }

  /** Messages that are there may not be all: what could not be read is said above them. */
  #renderProblem(): TemplateResult {
    const { localizer } = this;
    return html`<div class="state" role="alert">
      <strong>${localizer.text('thread.error')}</strong>
      <span class="muted">${this.thread.paging.error}</span>
      <button class="button" type="button" @click=${() => ask(this, { verb: 'reload_messages' })}>${localizer.text('error.retry')}</button>
    </div>`;
  }

  #spoken(message: MessageView): string {
    const { localizer } = this;
    const customer = this.conversation ? contactName(this.conversation, localizer) : localizer.text('sender.customer');
    return localizer.text('message.name', {
      sender: message.sender_type === 'customer' ? customer : localizer.value('sender', message.sender_type),
      time: localizer.time(message.created_at),
      text: messageWords(message, localizer),
      status: message.sender_type === 'customer' || message.sender_type === 'system' ? '' : localizer.value('delivery', message.status),
    });
  }

  #startsDay(message: MessageView, previous: MessageView | undefined): boolean {
    const dayOf = (held: MessageView): string => new Date(toMillis(held.created_at)).toDateString();
    return !previous || dayOf(previous) !== dayOf(message);
  }

  #tabStop(): string | undefined {
    const { messages } = this.thread;
    return messages.some(({ id }) => id === this.active) ? (this.active ?? undefined) : messages.at(-1)?.id;
  }

  get #scroller(): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>('.scroller') ?? null;
  }

  /** Bubbles render a moment after the thread: go to the end when they have their height. */
  async #settle(): Promise<void> {
    await this.#drawn(-20);
    this.#toEnd();
  }

  async #keepPlace({ height, top }: { readonly height: number; readonly top: number }): Promise<void> {
    await this.#drawn(0);
    const scroller = this.#scroller;
    if (!scroller) return;
    scroller.scrollTop = top + scroller.scrollHeight - height;
    this.#look(scroller);
  }

  async #drawn(from: number): Promise<void> {
    const bubbles = [...this.renderRoot.querySelectorAll('rf-message')].slice(from);
    await Promise.all(bubbles.map((bubble) => bubble.updateComplete));
  }

  #toEnd(): void {
    if (!this.away) this.#scroller?.scrollTo({ top: this.#scroller.scrollHeight });
  }

  #onScroll = (event: Event): void => this.#look(event.target as HTMLElement);

  #look({ clientHeight, scrollHeight, scrollTop }: HTMLElement): void {
    this.away = scrollHeight - scrollTop - clientHeight > FOLLOW_WITHIN;
  }

  #jump = (): void => {
    this.away = false;
    void this.#settle();
  };

  #onKey = (event: KeyboardEvent): void => {
    const bubble = (event.target as Element).closest('rf-message');
    if (!bubble) return;
    const { messages } = this.thread;
    const inside = bubble.shadowRoot?.activeElement;
    if (event.key === 'Escape' && inside) {
      event.stopPropagation();
      bubble.focus();
      return;
    }
    if (event.key === 'Enter' && !inside) {
      const id = bubble.message?.id;
      if (bubble.analysis && id) ask(this, { verb: 'explain', messageId: id });
      bubble.shadowRoot?.querySelector('button')?.focus();
      event.preventDefault();
      return;
    }
    const position = messages.findIndex(({ id }) => id === bubble.message?.id);
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(messages.length - 1, position + 1),
      ArrowUp: Math.max(0, position - 1),
      Home: 0,
      End: messages.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    this.focusMessage(messages[target]?.id);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rf-thread': RfThread;
  }
}
