import { apiReader } from './read-store.js';

/**
 * Whether every customer the machine wrote to was told of it with its first message, by the installation's own report, held against the
 * messages that were read: the report may not leave out a conversation.
 * @param {string} url
 * @param {readonly import('../servers/furnish.js').Tenant[]} tenants
 * @param {readonly import('./read-store.js').Stored[]} stored
 */
export async function readDisclosures(url, tenants, stored) {
  /** @type {import('@replyforce/core/protocol').WireDisclosure[]} */
  const lines = [];
  for (const { key } of tenants) for await (const line of apiReader(url, key).all('disclosures')) lines.push(line);
  const reported = new Set(lines.map(({ conversation_id: id }) => id));
  const missed = stored.filter(
    ({ conversation, messages }) =>
      !reported.has(conversation.id) && messages.some(({ sender_type, status }) => sender_type === 'ai' && TAKEN.includes(status)),
  );
  const isOk = (/** @type {(typeof lines)[number]} */ { verdict, disclosed_at: told, first_ai_reply_at: first }) =>
    verdict === 'ok' && told !== null && told <= first;
  /** @type {import('./conversation.js').Violation[]} */
  const violations = [
    ...lines
      .filter((line) => !isOk(line))
      .map(({ conversation_id: id, verdict, disclosed_at: told, first_ai_reply_at: first }) => ({
        invariant: /** @type {const} */ ('disclosed'),
        detail: `conversation ${id}: ${verdict}, the machine first wrote at ${first} and said what it is at ${told}`,
        customer: '',
      })),
    ...missed.map(({ conversation }) => ({
      invariant: /** @type {const} */ ('disclosed'),
      detail: `conversation ${conversation.id} is not in the report`,
      customer: '',
    })),
  ];
  return { told: lines.filter(isOk).length, violations };
}

const TAKEN = ['accepted', 'sent', 'delivered', 'read'];
