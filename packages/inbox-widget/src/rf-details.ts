import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { MessageView } from './client/state.js';
import type { AnalysisJson } from './client/wire.js';
import { checksSection } from './details/checks.js';
import { evidenceSection } from './details/evidence.js';
import { plotStyles } from './details/plots.styles.js';
import { scoreSection } from './details/score.js';
import { sentimentSection } from './details/sentiment.js';
import { stagesSection } from './details/stages.js';
import type { DetailsSection, DocumentTitles } from './details/section.js';
import { understandingSection } from './details/understanding.js';
import { detailsStyles } from './rf-details.styles.js';
import { chips, shared } from './styles/shared.styles.js';
import { icon } from './support/icons.js';
import { englishLocalizer, type Localizer } from './translations/localizer.js';

const FOR_CUSTOMER: readonly DetailsSection[] = [
  scoreSection,
  evidenceSection,
  understandingSection,
  sentimentSection,
  checksSection,
  stagesSection,
];

/** A machine's reply is first asked for its evidence. */
const FOR_REPLY: readonly DetailsSection[] = [
  evidenceSection,
  scoreSection,
  understandingSection,
  sentimentSection,
  checksSection,
  stagesSection,
];

/** Everything the machine found out and decided about one message, with its reasons. */
export class RfDetails extends LitElement {
  static override properties: PropertyDeclarations = {
    message: { attribute: false },
    analysis: { attribute: false },
    titles: { attribute: false },
    localizer: { attribute: false },
  };

  static override styles = [shared, chips, plotStyles, detailsStyles];

  declare message: MessageView | undefined;
  declare analysis: AnalysisJson | null;
  /** Titles of knowledge documents by id. */
  declare titles: DocumentTitles;
  declare localizer: Localizer;

  constructor() {
    super();
    this.analysis = null;
    this.titles = {};
    this.localizer = englishLocalizer();
  }

  override render(): TemplateResult {
    const { analysis, localizer, message } = this;
    if (!analysis || !message) {
      return html`<div class="none">
        ${icon('spark')}
        <strong>${localizer.text('details.none')}</strong>
        <span class="muted">${localizer.text('details.none.hint')}</span>
      </div>`;
    }
    const sections = message.sender_type === 'ai' ? FOR_REPLY : FOR_CUSTOMER;
    return html`
      <section>
        <h3>
          <span>${localizer.text('details.message')}</span>
          <small>${localizer.value('sender', message.sender_type)} · ${localizer.time(message.created_at)}</small>
        </h3>
        <p class="about"><span dir="auto">${message.content}</span></p>
      </section>
      ${sections.map((render) => render(analysis, localizer, this.titles))}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rf-details': RfDetails;
  }
}
