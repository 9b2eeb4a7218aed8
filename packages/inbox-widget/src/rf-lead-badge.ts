import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { LeadTag } from './client/wire.js';
import { shared } from './styles/shared.styles.js';
import { icon, type IconName } from './support/icons.js';
import { englishLocalizer, type Localizer } from './translations/localizer.js';

const ICONS: Readonly<Record<LeadTag, IconName>> = { HOT: 'flame', WARM: 'sun', COLD: 'snow' };

/** How promising a customer is: an icon, a word and the points; never colour alone. */
export class RfLeadBadge extends LitElement {
  static override properties: PropertyDeclarations = {
    tag: { reflect: true },
    score: { type: Number },
    localizer: { attribute: false },
  };

  static override styles = [
    shared,
    css`
      :host {
        display: inline-flex;
        font-size: var(--rf-size-small);
        line-height: 1.3;
      }

      span {
        display: inline-flex;
        align-items: center;
        gap: 0.25em;
        padding: 0.05rem 0.45em;
        border: 1px solid transparent;
        border-radius: 99px;
        font-weight: 600;
        background: var(--rf-color-cold-soft);
        color: var(--rf-color-cold);
      }

      :host([tag='HOT']) span {
        background: var(--rf-color-hot-soft);
        color: var(--rf-color-hot);
      }

      :host([tag='WARM']) span {
        background: var(--rf-color-warning-soft);
        color: var(--rf-color-warning);
      }

      b {
        font-weight: 500;
        font-variant-numeric: tabular-nums;
      }

      @media (forced-colors: active) {
        span {
          border-color: CanvasText;
        }
      }
    `,
  ];

  declare tag: LeadTag;
  declare score: number | undefined;
  declare localizer: Localizer;

  constructor() {
    super();
    this.tag = 'COLD';
    this.localizer = englishLocalizer();
  }

  override render(): TemplateResult {
    const { localizer, score, tag } = this;
    return html`<span>
      ${icon(ICONS[tag])}${localizer.value('lead', tag)}${score === undefined ? nothing : html` <b>${localizer.number(score)}</b>`}
    </span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rf-lead-badge': RfLeadBadge;
  }
}
