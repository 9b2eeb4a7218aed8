import { html, nothing, type TemplateResult } from 'lit';
import type { AnalysisJson } from '../client/wire.js';
import type { Localizer } from '../translations/localizer.js';
import { cssVariables } from '../support/css-variables.js';
import { icon } from '../support/icons.js';
import { section, type DetailsSection } from './section.js';

/** Each stage with its time and what produced it; where it was weaker than it could be, why. */
export const stagesSection: DetailsSection = ({ cost, stages }, localizer) => {
  const total = stages.reduce((sum, { ms }) => sum + ms, 0);
  const longest = Math.max(...stages.map(({ ms }) => ms), 0.001);
  return section(
    localizer.text('stages.title'),
    html`
      <ul class="stages">
        ${stages.map(
          ({ degraded, ms, name, source }) =>
            html`<li>
              <span>${localizer.value('stage', name)} <span class="muted">${source}</span></span>
              <span class="points">${localizer.number(ms)} ms</span>
              <span class="bar" ${cssVariables({ '--share': ms / longest })}></span>
              ${
                degraded === undefined
                  ? nothing
                  : html`<p class="degraded">
                      ${icon('alert')}${localizer.text('stages.degraded', { reason: localizer.value('degraded', degraded) })}
                    </p>`
              }
            </li>`,
        )}
      </ul>
      ${cost.calls.length === 0 ? nothing : callList(cost.calls, localizer)}
      <p class="muted">${localizer.text('cost.title')}: ${costWords(cost, localizer)}</p>
    `,
    localizer.text('stages.total', { ms: localizer.number(total) }),
  );
};

type Calls = AnalysisJson['cost']['calls'];

/** Each call of a model: what it was for, what it took in and gave out, and its price. */
function callList(calls: Calls, localizer: Localizer): TemplateResult {
  return html`<ul class="calls">
    ${calls.map(
      ({ stage, model, usd, ...tokens }) =>
        html`<li>
          <span>${localizer.value('stage', stage)} <span class="muted">${model}</span></span>
          <span class="points">${usd === null ? '?' : localizer.money(usd)}</span>
          <span class="muted"
            >${localizer.text('cost.tokens', {
              input: localizer.number(tokens.input_tokens),
              output: localizer.number(tokens.output_tokens),
              cached: localizer.number(tokens.cached_tokens),
            })}</span
          >
        </li>`,
    )}
  </ul>`;
}

function costWords({ usd, calls }: AnalysisJson['cost'], localizer: Localizer): string {
  if (usd === null) return localizer.text('cost.unknown');
  return calls.length === 0 ? localizer.text('cost.free') : localizer.money(usd);
}
