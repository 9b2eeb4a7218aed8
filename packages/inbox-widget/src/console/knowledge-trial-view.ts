import { html, nothing, type TemplateResult } from 'lit';
import type { WireTrial } from '@replyforce/core/protocol';
import type { KnowledgeActions, KnowledgeState } from './knowledge.js';

/** A question to be tried, and what would be answered to it. */
export function trialView({ trial, busy }: KnowledgeState, actions: KnowledgeActions): TemplateResult {
  const isBusy = busy === 'try';
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    void actions.tryQuestion(String(given.get('question')), given.get('drafts') !== null);
  };
  return html`<section aria-labelledby="try-title">
    <h3 id="try-title">Try a question</h3>
    <form @submit=${submit}>
      <label>What would a customer ask?<input name="question" required maxlength="2000" /></label>
      <label class="choice"><input type="checkbox" name="drafts" /> Answer from drafts too</label>
      <div class="buttons"><button ?disabled=${isBusy}>${isBusy ? 'Answering…' : 'Answer'}</button></div>
    </form>
    <div aria-live="polite">${trial ? resultOf(trial) : nothing}</div>
  </section>`;
}

function resultOf({ analysis: { reply, handoff }, passages }: WireTrial): TemplateResult {
  return html`<blockquote dir="auto">${reply?.text ?? 'Nothing would be answered.'}</blockquote>
    ${handoff.needed ? html`<p class="problem">A person would be called.</p>` : nothing}
    ${
      passages.length === 0
        ? html`<p class="held">Nothing was found that speaks of it.</p>`
        : html`<ol class="found">
            ${passages.map(
              ({ title, passage, score, cited, draft, words }) =>
                html`<li>
                  <strong dir="auto">${title}</strong>
                  <span class="held"
                    >${score.toFixed(2)}${cited ? ', cited' : ''}${draft ? ', draft' : ''},
                    ${words.length > 0 ? words.join(', ') : 'by meaning'}</span
                  >
                  <p dir="auto">${passage}</p>
                </li>`,
            )}
          </ol>`
    }`;
}
