import { html, type TemplateResult } from 'lit';

/** A speech bubble with a check: an answer that was checked. */
export function logo(): TemplateResult {
  return html`<svg class="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path
      fill="currentColor"
      d="M16 3C8.3 3 2.500 8.200 2.500 14.800c0 3.500 1.600 6.600 4.300 8.800L6 29l5.600-2.700c1.400.3 2.900.5 4.400.5 7.700 0 13.500-5.300 13.500-12S23.700 3 16 3Z"
    />
    <path
      fill="none"
      stroke="var(--on-accent)"
      stroke-width="3"
      stroke-linecap="round"
      stroke-linejoin="round"
      d="m10 15.200 4.300 4.300 8-8.700"
    />
  </svg>`;
}
