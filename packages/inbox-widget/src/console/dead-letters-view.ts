import { html, nothing, type TemplateResult } from 'lit';
import type { DeadLetterJson, DeadLettersState } from './dead-letters.js';

export interface DeadLettersView {
  readonly state: DeadLettersState;
  readonly onRetry: (id: string) => void;
}

const WORK: Readonly<Record<string, string>> = {
  'inbound.messages': 'Incoming message',
  'ai.process': 'Answer to write',
  'outbound.messages': 'Message to send',
  'crm.sync': 'Lead for the CRM',
  'media.fetch': 'File of a customer',
  'people.notify': 'Notice for people',
};

/** Jobs that were given up, in a dialog that Escape and its button close; whoever renders it calls `showModal`. */
export function deadLettersView({ state, onRetry }: DeadLettersView): TemplateResult {
  return html`<dialog id="dead-letters" class="letters" aria-labelledby="letters-title">
    <header>
      <h2 id="letters-title">Dead letters</h2>
      <form method="dialog"><button aria-label="Close dead letters">Close</button></form>
    </header>
    <p class="about">
      Work that failed again and again. What may succeed later is tried again every 15 minutes, a few times; after 7 days a letter goes to
      the archive.
    </p>
    ${state.error === null ? nothing : html`<p class="error" role="alert">${state.error}</p>`}
    <p class="notice" role="status">${state.notice}</p>
    ${contentOf(state, onRetry)}
  </dialog>`;
}

function contentOf({ letters, busy, more, error }: DeadLettersState, onRetry: (id: string) => void): TemplateResult | typeof nothing {
  if (!letters) return error === null ? html`<p class="about">Reading…</p>` : nothing;
  if (letters.length === 0) return html`<p class="none">Nothing was given up.</p>`;
  return html`<div class="rows" tabindex="0" role="region" aria-labelledby="letters-title">
    <table>
      <thead>
        <tr>
          <th scope="col">Work</th>
          <th scope="col">Reason</th>
          <th scope="col">Given up</th>
          <th scope="col">Next try</th>
          <th scope="col"><span class="hidden-text">What to do</span></th>
        </tr>
      </thead>
      <tbody>
        ${letters.map((letter) => rowOf(letter, busy, onRetry))}
      </tbody>
    </table>
    ${more ? html`<p class="about">These are the newest; the command line lists them all: replyforce dlq list</p>` : nothing}
  </div>`;
}

function rowOf(letter: DeadLetterJson, busy: string | null, onRetry: (id: string) => void): TemplateResult {
  const { id, queue, reason, held_back: heldBack, died_at: diedAt } = letter;
  return html`<tr>
    <th scope="row">${WORK[queue] ?? queue}</th>
    <td id=${`reason-${id}`}>${reason}${heldBack === null ? nothing : html`<span class="held">${heldBack}</span>`}</td>
    <td><time datetime=${diedAt}>${shortTime(diedAt)}</time></td>
    <td>${nextTry(letter)}</td>
    <td>
      <button type="button" aria-describedby=${`reason-${id}`} ?disabled=${busy === id} @click=${() => onRetry(id)}>
        ${busy === id ? 'Trying…' : 'Try again'}
      </button>
    </td>
  </tr>`;
}

function nextTry({ retry_at: retryAt, permanent }: DeadLetterJson): TemplateResult | string {
  if (retryAt !== null) return html`<time datetime=${retryAt}>${shortTime(retryAt)}</time>`;
  return permanent ? 'Only by hand: permanent' : 'Only by hand';
}

function shortTime(time: string): string {
  return new Date(time).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}
