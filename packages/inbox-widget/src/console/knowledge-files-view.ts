import { html, nothing, type TemplateResult } from 'lit';
import type { KnowledgeActions, KnowledgeState } from './knowledge.js';
import { FILE_ENDINGS, type FileProgress } from './knowledge-files.js';

const STATES: Readonly<Record<FileProgress['state'], string>> = {
  waiting: 'Waits',
  sending: 'Is being read…',
  added: '',
  refused: 'Not added:',
};

/** Files to be added, several at once, and what became of each. */
export function filesView({ busy, files }: KnowledgeState, actions: KnowledgeActions): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const chosen = new FormData(form).getAll('files').filter((one) => one instanceof File && one.name !== '');
    // Others may be chosen while these are read.
    form.reset();
    if (chosen.length > 0) void actions.addFiles(chosen as File[]);
  };
  return html`<form aria-label="Files" @submit=${submit}>
    <label
      >Files (Markdown, text, HTML, PDF, CSV)<input
        name="files"
        type="file"
        multiple
        required
        accept=${FILE_ENDINGS.join(',')}
        aria-describedby="files-bounds"
    /></label>
    <p class="held" id="files-bounds">At most 10 MB each. A file of the same name takes the place of the one before.</p>
    <div class="buttons"><button ?disabled=${busy !== null}>Add the files</button></div>
    ${files.length === 0 ? nothing : progressOf(files)}
  </form>`;
}

function progressOf(files: readonly FileProgress[]): TemplateResult {
  const done = files.filter(({ state }) => state === 'added' || state === 'refused').length;
  return html`${
      done === files.length ? nothing : html`<progress aria-label="Files that were read" max=${files.length} value=${done}></progress>`
    }
    <ul class="files" aria-label="Files">
      ${files.map(
        ({ name, state, detail }) =>
          html`<li>
            <bdi>${name}</bdi><span class=${state === 'refused' ? 'held problem' : 'held'}>${`${STATES[state]} ${detail}`.trim()}</span>
          </li>`,
      )}
    </ul>`;
}
