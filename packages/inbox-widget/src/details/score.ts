import { html, nothing, type TemplateResult } from 'lit';
import type { LeadScoreJson, LedgerEntryJson } from '../client/wire.js';
import { cssVariables } from '../support/css-variables.js';
import type { Localizer } from '../translations/localizer.js';
import { section, type DetailsSection } from './section.js';

/** The points, rule by rule with the customer's own words, and what would move the tag. */
export const scoreSection: DetailsSection = ({ lead_score: score }, localizer) =>
  section(
    localizer.text('score.title'),
    html`
      <div class="gauge ${score.tag}">
        <strong>${localizer.number(score.score)}</strong>
        <span class="muted">${localizer.text('score.of')}</span>
        <rf-lead-badge .tag=${score.tag} .localizer=${localizer}></rf-lead-badge>
        <div class="track" ${cssVariables({ '--share': score.score / 100 })}><i></i><b class="mark warm"></b><b class="mark hot"></b></div>
      </div>
      <h4>${localizer.text('score.why')}</h4>
      ${score.ledger.length === 0 ? html`<p class="muted">${localizer.text('score.none')}</p>` : ledger(score.ledger, localizer)}
      ${
        score.counterfactuals.length === 0
          ? nothing
          : html`<h4>${localizer.text('score.next')}</h4>
              ${counterfactuals(score, localizer)}`
      }
    `,
  );

function ledger(entries: readonly LedgerEntryJson[], localizer: Localizer): TemplateResult {
  const largest = Math.max(...entries.map(({ points }) => Math.abs(points)), 1);
  return html`<ul class="ledger">
    ${entries.map(
      ({ evidence, points, rule }) =>
        html`<li class=${points < 0 ? 'minus' : 'plus'}>
          <span class="rule">${localizer.value('rule', rule)}</span>
          <span class="points">
            <span aria-hidden="true">${localizer.signed(points)}</span>
            <span class="hidden-text">${localizer.text('score.points', { points: localizer.signed(points) })}</span>
          </span>
          <span class="bar" ${cssVariables({ '--share': Math.abs(points) / largest })}></span>
          ${evidence === '' ? nothing : html`<q class="words" dir="auto">${evidence}</q>`}
        </li>`,
    )}
  </ul>`;
}

function counterfactuals({ counterfactuals: options }: LeadScoreJson, localizer: Localizer): TemplateResult {
  return html`<ul class="options">
    ${options.map(
      ({ add, points, score, tag }) =>
        html`<li>
          <span class="points">${localizer.signed(points)}</span>
          <span>${localizer.value('rule', add)}</span>
          <span class="muted"
            >· ${localizer.text('score.would', { score: localizer.number(score), tag: localizer.value('lead', tag) })}</span
          >
        </li>`,
    )}
  </ul>`;
}
