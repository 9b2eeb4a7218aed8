import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { AnalysisJson, ConversationJson, EscalationJson } from './client/wire.js';
import { shared } from './styles/shared.styles.js';
import { icon } from './support/icons.js';
import { englishLocalizer, type Localizer } from './translations/localizer.js';

type Row = readonly [name: string, content: unknown];

/**
 * What a person needs who takes the conversation over, above the reply box: why, since when, what is wanted; and on request the rest.
 * What the server does not tell it reads from the newest analysis.
 */
export class RfEscalation extends LitElement {
  static override properties: PropertyDeclarations = {
    conversation: { attribute: false },
    card: { attribute: false },
    analysis: { attribute: false },
    localizer: { attribute: false },
  };

  static override styles = [
    shared,
    css`
      :host {
        display: block;
        flex: none;
        border-block-start: 1px solid color-mix(in oklab, var(--rf-color-danger) 30%, transparent);
        background: var(--rf-color-danger-soft);
      }

      section {
        display: grid;
        gap: 0.25rem;
        max-block-size: min(40vh, 22rem);
        padding: calc(var(--rf-space) * 2) calc(var(--rf-space) * 4);
        overflow: auto;
        font-size: var(--rf-size-small);
      }

      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem 0.75rem;
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
        gap: 0.125rem 0.75rem;
      }

      dt {
        color: var(--rf-color-muted);
      }

      dd {
        overflow-wrap: anywhere;
      }

      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      q {
        color: var(--rf-color-muted);
      }

      .words {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
        overflow: hidden;
      }

      summary {
        cursor: pointer;
        color: var(--rf-color-muted);
      }
    `,
  ];

  declare conversation: ConversationJson | undefined;
  declare card: EscalationJson | undefined;
  declare analysis: AnalysisJson | null;
  declare localizer: Localizer;

  constructor() {
    super();
    this.analysis = null;
    this.localizer = englishLocalizer();
  }

  override render(): TemplateResult {
    const { localizer, card } = this;
    const label = localizer.text('escalation.title');
    const since = card?.waiting_since ?? null;
    return html`<section aria-label=${label} part="escalation" tabindex="0">
      <header>
        <h3>${icon('alert')}${label}</h3>
        ${since === null ? nothing : html`<span class="since">${localizer.text('escalation.since', { time: localizer.dateTime(since) })}</span>`}
        ${card?.lead ? html`<rf-lead-badge .tag=${card.lead.tag} .score=${card.lead.score} .localizer=${localizer}></rf-lead-badge>` : nothing}
      </header>
      ${this.#facts([
        [localizer.text('escalation.why'), this.#reasons()],
        [
          localizer.text('escalation.wants'),
          list(card?.wants.map(({ text }) => html`<span class="words" dir="auto">${text}</span>`) ?? []),
        ],
      ])}
      <details>
        <summary>${localizer.text('escalation.more')}</summary>
        ${this.#facts([
          [localizer.text('escalation.summary'), list(card?.summary.map((line) => html`<span dir="auto">${line}</span>`) ?? [])],
          [localizer.text('escalation.mood'), this.#mood()],
          [localizer.text('escalation.did'), this.#whatTheMachineDid()],
          [localizer.text('escalation.near'), this.#near()],
          [localizer.text('escalation.lead'), this.#ledger()],
          [localizer.text('escalation.next'), this.#nextStep()],
        ])}
      </details>
    </section>`;
  }

  #facts(rows: readonly Row[]): TemplateResult {
    return html`<dl>
      ${rows
        .filter(([, content]) => content !== '')
        .map(
          ([name, content]) =>
            html`<dt>${name}</dt>
              <dd dir="auto">${content}</dd>`,
        )}
    </dl>`;
  }

  /** The conversation's own reason first: it may be older than the newest analysis. */
  #reasons(): unknown {
    const { localizer, card, conversation, analysis } = this;
    const known = card?.why ?? [];
    const more = [conversation?.handoff_reason ?? '', ...(card ? [] : (analysis?.handoff.triggers ?? []))];
    const missing = [...new Set(more)].filter((reason) => reason !== '' && !known.some(({ trigger }) => trigger === reason));
    return list([
      ...known.map(
        ({ trigger, evidence }) =>
          html`${localizer.value('trigger', trigger)}${evidence === null ? nothing : html` <q dir="auto">${evidence}</q>`}`,
      ),
      ...missing.map((reason) => html`${localizer.value('trigger', reason)}`),
    ]);
  }

  #whatTheMachineDid(): unknown {
    const { card, analysis, localizer } = this;
    if (card && card.said.length > 0) return list(card.said.map(({ text }) => html`<span class="words" dir="auto">${text}</span>`));
    if (!analysis) return '';
    if (!analysis.reply) return localizer.text('escalation.nothing');
    return localizer.text(analysis.reply.source === 'human_holding' ? 'escalation.held' : 'escalation.answered');
  }

  #mood(): string {
    const sentiment = this.card?.sentiment ?? this.analysis?.sentiment;
    if (!sentiment) return '';
    const { localizer } = this;
    return [
      localizer.value('sentiment', sentiment.sentiment),
      `${localizer.text('sentiment.urgency')}: ${localizer.value('urgency', sentiment.urgency)}`,
      ...sentiment.emotions.map((emotion) => localizer.value('emotion', emotion)),
    ].join(' · ');
  }

  #near(): unknown {
    const { localizer } = this;
    return list(
      this.card?.passages.map(
        ({ title, passage, score }) =>
          html`<strong dir="auto">${title}</strong> ${localizer.percent(score)} <span class="words" dir="auto">${passage}</span>`,
      ) ?? [],
    );
  }

  #ledger(): unknown {
    const { localizer } = this;
    return list(
      this.card?.lead?.ledger.map(
        ({ rule, points, evidence }) =>
          html`${localizer.signed(points)}
          ${localizer.value('rule', rule)}${evidence === '' ? nothing : html` <q dir="auto">${evidence}</q>`}`,
      ) ?? [],
    );
  }

  #nextStep(): string {
    const actions = this.analysis?.reply?.suggested_actions ?? [];
    const recommended = this.analysis?.lead_score.recommended_action ?? '';
    return (actions.length > 0 ? actions : [recommended]).map((action) => this.localizer.value('action', action)).join(' · ');
  }
}

/** Nothing, one, or several of them, each on a line of its own. */
function list(items: readonly TemplateResult[]): unknown {
  const [only, ...more] = items;
  if (!only) return '';
  return more.length === 0
    ? only
    : html`<ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'rf-escalation': RfEscalation;
  }
}
