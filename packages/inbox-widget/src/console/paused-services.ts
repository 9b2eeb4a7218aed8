import { html, type TemplateResult } from 'lit';
import type { WirePausedService } from '@replyforce/core/protocol';
import type { ChannelJson } from './channels.js';
import { PLATFORMS } from './platforms.js';

/** How often the console asks whether something does not answer, ms. */
export const ASK_EVERY_MS = 10_000;

/**
 * A line for each account that does not send and each service that does not answer: what that means, and what ends it. Always
 * there, so that it is read out.
 */
export function pausedServicesView(services: readonly WirePausedService[], resting: readonly ChannelJson[], now: number): TemplateResult {
  return html`<div class="notices" role="status">
    ${resting.map((channel) => html`<p>${wordsFor(channel)}</p>`)}${services.map((service) => html`<p>${sentenceOf(service, now)}</p>`)}
  </div>`;
}

function wordsFor({ type, name, status, problem }: ChannelJson): string {
  const who = `${PLATFORMS[type] ?? type} (${name})`;
  const what = status === 'needs_reauth' ? 'has to be connected again' : 'is paused';
  return `${who} ${what}. What is to be sent waits; messages of customers still arrive.${problem === null ? '' : ` ${problem.message}`}`;
}

function sentenceOf({ kind, service, name, retry_at: retryAt }: WirePausedService, now: number): string {
  const platform = PLATFORMS[service] ?? service;
  const who = name === null || name === platform ? platform : `${platform} (${name})`;
  const at = Date.parse(retryAt);
  const until = at > now ? `until ${timeOf(at)}` : 'while it is tried again';
  if (kind === 'channel') return `${who} does not answer. Sending is paused ${until}; messages of customers still arrive.`;
  if (kind === 'notifier')
    return `${who === 'email' ? 'The mail server' : 'Your webhook'} does not answer. People are told ${until} in the inbox alone.`;
  if (kind === 'crm') return `${who} does not answer. Leads wait to be synchronised ${until}.`;
  return `${who} does not answer. Replies come from the knowledge alone ${until}.`;
}

function timeOf(at: number): string {
  return new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' }).format(at);
}
