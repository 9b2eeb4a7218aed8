import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { AnalysisJson, ConversationJson } from './client/wire.js';
import { chips, shared } from './styles/shared.styles.js';
import { icon } from './support/icons.js';
import { englishLocalizer, type Localizer } from './translations/localizer.js';
import { ask } from './wishes.js';

/** Why a person is needed, what the machine did, how the customer feels, what to do. */
export class RfEscalation extends LitElement {
  static override properties: PropertyDeclarations = {
    conversation: { attribute: false },
    analysis: { attribute: false },
    localizer: { attribute: false },
    readOnly: { type: Boolean },
  };

  static override styles = [
    shared,
    chips,
    css`
      section {
        display: grid;
        gap: 0.5rem;
        max-inline-size: 36rem;
        margin-inline: auto;
        padding: 0.75rem 1rem;
        border: 1px solid color-mix(in oklab, var(--rf-color-danger) 30%, transparent);
        border-radius: var(--rf-radius);
        background: var(--rf-color-danger-soft);
      }

      h3 {
        display: flex;
        align-items: center;
        gap: 0.4em;
        color: var(--rf-color-danger);
        font-size: var(--rf-size-text);
      }

      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0.25rem 0.75rem;
      }

      dt {
        color: var(--rf-color-muted);
      }

      dd {
        overflow-wrap: anywhere;
      }

      .button {
        justify-self: start;
      }
    `,
  ];

  declare conversation: ConversationJson | undefined;
  declare analysis: AnalysisJson | null;
  declare localizer: Localizer;
  declare readOnly: boolean;

  constructor() {
    super();
    this.analysis = null;
    this.localizer = englishLocalizer();
    this.readOnly = false;
  }

  override render(): TemplateResult {
    const { localizer } = this;
    const rows: readonly (readonly [string, string])[] = [
      [localizer.text('escalation.why'), this.#reasons().join(' · ')],
      [localizer.text('escalation.did'), this.#whatTheMachineDid()],
      [localizer.text('escalation.mood'), this.#mood()],
      [localizer.text('escalation.next'), this.#nextStep()],
    ];
    return html`<section aria-label=${localizer.text('escalation.title')} part="escalation">
      <h3>${icon('alert')}${localizer.text('escalation.title')}</h3>
      <dl>
        ${rows
          .filter(([, text]) => text !== '')
          .map(
            ([name, text]) =>
              html`<dt>${name}</dt>
                <dd dir="auto">${text}</dd>`,
          )}
      </dl>
      ${
        this.readOnly
          ? nothing
          : html`<button class="button primary" type="button" @click=${() => ask(this, { verb: 'reply' })}>
              ${localizer.text('escalation.reply')}
            </button>`
      }
    </section>`;
  }

  /** The conversation's own reason first: it may be older than the newest analysis. */
  #reasons(): readonly string[] {
    const reasons = [this.conversation?.handoff_reason ?? '', ...(this.analysis?.handoff.triggers ?? [])];
    return [...new Set(reasons)].filter((reason) => reason !== '').map((reason) => this.localizer.value('trigger', reason));
  }

  #whatTheMachineDid(): string {
    const reply = this.analysis?.reply;
    if (!this.analysis) return '';
    if (!reply) return this.localizer.text('escalation.nothing');
    return this.localizer.text(reply.source === 'human_holding' ? 'escalation.held' : 'escalation.answered');
  }

  #mood(): string {
    if (!this.analysis) return '';
    const { sentiment, urgency, emotions } = this.analysis.sentiment;
    const { localizer } = this;
    const feelings = emotions.map((emotion) => localizer.value('emotion', emotion));
    return [
      localizer.value('sentiment', sentiment),
      `${localizer.text('sentiment.urgency')}: ${localizer.value('urgency', urgency)}`,
      ...feelings,
    ].join(' · ');
  }

  #nextStep(): string {
    const actions = this.analysis?.reply?.suggested_actions ?? [];
    const recommended = this.analysis?.lead_score.recommended_action ?? '';
    return (actions.length > 0 ? actions : [recommended]).map((action) => this.localizer.value('action', action)).join(' · ');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rf-escalation': RfEscalation;
  }
}
