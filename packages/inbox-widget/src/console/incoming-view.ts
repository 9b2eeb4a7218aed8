import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { WireIngestEntry } from '@replyforce/core/protocol';
import { INCOMING_FILTERS, type IncomingFilter, type IncomingState } from './incoming.js';

export interface IncomingView {
  readonly state: IncomingState;
  readonly onFilter: (filter: IncomingFilter) => void;
  readonly onMore: () => void;
}

const FILTER_NAMES: Readonly<Record<IncomingFilter, string>> = {
  '': 'Everything',
  stored: 'Stored as a message',
  applied: 'Applied to a message',
  ignored: 'Ignored',
  refused: 'Refused',
  unknown: 'Unknown',
  waiting: 'Waiting',
  duplicate: 'Delivered again',
};

const CHANNELS: Readonly<Record<WireIngestEntry['channel'], string>> = {
  facebook: 'Messenger',
  instagram: 'Instagram',
  whatsapp: 'WhatsApp',
  twitter: 'X',
  api: 'API',
};

/** What came in and what became of it, in a dialog that Escape and its button close; whoever renders it calls `showModal`. */
export function incomingView({ state, onFilter, onMore }: IncomingView): TemplateResult {
  return html`<dialog id="incoming" class="letters" aria-labelledby="incoming-title">
    <header>
      <h2 id="incoming-title">Incoming events</h2>
      <form method="dialog"><button aria-label="Close incoming events">Close</button></form>
    </header>
    <label class="about"
      >Show
      <select
        .value=${live(state.filter)}
        @change=${(event: Event) => onFilter((event.target as HTMLSelectElement).value as IncomingFilter)}
      >
        ${INCOMING_FILTERS.map((name) => html`<option value=${name} ?selected=${name === state.filter}>${FILTER_NAMES[name]}</option>`)}
      </select>
    </label>
    ${state.error === null ? nothing : html`<p class="error" role="alert">${state.error}</p>`} ${contentOf(state, onMore)}
  </dialog>`;
}

function contentOf({ entries, cursor, error }: IncomingState, onMore: () => void): TemplateResult | typeof nothing {
  if (!entries) return error === null ? html`<p class="about">Reading…</p>` : nothing;
  if (entries.length === 0) return html`<p class="none">Nothing came in.</p>`;
  return html`<div class="rows" tabindex="0" role="region" aria-labelledby="incoming-title">
    <table>
      <thead>
        <tr>
          <th scope="col">Event</th>
          <th scope="col">What became of it</th>
          <th scope="col">Received</th>
          <th scope="col">Delivered again</th>
        </tr>
      </thead>
      <tbody>
        ${entries.map(rowOf)}
      </tbody>
    </table>
    ${cursor === null ? nothing : html`<p><button type="button" @click=${onMore}>Show older events</button></p>`}
  </div>`;
}

function rowOf({ channel, kind, verdict, received_at: receivedAt, repeats, last_repeat_at: lastRepeat }: WireIngestEntry): TemplateResult {
  return html`<tr>
    <th scope="row">${CHANNELS[channel]}: ${kind}</th>
    <td>${verdict ?? 'Waits to be worked on'}</td>
    <td><time datetime=${receivedAt}>${shortTime(receivedAt)}</time></td>
    <td>${lastRepeat === null ? '–' : html`${repeats}×, last <time datetime=${lastRepeat}>${shortTime(lastRepeat)}</time>`}</td>
  </tr>`;
}

function shortTime(time: string): string {
  return new Date(time).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
}
