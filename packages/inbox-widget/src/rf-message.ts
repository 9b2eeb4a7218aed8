import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { MessageView } from './client/state.js';
import type { AnalysisJson, AttachmentJson, MessageStatus } from './client/wire.js';
import { messageStyles } from './rf-message.styles.js';
import { chips, shared } from './styles/shared.styles.js';
import { icon, type IconName } from './support/icons.js';
import { isTakenBack } from './support/message-words.js';
import { englishLocalizer, type Localizer } from './translations/localizer.js';
import { ask } from './wishes.js';

const DELIVERY_ICONS: Readonly<Partial<Record<MessageStatus, IconName>>> = {
  queued: 'clock',
  sending: 'clock',
  accepted: 'check',
  sent: 'check',
  delivered: 'checks',
  read: 'checks',
  failed: 'alert',
  uncertain: 'question',
  cancelled: 'stop',
};

const DEAD: ReadonlySet<MessageStatus> = new Set(['failed', 'cancelled']);

/** One message as a bubble. Text is shown as text, never as HTML. */
export class RfMessage extends LitElement {
  static override properties: PropertyDeclarations = {
    message: { attribute: false },
    /** The analysis of the turn this message belongs to. */
    analysis: { attribute: false },
    localizer: { attribute: false },
  };

  static override styles = [shared, chips, messageStyles];

  declare message: MessageView | undefined;
  declare analysis: AnalysisJson | null;
  declare localizer: Localizer;

  constructor() {
    super();
    this.analysis = null;
    this.localizer = englishLocalizer();
  }

  override render(): TemplateResult | typeof nothing {
    const { message } = this;
    if (!message) return nothing;
    const { sender_type: sender, status } = message;
    return html`
      <div class="bubble ${DEAD.has(status) ? 'dead' : ''}" part="bubble" @click=${this.#explain}>
        ${sender === 'ai' ? this.#renderAuthor() : nothing}
        ${isTakenBack(message) ? html`<div class="text gone">${this.localizer.text('message.deleted')}</div>` : this.#renderContent(message)}
      </div>
      ${this.#renderReactions(message)} ${sender === 'system' ? nothing : this.#renderMeta(message)}
    `;
  }

  #renderContent(message: MessageView): TemplateResult {
    const { attachments, content, kind } = message;
    return html`
      ${content === '' ? nothing : html`<div class="text" dir="auto" part="text">${content}</div>`}
      ${attachments.map((attachment) => this.#renderAttachment(attachment))}
      ${content === '' && attachments.length === 0 ? this.#renderAttachment({ type: kind }) : nothing}
    `;
  }

  #renderReactions({ reactions = [] }: MessageView): TemplateResult | typeof nothing {
    if (reactions.length === 0) return nothing;
    const emojis = reactions.map(({ emoji }) => emoji);
    return html`<div class="reactions" role="note" aria-label=${this.localizer.text('message.reactions', { emojis: emojis.join(' ') })}>
      ${emojis.map((emoji) => html`<span aria-hidden="true">${emoji}</span>`)}
    </div>`;
  }

  #renderAuthor(): TemplateResult {
    const { analysis, localizer } = this;
    return html`<div class="author">
      ${icon('spark')}${localizer.text('sender.ai')}
      ${analysis?.reply ? html`<span class="source">· ${localizer.value('source', analysis.reply.source)}</span>` : nothing}
    </div>`;
  }

  #renderAttachment(attachment: AttachmentJson): TemplateResult {
    return html`<rf-attachment exportparts="attachment, image" .attachment=${attachment} .localizer=${this.localizer}></rf-attachment>`;
  }

  #renderMeta(message: MessageView): TemplateResult {
    const { localizer } = this;
    return html`<div class="meta">
      <time title=${localizer.dateTime(message.created_at)}>${localizer.time(message.created_at)}</time>
      ${
        message.versions?.length && !isTakenBack(message)
          ? html`<span title=${message.versions.map(({ content }) => content).join('\n')}>${localizer.text('message.edited')}</span>`
          : nothing
      }
      ${message.sender_type === 'customer' ? this.#renderReading() : this.#renderDelivery(message)}
      ${message.sender_type === 'ai' ? this.#renderEvidence(message) : nothing}
    </div>`;
  }

  #renderDelivery({ failure, localId, status }: MessageView): TemplateResult {
    const { localizer } = this;
    const glyph = DELIVERY_ICONS[status];
    return html`<span class="delivery ${status}">
        ${glyph ? icon(glyph) : nothing}${localizer.value('delivery', status)}${failure ? html`: <span dir="auto">${failure.message}</span>` : nothing}
      </span>
      ${
        status === 'failed' && localId !== undefined
          ? html`<button class="retry" type="button" @click=${() => ask(this, { verb: 'retry', localId })}>
              ${localizer.text('message.retry')}
            </button>`
          : nothing
      }`;
  }

  /** How sure the machine was, and what its words rest on. */
  #renderEvidence(message: MessageView): TemplateResult | typeof nothing {
    const { localizer } = this;
    const reply = this.analysis?.reply;
    const disclosure = message.disclosure ? html`<span class="chip">${localizer.text('message.disclosure')}</span>` : nothing;
    if (!reply) return html`${disclosure}`;
    if (reply.requires_human) return html`<span class="chip warning">${localizer.text('message.holding')}</span>${disclosure}`;
    const sources = new Set(reply.claims.flatMap(({ evidence }) => evidence.map(({ document_id: document }) => document))).size;
    const unsupported = reply.claims.some(({ supported }) => !supported);
    const label =
      sources === 1 ? localizer.text('message.source') : localizer.text('message.sources', { count: localizer.number(sources) });
    return html`
      <button
        class="chip ${unsupported ? 'danger' : 'ai'}"
        type="button"
        title=${localizer.text('message.explain')}
        @click=${this.#explain}
      >
        ${icon(unsupported ? 'alert' : 'book')}${unsupported ? localizer.text('message.unsupported') : label} ·
        ${localizer.text('message.confidence', { percent: localizer.percent(reply.confidence) })}
      </button>
      ${disclosure}
    `;
  }

  /** What the machine understood, in two words; opens the rest. */
  #renderReading(): TemplateResult | typeof nothing {
    const { analysis, localizer, message } = this;
    if (!analysis || message?.ai_analysis !== analysis) return nothing;
    const { sentiment, understanding, guardrail } = analysis;
    return html`<button
      class="chip ${guardrail.passed ? '' : 'danger'}"
      type="button"
      title=${localizer.text('message.analysed')}
      @click=${this.#explain}
    >
      ${
        guardrail.passed
          ? html`${localizer.value('topic', understanding.topic)} · ${localizer.value('sentiment', sentiment.sentiment)}`
          : html`${icon('stop')}${guardrail.flags.map((flag) => localizer.value('flag', flag)).join(' · ')}`
      }
    </button>`;
  }

  #explain = (event: Event): void => {
    event.stopPropagation();
    if (this.message && this.analysis) ask(this, { verb: 'explain', messageId: this.message.id });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rf-message': RfMessage;
  }
}
