import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isUnread, visibleConversations, waitingCount } from './client/selectors.js';
import { FILTERS, initialState, type InboxState } from './client/state.js';
import type { ConversationJson, ConversationStatus } from './client/wire.js';
import { listStyles } from './rf-list.styles.js';
import { shared } from './styles/shared.styles.js';
import { initials, toneOf } from './support/avatar.js';
import { contactName } from './support/contact-name.js';
import { channelIcon, icon, type IconName } from './support/icons.js';
import { englishLocalizer, type Localizer } from './translations/localizer.js';
import { ask } from './wishes.js';

const STATUS_ICONS: Readonly<Record<ConversationStatus, IconName>> = {
  open: 'inbox',
  needs_human: 'alert',
  snoozed: 'clock',
  closed: 'check',
};

/** Rows drawn at first, and added whenever the end comes near. */
const ROWS_AT_A_TIME = 60;
/** How near, in pixels. */
const NEAR_THE_END = 600;

/**
 * Conversations with search and filters. One tab stop; arrows, Home and End move, Enter opens.
 */
export class RfList extends LitElement {
  static override properties: PropertyDeclarations = {
    inbox: { attribute: false },
    localizer: { attribute: false },
    now: { attribute: false },
    active: { state: true },
    shown: { state: true },
  };

  static override styles = [shared, listStyles];

  declare inbox: InboxState;
  declare localizer: Localizer;
  declare now: number;
  /** The row that has the tab stop. */
  declare active: string | null;
  /** Rows drawn so far: the list grows while it is scrolled. */
  declare shown: number;

  constructor() {
    super();
    this.inbox = initialState();
    this.localizer = englishLocalizer();
    this.now = Date.now();
    this.active = null;
    this.shown = ROWS_AT_A_TIME;
  }

  focusSearch(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  focusRow(id: string | null = this.active): void {
    this.active = id;
    const position = visibleConversations(this.inbox).findIndex((row) => row.id === id);
    this.shown = Math.max(this.shown, position + 1);
    void this.updateComplete.then(() => {
      const row = this.renderRoot.querySelector<HTMLElement>('[role="option"][tabindex="0"]');
      row?.focus();
      row?.scrollIntoView({ block: 'nearest' });
    });
  }

  override render(): TemplateResult {
    return html`
      <div class="tools" part="tools">${this.#renderSearch()}${this.#renderFilters()}</div>
      <div class="rows" part="rows" @scroll=${this.#onScroll}>${this.#renderRows()}</div>
    `;
  }

  #renderSearch(): TemplateResult {
    const { localizer } = this;
    return html`<div class="search">
      ${icon('search')}
      <input
        type="search"
        autocomplete="off"
        aria-label=${localizer.text('list.search')}
        placeholder=${localizer.text('list.search.placeholder')}
        .value=${this.inbox.search}
        @input=${(event: InputEvent) => ask(this, { verb: 'search', text: (event.target as HTMLInputElement).value })}
        @keydown=${this.#onSearchKey}
      />
    </div>`;
  }

