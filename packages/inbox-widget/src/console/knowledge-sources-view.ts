import { html, nothing, type TemplateResult } from 'lit';
import type { WireKnowledgeDocument } from '@replyforce/core/protocol';
import type { KnowledgeActions, KnowledgeState } from './knowledge.js';
import { filesView } from './knowledge-files-view.js';

const KINDS: Readonly<Record<WireKnowledgeDocument['kind'], string>> = { upload: 'File', url: 'Page', entry: 'Entry' };
const STATES: Readonly<Record<WireKnowledgeDocument['status'], string>> = {
  ready: 'Ready',
  processing: 'Being read',
  failed: 'Could not be read',
  disabled: 'Draft',
};
/** Choices of how often a page is read, hours; 0 for only when asked. */
const PAUSES: Readonly<Record<string, string>> = {
  '24': 'Every day',
  '1': 'Every hour',
  '6': 'Every 6 hours',
  '168': 'Every week',
  '0': 'Only when asked',
};

/** Sources with their state and how often replies cited them. */
export function sourcesView(state: KnowledgeState, actions: KnowledgeActions): TemplateResult {
  const { sources = [] } = state;
  if (sources.length === 0)
    return html`<section aria-labelledby="sources-title">
      <h3 id="sources-title">Sources</h3>
      <p class="none">Nothing is known yet. Add a file, a page or an answer.</p>
    </section>`;
  return html`<section aria-labelledby="sources-title">
    <h3 id="sources-title">Sources</h3>
    <table>
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">State</th>
          <th scope="col">Replies in 30 days</th>
          <th scope="col"><span class="hidden-text">What to do</span></th>
        </tr>
      </thead>
      <tbody>
        ${sources.map((source) => rowOf(source, state, actions))}
      </tbody>
    </table>
  </section>`;
}

function rowOf(source: WireKnowledgeDocument, { replies, busy, removing }: KnowledgeState, actions: KnowledgeActions): TemplateResult {
  const isBusy = busy === source.id;
  const { id, title, kind, status, enabled, refresh, version, passage_count: passages } = source;
  const button = (label: string, act: () => Promise<boolean>): TemplateResult =>
    html`<button type="button" aria-describedby=${`source-${id}`} ?disabled=${isBusy} @click=${() => void act()}>${label}</button>`;
  const openVersions = (event: Event): void => {
    const dialog = (event.currentTarget as Element).closest('dialog');
    void actions.openVersions(source);
    dialog?.querySelector<HTMLElement>('#versions-title')?.focus();
  };
  const ask = (event: Event): void => {
    const dialog = (event.currentTarget as Element).closest('dialog');
    actions.askRemove(id);
    dialog?.querySelector<HTMLElement>(`#keep-${id}`)?.focus();
  };
  return html`<tr>
    <th scope="row" id=${`source-${id}`} dir="auto">
      ${title}<span class="held">${KINDS[kind]}, version ${version}, ${passages} ${passages === 1 ? 'passage' : 'passages'}</span>
      ${kind === 'url' && title !== source.source ? html`<span class="held address"><bdi dir="ltr">${source.source}</bdi></span>` : nothing}
      ${refresh?.final_url ? html`<span class="held address">Found at <bdi dir="ltr">${refresh.final_url}</bdi></span>` : nothing}
    </th>
    <td>${STATES[status]}${refresh?.problem ? html`<span class="held problem">${refresh.problem}</span>` : nothing}</td>
    <td>${replies.get(id) ?? 0}</td>
    <td class="buttons">
      ${removing === id ? removalOf(source, isBusy, actions) : nothing} ${refresh ? button('Read now', () => actions.refresh(id)) : nothing}
      <button type="button" id=${`versions-of-${id}`} aria-describedby=${`source-${id}`} @click=${openVersions}>Versions</button>
      ${button(enabled ? 'Disable' : 'Enable', () => actions.setEnabled(id, !enabled))}
      <button type="button" id=${`remove-${id}`} aria-describedby=${`source-${id}`} ?disabled=${isBusy} @click=${ask}>Remove</button>
    </td>
  </tr>`;
}

/** What is gone with a source cannot be had back: it is asked for once more. */
function removalOf({ id, title }: WireKnowledgeDocument, isBusy: boolean, actions: KnowledgeActions): TemplateResult {
  const keep = (event: Event): void => {
    const dialog = (event.currentTarget as Element).closest('dialog');
    actions.askRemove(null);
    dialog?.querySelector<HTMLElement>(`#remove-${id}`)?.focus();
  };
  const remove = async (event: Event): Promise<void> => {
    const dialog = (event.currentTarget as Element).closest('dialog');
    await actions.remove(id);
    dialog?.querySelector<HTMLElement>('.parts')?.focus();
  };
  return html`<div class="question" role="group" aria-labelledby=${`removal-${id}`}>
    <p id=${`removal-${id}`}>Remove <bdi>${title}</bdi>? No answer comes from it any more, and its versions are gone.</p>
    <div class="buttons">
      <button type="button" class="primary" ?disabled=${isBusy} @click=${remove}>${isBusy ? 'Removing…' : 'Remove it'}</button>
      <button type="button" id=${`keep-${id}`} ?disabled=${isBusy} @click=${keep}>Keep it</button>
    </div>
  </div>`;
}

/** Files, a page or an entry to be added. */
export function addSourceView(state: KnowledgeState, actions: KnowledgeActions): TemplateResult {
  const isBusy = state.busy !== null;
  /** What was typed stays until it is part of the knowledge. */
  const submitted = (add: (given: FormData) => Promise<boolean>) => (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    void add(new FormData(form)).then((isAdded) => isAdded && form.reset());
  };
  const addUrl = (given: FormData): Promise<boolean> => {
    const hours = Number(given.get('hours'));
    return actions.addUrl(String(given.get('url')), hours === 0 ? null : hours);
  };
  const addEntry = (given: FormData): Promise<boolean> => actions.addEntry(String(given.get('question')), String(given.get('answer')));
  return html`<section aria-labelledby="add-title" class="add">
    <h3 id="add-title">Add</h3>
    <form aria-label="A question with its answer" @submit=${submitted(addEntry)}>
      <label>Question<input name="question" required maxlength="1000" /></label>
      <label>Answer<textarea name="answer" required maxlength="10000" rows="2"></textarea></label>
      <div class="buttons"><button ?disabled=${isBusy}>Add the answer</button></div>
    </form>
    <form aria-label="A page" @submit=${submitted(addUrl)}>
      <label>Address<input name="url" type="url" required placeholder="https://" /></label>
      <label
        >Read again
        <select name="hours">
          ${Object.entries(PAUSES).map(([hours, label]) => html`<option value=${hours} ?selected=${hours === '24'}>${label}</option>`)}
        </select>
      </label>
      <div class="buttons"><button ?disabled=${isBusy}>Add the page</button></div>
    </form>
    ${filesView(state, actions)}
  </section>`;
}
