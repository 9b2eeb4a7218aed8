import { html, type TemplateResult } from 'lit';
import type { AnalysisJson } from '../client/wire.js';
import type { Localizer } from '../translations/localizer.js';

export type DocumentTitles = Readonly<Record<string, string>>;

/** One part of the explanation: the analysis in, a block of the panel out. */
export type DetailsSection = (analysis: AnalysisJson, localizer: Localizer, titles: DocumentTitles) => TemplateResult;

export function section(title: string, content: unknown, aside: unknown = ''): TemplateResult {
  return html`<section>
    <h3><span>${title}</span><small>${aside}</small></h3>
    ${content}
  </section>`;
}

/** Name and value rows; empty values are left out. */
export function facts(rows: readonly (readonly [name: string, value: unknown])[]): TemplateResult {
  return html`<dl class="facts">
    ${rows
      .filter(([, value]) => value !== '')
      .map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
  </dl>`;
}
