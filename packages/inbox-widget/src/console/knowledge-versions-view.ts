import { html, nothing, type TemplateResult } from 'lit';
import type { WireDocumentVersion, WireVersionChanges } from '@replyforce/core/protocol';
import type { KnowledgeActions, KnowledgeState } from './knowledge.js';
import type { VersionsState } from './knowledge-versions.js';

const ORIGINS: Readonly<Record<WireDocumentVersion['origin'], string>> = {
  added: 'Added',
  edited: 'Edited',
  fetched: 'Read from its address',
  restored: 'Restored',
};
/** Who did it, where it was no user. */
const ACTORS: Readonly<Record<string, string>> = {
  api_key: 'a program',
  cli: 'the command line',
  system: 'ReplyForce',
};
const SIGNS = { same: '', added: '+', removed: '−' } as const;
const CHANGES = { same: '', added: 'Added: ', removed: 'Removed: ' } as const;

/** What a source said when, and by whom; each version with what it changed, and a way back to it. */
export function versionsView(versions: VersionsState, state: KnowledgeState, actions: KnowledgeActions): TemplateResult {
  const { source } = versions;
  const back = (event: Event): void => {
    const dialog = dialogOf(event);
    actions.closeVersions();
    dialog?.querySelector<HTMLElement>(`#versions-of-${CSS.escape(source.id)}`)?.focus();
  };
  return html`<div class="rows parts" tabindex="0" role="region" aria-labelledby="knowledge-title">
    <section class="versions" aria-labelledby="versions-title">
      <div class="buttons"><button type="button" @click=${back}>Back to the knowledge</button></div>
      <h3 id="versions-title" tabindex="-1">Versions: <bdi>${source.title}</bdi></h3>
      ${contentOf(versions, state, actions)}
    </section>
  </div>`;
}

function contentOf(state: VersionsState, { busy, error }: KnowledgeState, actions: KnowledgeActions): TemplateResult | typeof nothing {
  const { versions } = state;
  if (!versions) return error === null ? html`<p class="about">Reading…</p>` : nothing;
  const oldest = versions.at(-1);
  if (!oldest) return html`<p class="none">Nothing of it could be read yet.</p>`;
  return html`<ol>
      ${versions.map((version) => versionView(version, state, busy !== null, actions))}
    </ol>
    ${oldest.number > 1 ? html`<p class="held">Versions before ${oldest.number} are no longer kept.</p>` : nothing}`;
}

function versionView(version: WireDocumentVersion, state: VersionsState, isBusy: boolean, actions: KnowledgeActions): TemplateResult {
  const { number, at, passage_count: passages, added, removed } = version;
  const { asked, shown, source } = state;
  const isShown = shown === number;
  const ask = (event: Event): void => {
    const dialog = dialogOf(event);
    actions.askRestore(number);
    dialog?.querySelector<HTMLElement>('#keep-version')?.focus();
  };
  return html`<li>
    <div class="version">
      <h4 id=${`version-${number}`}>Version ${number}${number === source.version ? html` <span class="held">in use</span>` : nothing}</h4>
      <p class="held told">
        <time datetime=${at}>${longTime(at)}</time><span>${whoDid(version, state)}</span
        ><span>Passages: ${passages}${number === 1 ? nothing : ` (${added} new, ${removed} gone)`}</span>
      </p>
      <div class="buttons">
        <button
          type="button"
          aria-describedby=${`version-${number}`}
          aria-expanded=${isShown}
          @click=${() => void actions.showChanges(isShown ? null : number)}
        >
          What changed
        </button>
        ${
          number === source.version || asked === number
            ? nothing
            : html`<button
                type="button"
                id=${`restore-${number}`}
                aria-describedby=${`version-${number}`}
                ?disabled=${isBusy}
                @click=${ask}
              >
                Restore
              </button>`
        }
      </div>
    </div>
    ${asked === number ? questionOf(number, state, isBusy, actions) : nothing} ${isShown ? changesOf(number, state.changes) : nothing}
  </li>`;
}

function questionOf(number: number, { source }: VersionsState, isBusy: boolean, actions: KnowledgeActions): TemplateResult {
  const keep = (event: Event): void => {
    const dialog = dialogOf(event);
    actions.askRestore(null);
    dialog?.querySelector<HTMLElement>(`#restore-${number}`)?.focus();
  };
  const restore = async (event: Event): Promise<void> => {
    const dialog = dialogOf(event);
    await actions.restore(number);
    dialog?.querySelector<HTMLElement>('#versions-title')?.focus();
  };
  return html`<div class="question" role="group" aria-labelledby="restore-question">
    <p id="restore-question">
      Restore version ${number}? Answers come from it again, and version ${source.version} stays in this list.
      ${source.refresh?.every_hours ? 'The page is then read only when you ask for it.' : nothing}
    </p>
    <div class="buttons">
      <button type="button" class="primary" ?disabled=${isBusy} @click=${restore}>
        ${isBusy ? 'Restoring…' : `Restore version ${number}`}
      </button>
      <button type="button" id="keep-version" ?disabled=${isBusy} @click=${keep}>Keep version ${source.version}</button>
    </div>
  </div>`;
}

function changesOf(number: number, changes: WireVersionChanges | undefined): TemplateResult {
  return html`<div class="changes" role="group" aria-label=${`What version ${number} changed`} aria-live="polite">
    ${changes ? linesOf(changes) : html`<p class="about">Reading…</p>`}
  </div>`;
}

function linesOf({ number, compared_with: before, added, removed, lines, cut }: WireVersionChanges): TemplateResult {
  if (before === null && number > 1) return html`<p class="held">The version before is no longer kept.</p>`;
  if (added + removed === 0) return html`<p class="held">No line changed, only how it is written.</p>`;
  return html`<p>Lines added: ${added}, removed: ${removed}</p>
    <ul class="lines">
      ${lines.map(
        ({ change, text }) =>
          html`<li class=${change}>
            <span class="sign" aria-hidden="true">${SIGNS[change]}</span><span class="hidden-text">${CHANGES[change]}</span
            ><span dir="auto">${text}</span>
          </li>`,
      )}
    </ul>
    ${cut ? html`<p class="held">These are the first of them.</p>` : nothing}`;
}

function whoDid({ origin, restored_from: from, by }: WireDocumentVersion, { team }: VersionsState): string {
  const what = from === null ? ORIGINS[origin] : `Restored from version ${from}`;
  return `${what} by ${ACTORS[by.type] ?? team.get(by.id) ?? 'somebody who is no longer in the team'}`;
}

function dialogOf(event: Event): Element | null {
  return (event.currentTarget as Element).closest('dialog');
}

function longTime(time: string): string {
  return new Date(time).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}
