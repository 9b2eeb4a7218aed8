import { html } from 'lit';
import { facts, section, type DetailsSection } from './section.js';

export const understandingSection: DetailsSection = ({ lead_score: score, text, understanding }, localizer) =>
  section(
    localizer.text('understanding.title'),
    html`
      ${understanding.summary === text.trim() || understanding.summary === '' ? '' : html`<p dir="auto">${understanding.summary}</p>`}
      ${facts([
        [localizer.text('understanding.language'), localizer.language(understanding.language)],
        [localizer.text('understanding.topic'), localizer.value('topic', understanding.topic)],
        [localizer.text('understanding.intent'), localizer.value('intent', score.intent)],
        [localizer.text('understanding.question'), localizer.text(understanding.is_question ? 'yes' : 'no')],
      ])}
      ${
        understanding.entities.length === 0
          ? ''
          : html`<h4>${localizer.text('understanding.entities')}</h4>
              <ul class="chips">
                ${understanding.entities.map(
                  ({ type, value }) => html`<li class="chip">${localizer.value('entity', type)} <bdi class="entity">${value}</bdi></li>`,
                )}
              </ul>`
      }
    `,
  );
