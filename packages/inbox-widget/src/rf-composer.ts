import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { suggestedReply } from './client/selectors.js';
import { EMPTY_THREAD, type Thread } from './client/state.js';
import type { ConversationJson } from './client/wire.js';
import { shared } from './styles/shared.styles.js';
import { icon } from './support/icons.js';
import { isApple } from './support/platform.js';
import { englishLocalizer, type Localizer } from './translations/localizer.js';
import { ask } from './wishes.js';

/** The reply box. Ctrl/⌘+Enter sends. Where the platform takes no reply, it says so and takes none. */
export class RfComposer extends LitElement {
  static override properties: PropertyDeclarations = {
    conversation: { attribute: false },
    thread: { attribute: false },
    localizer: { attribute: false },
  };

  static override styles = [
    shared,
    css`
      :host {
        display: block;
        padding: calc(var(--rf-space) * 2) calc(var(--rf-space) * 4) calc(var(--rf-space) * 3);
        border-block-start: 1px solid var(--rf-color-border);
        background: var(--rf-thread-background);
      }

      .owner {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem 0.5rem;
        min-block-size: 2rem;
        margin-block-end: 0.25rem;
        color: var(--rf-color-muted);
        font-size: var(--rf-size-small);
      }

      .owner.ai .icon {
        color: var(--rf-color-ai);
      }

      .owner span {
        flex: 1;
        min-inline-size: 12rem;
      }

      .window {
        margin-block-end: 0.5rem;
        color: var(--rf-color-muted);
        font-size: var(--rf-size-small);
      }

      .suggestion {
        margin-block-end: 0.5rem;
        padding: 0.5rem 0.75rem;
        border: 1px solid var(--rf-color-border);
        border-inline-start: 3px solid var(--rf-color-ai);
        border-radius: var(--rf-radius-small);
        background: var(--rf-color-raised);
      }

      .suggestion header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem 0.5rem;
        font-size: var(--rf-size-small);
      }

      .suggestion header .icon {
        color: var(--rf-color-ai);
      }

      .suggestion header span {
        flex: 1;
        color: var(--rf-color-muted);
      }

      .suggestion p {
        max-block-size: 6rem;
        margin-block-start: 0.25rem;
        overflow: auto;
        white-space: pre-line;
        overflow-wrap: anywhere;
      }

      .warning {
        margin-block-end: 0.5rem;
        padding: 0.375rem 0.625rem;
        border-radius: var(--rf-radius-small);
        background: var(--rf-color-warning-soft);
        color: var(--rf-color-warning);
        font-weight: 550;
      }

      .box {
        border: 1px solid var(--rf-color-border-strong);
        border-radius: var(--rf-radius);
        background: var(--rf-color-raised);
      }

      .box:focus-within {
        outline: var(--rf-focus-ring);
        outline-offset: -1px;
      }

      textarea {
        display: block;
        inline-size: 100%;
        min-block-size: 3.25rem;
        max-block-size: 12rem;
        padding: 0.5rem 0.75rem;
        border: 0;
        background: none;
        resize: none;
        field-sizing: content;
      }

      textarea:focus-visible {
        outline: none;
      }

      textarea::placeholder {
        color: var(--rf-color-muted);
        opacity: 1;
      }

      .bar {
        display: flex;
        align-items: center;
        gap: 0.5rem;
        padding: 0 0.375rem 0.375rem 0.375rem;
      }

      .bar slot {
        flex: 1;
        display: flex;
        gap: 0.25rem;
      }

      .keys {
        color: var(--rf-color-muted);
        font-size: var(--rf-size-small);
      }

      .button.primary .icon:dir(rtl) {
        transform: scaleX(-1);
      }
    `,
  ];

  declare conversation: ConversationJson | undefined;
  declare thread: Thread;
  declare localizer: Localizer;

  constructor() {
    super();
    this.thread = EMPTY_THREAD;
    this.localizer = englishLocalizer();
  }

  override focus(): void {
    this.renderRoot.querySelector('textarea')?.focus();
  }

