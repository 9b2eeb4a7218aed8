import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ChannelName } from '../client/wire.js';

/** Drawn on a 24-unit grid with the current text colour; decorative, so always beside words. */
const PATHS = {
  facebook: svg`<path d="M12 3C6.9 3 3 6.7 3 11.5c0 2.5 1.1 4.7 2.9 6.2V21l3-1.6c1 .2 2 .4 3.1.4 5.1 0 9-3.7 9-8.3S17.1 3 12 3Z"/><path d="m7.5 13.5 3-3.2 2.6 2 3.4-3.3"/>`,
  instagram: svg`<rect x="4" y="4" width="16" height="16" rx="4.5"/><circle cx="12" cy="12" r="3.6"/><path d="M16.8 7.2h.01"/>`,
  whatsapp: svg`<path d="M4 20l1.2-4A8.4 8.4 0 1 1 8.3 19L4 20Z"/><path d="M9 8.8c-.4 2.9 3.2 6.6 6.2 6.2l.6-1.7-2-1.1-.9.8c-.9-.4-1.6-1.1-2-2l.8-.9-1.1-2L9 8.8Z"/>`,
  twitter: svg`<path d="M5 5l14 14M19 5 5 19"/>`,
  api: svg`<path d="M9 5c-2.5 0-2 2-2 3.5S6.5 12 5 12c1.5 0 2 2 2 3.5S6.5 19 9 19M15 5c2.5 0 2 2 2 3.5s.5 3.5 2 3.5c-1.5 0-2 2-2 3.5s.5 3.5-2 3.5"/>`,
  spark: svg`<path d="M12 3.5 13.8 9l5.7 1.8-5.7 1.9L12 18.5l-1.8-5.8-5.7-1.9L10.2 9 12 3.5Z"/><path d="M18.5 16.5v4M16.5 18.5h4"/>`,
  person: svg`<circle cx="12" cy="8" r="3.5"/><path d="M5 19.5c.6-3.7 3.4-5.5 7-5.5s6.4 1.8 7 5.5"/>`,
  search: svg`<circle cx="11" cy="11" r="6"/><path d="m15.5 15.5 4 4"/>`,
  back: svg`<path d="m14.5 6-6 6 6 6"/>`,
  close: svg`<path d="m7 7 10 10M17 7 7 17"/>`,
  check: svg`<path d="m5.5 12.5 4.2 4.2L18.5 8"/>`,
  checks: svg`<path d="m2.5 12.8 4 4L15 8.3M11.5 15.7l1.2 1.1 8.5-8.5"/>`,
  clock: svg`<circle cx="12" cy="12" r="8"/><path d="M12 7.5V12l3 2"/>`,
  alert: svg`<path d="M12 4 3.5 19h17L12 4Z"/><path d="M12 10v4M12 16.6h.01"/>`,
  question: svg`<circle cx="12" cy="12" r="8.5"/><path d="M9.7 9.6c.2-1.3 1.2-2 2.4-2 1.3 0 2.3.8 2.3 2 0 1.8-2.4 1.9-2.4 3.7M12 16.3h.01"/>`,
  stop: svg`<circle cx="12" cy="12" r="8"/><path d="m6.5 6.5 11 11"/>`,
  send: svg`<path d="M4.5 12 20 5l-4.5 14-3.8-5.7L4.5 12Z"/><path d="m11.7 13.3 3.3-3.6"/>`,
  flame: svg`<path d="M12 3.5c.6 3.4 4.8 5.4 4.8 10.2a4.8 4.8 0 0 1-9.6 0c0-1.9.8-3.2 1.8-4.3.2 1.3.7 2 1.6 2.5C10.4 9 10.7 6 12 3.5Z"/>`,
  sun: svg`<circle cx="12" cy="12" r="3.8"/><path d="M12 3.5v2M12 18.5v2M3.5 12h2M18.5 12h2M6 6l1.4 1.4M16.6 16.6 18 18M18 6l-1.4 1.4M7.4 16.6 6 18"/>`,
  snow: svg`<path d="M12 3.5v17M4.6 7.7l14.8 8.6M19.4 7.7 4.6 16.3M9.8 5l2.2 2 2.2-2M9.8 19l2.2-2 2.2 2"/>`,
  file: svg`<path d="M7 3.5h7l4 4v13H7z"/><path d="M13.5 3.5V8H18"/>`,
  image: svg`<rect x="4" y="5" width="16" height="14" rx="2"/><circle cx="9" cy="10" r="1.5"/><path d="m5 17 4.5-4 3 2.5 3-3L19.5 16"/>`,
  pin: svg`<path d="M12 20.5c3.8-4.1 5.8-7.2 5.8-10a5.8 5.8 0 0 0-11.6 0c0 2.8 2 5.9 5.8 10Z"/><circle cx="12" cy="10.5" r="2"/>`,
  inbox: svg`<path d="M4 13.5 6.5 5h11l2.5 8.5V19H4z"/><path d="M4 13.5h4.5c.4 1.7 1.6 2.5 3.5 2.5s3.1-.8 3.5-2.5H20"/>`,
  book: svg`<path d="M5 5.5c2.6-.8 5-.4 7 1.2v12c-2-1.6-4.4-2-7-1.2v-12ZM19 5.5c-2.6-.8-5-.4-7 1.2v12c2-1.6 4.4-2 7-1.2v-12Z"/>`,
  panel: svg`<rect x="4" y="5" width="16" height="14" rx="2"/><path d="M14.5 5v14"/>`,
  down: svg`<path d="M12 5v13M6.5 12.8 12 18.3l5.5-5.5"/>`,
  keyboard: svg`<rect x="3" y="6.5" width="18" height="11" rx="2"/><path d="M7 10.5h.01M10.3 10.5h.01M13.7 10.5h.01M17 10.5h.01M8.5 14h7"/>`,
} satisfies Readonly<Record<string, SVGTemplateResult>>;

export type IconName = keyof typeof PATHS;

export function icon(name: IconName): TemplateResult {
  return html`<svg
    class="icon"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    ${PATHS[name]}
  </svg>`;
}

export function channelIcon(channel: ChannelName): TemplateResult {
  return icon(channel in PATHS ? channel : 'api');
}
