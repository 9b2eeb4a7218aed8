import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { shared } from './styles/shared.styles.js';
import { icon } from './support/icons.js';
import { isApple } from './support/platform.js';
import type { LabelKey } from './translations/en.js';
import { englishLocalizer, type Localizer } from './translations/localizer.js';

const ROWS: readonly (readonly [keys: readonly string[], label: LabelKey])[] = [
  [['j', 'k'], 'help.next'],
  [['↑', '↓'], 'help.list'],
  [['Enter'], 'help.enter'],
  [['Esc'], 'help.escape'],
  [['r'], 'help.reply'],
  [['/'], 'help.search'],
  [['?'], 'help.help'],
];

/** The list of keys, as a modal dialog. */
export class RfHelp extends LitElement {
  static override properties: PropertyDeclarations = { localizer: { attribute: false } };

  static override styles = [
    shared,
    css`
      dialog {
        inline-size: min(26rem, 92vw);
        padding: 1.25rem;
        border: 1px solid var(--rf-color-border);
        border-radius: var(--rf-radius-large);
        background: var(--rf-color-raised);
        color: var(--rf-color-text);
        box-shadow: 0 20px 60px rgb(0 0 0 / 30%);
      }

      dialog::backdrop {
        background: rgb(10 12 16 / 45%);
      }

      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        margin-block-end: 0.75rem;
      }

      h2 {
        font-size: 1rem;
      }

      dl {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: 0.5rem 1rem;
        margin-block-end: 1rem;
      }

      kbd {
        display: inline-block;
        min-inline-size: 1.5rem;
        padding: 0.05rem 0.4rem;
        border: 1px solid var(--rf-color-border);
        border-block-end-width: 2px;
        border-radius: var(--rf-radius-small);
        background: var(--rf-color-sunken);
        font-family: var(--rf-font-mono);
        font-size: var(--rf-size-small);
        text-align: center;
      }
    `,
  ];

  declare localizer: Localizer;

  constructor() {
    super();
    this.localizer = englishLocalizer();
  }

  show(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  override render(): TemplateResult {
    const { localizer } = this;
    const rows = [...ROWS, [[isApple() ? '⌘' : 'Ctrl', 'Enter'], 'help.send'] as const];
    return html`<dialog aria-labelledby="title" @keydown=${(event: Event) => event.stopPropagation()}>
      <header>
        <h2 id="title">${localizer.text('help.title')}</h2>
        <button class="button plain square" type="button" aria-label=${localizer.text('help.close')} @click=${this.#close}>
          ${icon('close')}
        </button>
      </header>
      <dl>
        ${rows.map(
          ([keys, label]) =>
            html`<dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt>
              <dd>${localizer.text(label)}</dd>`,
        )}
      </dl>
      <p class="muted">${localizer.text('help.note')}</p>
    </dialog>`;
  }

  #close = (): void => {
    this.renderRoot.querySelector('dialog')?.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rf-help': RfHelp;
  }
}