  override render(): TemplateResult {
    const { localizer, thread } = this;
    const closed = this.#isClosed();
    return html`
      ${this.#renderOwner()} ${this.#renderWindow()}
      ${thread.outOfDate ? html`<p class="warning" role="alert">${localizer.text('composer.outOfDate')}</p>` : nothing}
      ${closed ? nothing : this.#renderSuggestion()}
      <div class="box" part="composer-box">
        <textarea
          rows="2"
          dir="auto"
          aria-label=${localizer.text('composer.label')}
          placeholder=${localizer.text('composer.placeholder')}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          aria-describedby=${this.conversation?.reply_window ? 'window' : nothing}
          ?disabled=${closed}
          .value=${thread.draft}
          @input=${(event: InputEvent) => ask(this, { verb: 'draft', text: (event.target as HTMLTextAreaElement).value })}
          @keydown=${this.#onKey}
        ></textarea>
        <div class="bar">
          <slot name="composer-actions"></slot>
          <span class="keys">${localizer.text('composer.keys', { key: isApple() ? '⌘ Enter' : 'Ctrl Enter' })}</span>
          <button class="button primary" part="send" type="button" ?disabled=${closed || thread.draft.trim() === ''} @click=${this.#send}>
            ${icon('send')}${localizer.text('composer.send')}
          </button>
        </div>
      </div>
    `;
  }

  /** Who answers here now, and the way back to the machine. */
  #renderOwner(): TemplateResult | typeof nothing {
    const { conversation, localizer } = this;
    if (!conversation) return nothing;
    if (conversation.continued_in) {
      const id = conversation.continued_in;
      return html`<div class="owner">
        ${icon('check')}<span>${localizer.text('composer.goesOn')}</span>
        <button class="button" type="button" @click=${() => ask(this, { verb: 'open', id })}>
          ${localizer.text('composer.openGoesOn')}
        </button>
      </div>`;
    }
    if (conversation.status === 'closed')
      return html`<div class="owner">${icon('check')}<span>${localizer.text('composer.closed')}</span></div>`;
    if (conversation.owner === 'ai') {
      return html`<div class="owner ai">${icon('spark')}<span>${localizer.text('composer.takeover')}</span></div>`;
    }
    return html`<div class="owner">
      ${icon('person')}<span>${conversation.owner === 'human' ? localizer.text('composer.owned') : localizer.text('owner.holding')}</span>
      <button class="button" type="button" @click=${() => ask(this, { verb: 'return_to_ai' })}>
        ${icon('spark')}${localizer.text('composer.returnToAi')}
      </button>
    </div>`;
  }

  /** What the machine would say, where a person decides: one click puts it into the box, where it can be changed before it is sent. */
  #renderSuggestion(): TemplateResult | typeof nothing {
    const reply = suggestedReply(this.conversation, this.thread);
    if (!reply || this.thread.draft !== '') return nothing;
    const { localizer } = this;
    const use = () => {
      ask(this, { verb: 'draft', text: reply.text });
      this.focus();
    };
    const sources = reply.claims.reduce((sum, { evidence }) => sum + evidence.length, 0);
    return html`<section class="suggestion" part="suggestion" aria-label=${localizer.text('suggestion.title')}>
      <header>
        ${icon('spark')}<strong>${localizer.text('suggestion.title')}</strong>
        <span>${localizer.text('suggestion.sources', { count: localizer.number(sources) })}</span>
        <button class="button" type="button" @click=${use}>${localizer.text('suggestion.use')}</button>
      </header>
      <p dir="auto">${reply.text}</p>
    </section>`;
  }

  /** What the platform lets a person send now, and until when. */
  #renderWindow(): TemplateResult | typeof nothing {
    const { conversation, localizer } = this;
    const given = conversation?.reply_window;
    if (!given || this.conversation?.continued_in || (given.state === 'open' && given.closes_at === null)) return nothing;
    const words = localizer.text(`window.${given.state}`, { time: given.closes_at === null ? '' : localizer.dateTime(given.closes_at) });
    return html`<p id="window" class=${this.#isClosed() ? 'warning' : 'window'} part="reply-window">${words}</p>`;
  }

  #isClosed(): boolean {
    if (this.conversation?.continued_in) return true;
    const state = this.conversation?.reply_window?.state;
    return state === 'template' || state === 'closed';
  }

  #send = (): void => {
    if (!this.#isClosed() && this.thread.draft.trim() !== '') ask(this, { verb: 'send', text: this.thread.draft.trim() });
    this.focus();
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.#send();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rf-composer': RfComposer;
  }
}
