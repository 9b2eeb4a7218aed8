import { html, type TemplateResult } from 'lit';
import type { WirePausedService } from '@replyforce/core/protocol';

const PLATFORMS: Readonly<Record<string, string>> = {
  facebook: 'Messenger',
  instagram: 'Instagram',
  whatsapp: 'WhatsApp',
  twitter: 'X',
  hubspot: 'HubSpot',
  salesforce: 'Salesforce',
  languageModel: 'The reply model',
  embedder: 'The search model',
  moderator: 'Moderation',
};

/** How often the console asks whether something does not answer, ms. */
export const ASK_EVERY_MS = 10_000;

/** A line for each service that does not answer: what that means, and when it is tried again. Always there, so that it is read out. */
export function pausedServicesView(services: readonly WirePausedService[], now: number): TemplateResult {
  return html`<div class="notices" role="status">${services.map((service) => html`<p>${sentenceOf(service, now)}</p>`)}</div>`;
}

function sentenceOf({ kind, service, name, retry_at: retryAt }: WirePausedService, now: number): string {
  const platform = PLATFORMS[service] ?? service;
  const who = name === null || name === platform ? platform : `${platform} (${name})`;
  const at = Date.parse(retryAt);
  const until = at > now ? `until ${timeOf(at)}` : 'while it is tried again';
  if (kind === 'channel') return `${who} does not answer. Sending is paused ${until}; messages of customers still arrive.`;
  if (kind === 'crm') return `${who} does not answer. Leads wait to be synchronised ${until}.`;
  return `${who} does not answer. Replies come from the knowledge alone ${until}.`;
}

function timeOf(at: number): string {
  return new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' }).format(at);
}
