import { html, nothing } from 'lit';
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
      <p class="muted">${localizer.text('cost.title')}: ${cost.usd === 0 ? localizer.text('cost.free') : localizer.money(cost.usd)}</p>
    `,
    localizer.text('stages.total', { ms: localizer.number(total) }),
  );
};
