import { html, nothing, type TemplateResult } from 'lit';
import type { KnowledgeActions, KnowledgeState } from './knowledge.js';
import { gapsView, suggestionsView } from './knowledge-learning-view.js';
import { addSourceView, sourcesView } from './knowledge-sources-view.js';
import { trialView } from './knowledge-trial-view.js';
import { versionsView } from './knowledge-versions-view.js';

export interface KnowledgeView {
  readonly state: KnowledgeState;
  readonly actions: KnowledgeActions;
}

/** What answers are made from and what is missing there, in a dialog that Escape and its button close; whoever renders it calls `showModal`. */
export function knowledgeView({ state, actions }: KnowledgeView): TemplateResult {
  return html`<dialog id="knowledge" class="letters knowledge" aria-labelledby="knowledge-title">
    <header>
      <h2 id="knowledge-title">Knowledge</h2>
      <form method="dialog"><button aria-label="Close knowledge">Close</button></form>
    </header>
    ${state.error === null ? nothing : html`<p class="error" role="alert">${state.error}</p>`}
    <p class="notice" role="status">${state.notice}</p>
    ${contentOf(state, actions)}
  </dialog>`;
}

function contentOf(state: KnowledgeState, actions: KnowledgeActions): TemplateResult | typeof nothing {
  if (state.versions) return versionsView(state.versions, state, actions);
  if (!state.sources) return state.error === null ? html`<p class="about">Reading…</p>` : nothing;
  return html`<div class="rows parts" tabindex="0" role="region" aria-labelledby="knowledge-title">
    ${suggestionsView(state, actions)} ${gapsView(state, actions)} ${trialView(state, actions)} ${sourcesView(state, actions)}
    ${addSourceView(state, actions)}
  </div>`;
}
