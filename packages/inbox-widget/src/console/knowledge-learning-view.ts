import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { WireKnowledgeGap, WireSuggestion } from '@replyforce/core/protocol';
import type { KnowledgeActions, KnowledgeState } from './knowledge.js';

/** What people answered, to be approved in these or other words, or rejected: what was typed stays with its own. Nothing is shown where nothing waits. */
export function suggestionsView({ suggestions, busy }: KnowledgeState, actions: KnowledgeActions): TemplateResult | typeof nothing {
  if (suggestions.length === 0) return nothing;
  return html`<section aria-labelledby="suggestions-title">
    <h3 id="suggestions-title">Suggested entries</h3>
    <p class="about">What your team answered to questions that nothing here answers. It is used only when you approve it.</p>
    <ul class="cards">
      ${repeat(
        suggestions,
        ({ id }) => id,
        (suggestion) => suggestionView(suggestion, busy === suggestion.id, actions),
      )}
    </ul>
  </section>`;
}

function suggestionView({ id, question, answer }: WireSuggestion, isBusy: boolean, actions: KnowledgeActions): TemplateResult {
  const approve = (event: SubmitEvent): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    void actions.approve(id, String(given.get('question')), String(given.get('answer')));
  };
  return html`<li>
    <form @submit=${approve}>
      <label>Question<input name="question" dir="auto" required maxlength="1000" .defaultValue=${question} /></label>
      <label>Answer<textarea name="answer" dir="auto" required maxlength="10000" rows="3" .defaultValue=${answer}></textarea></label>
      <div class="buttons">
        <button class="primary" ?disabled=${isBusy}>Approve</button>
        <button type="button" ?disabled=${isBusy} @click=${() => void actions.reject(id)}>Reject</button>
      </div>
    </form>
  </li>`;
}

/** Questions that were not answered, each with a bar for how often. */
export function gapsView({ gaps, busy }: KnowledgeState, actions: KnowledgeActions): TemplateResult {
  const most = Math.max(1, ...gaps.map(({ count }) => count));
  return html`<section aria-labelledby="gaps-title">
    <h3 id="gaps-title">Unanswered questions</h3>
    ${
      gaps.length === 0
        ? html`<p class="none">Every question was answered.</p>`
        : html`<ul class="gaps">
            ${gaps.map((gap) => gapView(gap, most, busy === gap.id, actions))}
          </ul>`
    }
  </section>`;
}

function gapView(gap: WireKnowledgeGap, most: number, isBusy: boolean, actions: KnowledgeActions): TemplateResult {
  const { id, question, count, examples, last_asked_at: last } = gap;
  const times = count === 1 ? 'asked once' : `asked ${count} times`;
  return html`<li>
    <div class="asked">
      <p id=${`gap-${id}`}><bdi>${question}</bdi></p>
      ${examples.map((example) => html`<p class="held"><bdi>${example}</bdi></p>`)}
      <p class="held">
        <meter min="0" max=${most} value=${count} aria-hidden="true"></meter>
        ${times}, last <time datetime=${last}>${new Date(last).toLocaleDateString(undefined, { dateStyle: 'medium' })}</time>
      </p>
    </div>
    <div class="buttons">
      <button type="button" aria-describedby=${`gap-${id}`} ?disabled=${isBusy} @click=${() => void actions.settle(id, 'resolved')}>
        Resolved
      </button>
      <button type="button" aria-describedby=${`gap-${id}`} ?disabled=${isBusy} @click=${() => void actions.settle(id, 'ignored')}>
        Ignore
      </button>
    </div>
  </li>`;
}