  #renderFilters(): TemplateResult {
    const { inbox, localizer } = this;
    const waiting = waitingCount(inbox);
    return html`<div class="filters" role="group" aria-label=${localizer.text('list.filters')}>
      ${FILTERS.map(
        (filter) =>
          html`<button type="button" aria-pressed=${filter === inbox.filter} @click=${() => ask(this, { verb: 'filter', filter })}>
            ${localizer.value('filter', filter)}
            ${filter === 'needs_human' && waiting > 0 ? html`<span class="count">${localizer.number(waiting)}</span>` : nothing}
          </button>`,
      )}
    </div>`;
  }

  #renderRows(): TemplateResult {
    const { inbox, localizer } = this;
    const paging = inbox.lists[inbox.filter];
    const conversations = visibleConversations(inbox);
    if (conversations.length === 0) return this.#renderNoRows();
    const tabStop = this.#tabStop(conversations);
    return html`
      <div role="listbox" aria-label=${localizer.text('list.label')} @keydown=${this.#onKey} @click=${this.#onClick}>
        ${repeat(
          conversations.slice(0, this.shown),
          ({ id }) => id,
          (conversation) => this.#renderRow(conversation, conversation.id === tabStop),
        )}
      </div>
      ${paging.status === 'error' ? this.#renderError() : nothing}
      ${paging.nextCursor !== null && this.shown >= conversations.length ? this.#renderMore() : nothing}
    `;
  }

  /** What is searched is what was read so far. */
  #renderMore(): TemplateResult {
    const { inbox, localizer } = this;
    return html`<div class="more">
      ${inbox.search === '' ? nothing : html`<p class="muted">${localizer.text('list.search.newest')}</p>`}
      <button
        class="button"
        type="button"
        ?disabled=${inbox.lists[inbox.filter].status === 'loading'}
        @click=${() => ask(this, { verb: 'more_conversations' })}
      >
        ${localizer.text('list.more')}
      </button>
    </div>`;
  }

  #renderRow(conversation: ConversationJson, tabStop: boolean): TemplateResult {
    const { inbox, localizer } = this;
    const { contact, channel, lead, status } = conversation;
    const name = contactName(conversation, localizer);
    const letters = initials(name);
    const unread = isUnread(inbox, conversation);
    const preview = conversation.preview || localizer.text('list.noPreview');
    return html`<div
      class="row ${unread ? 'unread' : ''}"
      part="row"
      role="option"
      data-id=${conversation.id}
      tabindex=${tabStop ? 0 : -1}
      aria-selected=${conversation.id === inbox.selectedId}
    >
      <div class="avatar tone-${toneOf(contact.id)}">
        ${letters === '' ? icon('person') : html`<span class="initials" aria-hidden="true" data-letters=${letters}></span>`}
        <span class="channel">${channelIcon(channel)}</span>
      </div>
      <div>
        <div class="top">
          <span class="name"><span class="line" dir="auto">${name}</span></span>
          <span class="hidden-text">, ${localizer.value('channel', channel)}, </span>
          <span class="time">${localizer.relative(conversation.last_message_at, this.now)}</span>
          ${unread ? html`<span class="dot"><span class="hidden-text">, ${localizer.text('list.unread')}</span></span>` : nothing}
        </div>
        <div class="preview line" dir="auto">${preview}</div>
        <div class="tags">
          ${lead ? html`<span class="hidden-text">${localizer.text('lead.word')}</span><rf-lead-badge .tag=${lead.tag} .localizer=${localizer}></rf-lead-badge>` : nothing}
          <span class="status ${status}">${icon(STATUS_ICONS[status])}${localizer.value('status', status)}</span>
        </div>
      </div>
    </div>`;
  }

  #renderNoRows(): TemplateResult {
    const { inbox, localizer } = this;
    const { status, nextCursor } = inbox.lists[inbox.filter];
    if (status === 'error') return this.#renderError();
    if (nextCursor !== null) {
      return html`<div class="state"><strong>${localizer.text('list.empty')}</strong></div>
        ${this.#renderMore()}`;
    }
    if (status === 'ready') {
      if (inbox.filter === 'all' && inbox.search === '') return html`<p class="state muted">${localizer.text('empty.title')}</p>`;
      return html`<div class="state">
        <strong>${localizer.text('list.empty')}</strong>
        <span class="muted">${localizer.text('list.empty.hint')}</span>
      </div>`;
    }
    return html`<div role="status">
      <span class="hidden-text">${localizer.text('list.loading')}</span>
      ${[0, 1, 2, 3, 4, 5].map(() => html`<div class="skeleton"></div>`)}
    </div>`;
  }

  #renderError(): TemplateResult {
    const { inbox, localizer } = this;
    return html`<div class="state" role="alert">
      <strong>${localizer.text('list.error')}</strong>
      <span class="muted">${inbox.lists[inbox.filter].error}</span>
      <button class="button" type="button" @click=${() => ask(this, { verb: 'reload_conversations' })}>
        ${localizer.text('error.retry')}
      </button>
    </div>`;
  }

  #tabStop(conversations: readonly ConversationJson[]): string | undefined {
    const wanted = [this.active, this.inbox.selectedId];
    const drawn = conversations.slice(0, this.shown);
    return wanted.find((id) => drawn.some((row) => row.id === id)) ?? drawn[0]?.id;
  }

  #onScroll = (event: Event): void => {
    const { clientHeight, scrollHeight, scrollTop } = event.target as HTMLElement;
    if (scrollHeight - scrollTop - clientHeight > NEAR_THE_END) return;
    const { length } = visibleConversations(this.inbox);
    if (this.shown < length) this.shown += ROWS_AT_A_TIME;
    else if (this.inbox.search === '') ask(this, { verb: 'more_conversations' });
  };

  #onClick = (event: Event): void => {
    const id = (event.target as Element).closest<HTMLElement>('[role="option"]')?.dataset['id'];
    if (id === undefined) return;
    this.active = id;
    ask(this, { verb: 'open', id });
  };

  #onKey = (event: KeyboardEvent): void => {
    const conversations = visibleConversations(this.inbox);
    const current = conversations.findIndex(({ id }) => id === this.#tabStop(conversations));
    const last = conversations.length - 1;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(last, current + 1),
      ArrowUp: Math.max(0, current - 1),
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (target !== undefined) {
      event.preventDefault();
      this.focusRow(conversations[target]?.id ?? null);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      const id = conversations[current]?.id;
      if (id !== undefined) ask(this, { verb: 'open', id });
    }
  };

  #onSearchKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      this.focusRow();
    } else if (event.key === 'Escape' && this.inbox.search !== '') {
      event.preventDefault();
      ask(this, { verb: 'search', text: '' });
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rf-list': RfList;
  }
}
