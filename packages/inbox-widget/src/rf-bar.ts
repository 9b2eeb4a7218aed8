import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ConversationJson } from './client/wire.js';
import { shared } from './styles/shared.styles.js';
import { contactName, phoneText } from './support/contact-name.js';
import { channelIcon, icon } from './support/icons.js';
import { englishLocalizer, type Localizer } from './translations/localizer.js';
import { ask } from './wishes.js';

/** Above the thread: who it is, on which channel, who answers, and what can be done with the conversation. */
export class RfBar extends LitElement {
  static override properties: PropertyDeclarations = {
    conversation: { attribute: false },
    localizer: { attribute: false },
    readOnly: { type: Boolean },
  };

  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 0.625rem;
        min-block-size: 3.25rem;
        padding: 0.375rem calc(var(--rf-space) * 4);
        border-block-end: 1px solid var(--rf-color-border);
        background: var(--rf-thread-background);
      }

      .back {
        display: var(--rf-back-display, none);
      }

      .back .icon:dir(rtl),
      .details .icon:dir(rtl) {
        transform: scaleX(-1);
      }

      .who {
        flex: 1;
        min-inline-size: 0;
      }

      h2 {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        font-size: var(--rf-size-title);
        font-weight: 650;
      }

      .line {
        display: flex;
        align-items: center;
        gap: 0.35rem;
        color: var(--rf-color-muted);
        font-size: var(--rf-size-small);
        white-space: nowrap;
      }

      .line > span {
        overflow: hidden;
        text-overflow: ellipsis;
      }

      .word {
        display: var(--rf-word-display, inline);
      }
    `,
  ];

  declare conversation: ConversationJson | undefined;
  declare localizer: Localizer;
  declare readOnly: boolean;

  constructor() {
    super();
    this.localizer = englishLocalizer();
    this.readOnly = false;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.back')?.focus();
  }

  focusDetails(): void {
    this.renderRoot.querySelector<HTMLElement>('.details')?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    const { conversation, localizer } = this;
    if (!conversation) return nothing;
    const { channel, contact, lead, owner, status } = conversation;
    const name = contactName(conversation, localizer);
    const handle = [contact.email, phoneText(contact.phone)].find((value) => value && value !== name);
    return html`
      <button
        class="button plain square back"
        type="button"
        aria-label=${localizer.text('thread.back')}
        @click=${() => ask(this, { verb: 'open', id: '' })}
      >
        ${icon('back')}
      </button>
      <div class="who">
        <h2 dir="auto">${name}</h2>
        <div class="line">
          ${channelIcon(channel)}<span
            >${localizer.value('channel', channel)}${handle ? html` · <bdi>${handle}</bdi>` : nothing} ·
            ${localizer.value('owner', owner)}</span
          >
        </div>
      </div>
      ${lead ? html`<rf-lead-badge .tag=${lead.tag} .score=${lead.score} .localizer=${localizer}></rf-lead-badge>` : nothing}
      ${this.readOnly ? nothing : this.#renderStatus(status === 'closed')}
      <button
        class="button plain details"
        type="button"
        aria-label=${localizer.text('thread.details')}
        @click=${() => ask(this, { verb: 'toggle_details' })}
      >
        ${icon('panel')}
      </button>
    `;
  }

  #renderStatus(closed: boolean): TemplateResult {
    const label = this.localizer.text(closed ? 'thread.reopen' : 'thread.close');
    return html`<button
      class="button"
      type="button"
      aria-label=${label}
      title=${label}
      @click=${() => ask(this, { verb: 'set_status', status: closed ? 'open' : 'closed' })}
    >
      ${icon(closed ? 'inbox' : 'check')}<span class="word">${label}</span>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rf-bar': RfBar;
  }
}
