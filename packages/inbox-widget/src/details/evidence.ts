import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimJson } from '../client/wire.js';
import { cssVariables } from '../support/css-variables.js';
import { icon } from '../support/icons.js';
import type { Localizer } from '../translations/localizer.js';
import { section, type DetailsSection, type DocumentTitles } from './section.js';

/** What the machine answered, how sure it was, and the passage behind each claim. */
export const evidenceSection: DetailsSection = ({ reply }, localizer, titles) => {
  const title = localizer.text('reply.title');
  if (!reply) return section(title, html`<p class="muted">${localizer.text('reply.none')}</p>`);
  return section(
    title,
    html`
      <div class="confidence">
        <span>${localizer.text('reply.confidence')}</span>
        <span class="track" ${cssVariables({ '--share': reply.confidence })}><i></i></span>
        <strong>${localizer.percent(reply.confidence)}</strong>
      </div>
      ${
        reply.claims.length === 0
          ? html`<p class="muted">${localizer.text('reply.noClaims')}</p>`
          : html`<ol class="claims">
              ${reply.claims.map((claim) => html`<li>${claimCard(claim, localizer, titles)}</li>`)}
            </ol>`
      }
    `,
    localizer.value('source', reply.source),
  );
};

function claimCard({ evidence, supported, text }: ClaimJson, localizer: Localizer, titles: DocumentTitles): TemplateResult {
  return html`
    <p class="claim" dir="auto">${text}</p>
    <span class="chip ${supported ? 'success' : 'danger'}">
      ${icon(supported ? 'check' : 'alert')}${localizer.text(supported ? 'reply.supported' : 'reply.unsupported')}
    </span>
    ${
      evidence.length === 0
        ? nothing
        : evidence.map(
            ({ document_id: document, passage, score }) =>
              html`<figure>
                <blockquote dir="auto">${passage}</blockquote>
                <figcaption>
                  <span class="document" dir="auto">${titles[document] ?? ''}</span>
                  <span>${localizer.text('reply.match', { percent: localizer.percent(score) })}</span>
                </figcaption>
              </figure>`,
          )
    }
  `;
}
