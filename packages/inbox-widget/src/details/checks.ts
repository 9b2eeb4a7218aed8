import { html, type TemplateResult } from 'lit';
import { icon } from '../support/icons.js';
import type { LabelKey } from '../translations/en.js';
import type { Localizer } from '../translations/localizer.js';
import { section, type DetailsSection } from './section.js';

interface Verdict {
  readonly passed: boolean;
  readonly flags: readonly string[];
  readonly evidence?: readonly { readonly flag: string; readonly text: string }[];
}

/** What the guards before and after the machine found. */
export const checksSection: DetailsSection = ({ guardrail, output_guardrail: output }, localizer) =>
  section(
    localizer.text('guard.title'),
    html`<ul class="checks">
      ${verdict('guard.input', guardrail, localizer)}${verdict('guard.output', output, localizer)}
    </ul>`,
  );

function verdict(name: LabelKey, { evidence = [], flags, passed }: Verdict, localizer: Localizer): TemplateResult {
  const [label, tone, glyph] = !passed
    ? (['guard.blocked', 'danger', 'stop'] as const)
    : flags.length > 0
      ? (['guard.noted', 'warning', 'alert'] as const)
      : (['guard.passed', 'success', 'check'] as const);
  return html`<li>
    <span>${localizer.text(name)}</span>
    <span class="chip ${tone}">${icon(glyph)}${localizer.text(label)}</span>
    ${flags.map((flag) => {
      const words = evidence.filter((entry) => entry.flag === flag).map(({ text }) => text);
      return html`<p class="flag">
        ${localizer.value('flag', flag)}${words.map((text) => html` <q class="words" dir="auto">${text}</q>`)}
      </p>`;
    })}
  </li>`;
}
