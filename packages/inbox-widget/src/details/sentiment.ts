import { html } from 'lit';
import { cssVariables } from '../support/css-variables.js';
import { facts, section, type DetailsSection } from './section.js';

const SIDES = ['negative', 'neutral', 'positive'] as const;

/** One bar of three shares, each named with its percentage. */
export const sentimentSection: DetailsSection = ({ sentiment }, localizer) =>
  section(
    localizer.text('sentiment.title'),
    html`
      <div class="shares" aria-hidden="true">
        ${SIDES.map((side) => html`<i class=${side} ${cssVariables({ '--share': sentiment.probabilities[side] })}></i>`)}
      </div>
      <ul class="legend">
        ${SIDES.map(
          (side) =>
            html`<li>
              <i class=${side} aria-hidden="true"></i>${localizer.value('sentiment', side)}
              ${localizer.percent(sentiment.probabilities[side])}
            </li>`,
        )}
      </ul>
      ${facts([
        [localizer.text('sentiment.urgency'), localizer.value('urgency', sentiment.urgency)],
        [localizer.text('sentiment.emotions'), sentiment.emotions.map((emotion) => localizer.value('emotion', emotion)).join(', ')],
      ])}
    `,
    localizer.value('sentiment', sentiment.sentiment),
  );
