import { createHmac } from 'node:crypto';
import { metaJson, messengerText, whatsappText } from '@replyforce/adapters/testkit';
import { rawPost } from './load.js';

export const SECRET = 'bench-secret';
const PHONE = 'bench-phone';

/**
 * The page of a tenant.
 * @param {number} tenant counted from 0
 */
export function pageOf(tenant) {
  return `bench-page-${tenant}`;
}

/**
 * Signed Messenger webhooks.
 * @param {number} count
 * @param {string} run makes message ids unique between runs
 * @param {readonly string[]} texts
 * @param {string} customers runs that name the same are written by the same customers; default the run's own
 * @param {number} tenants whom they write to, in turn
 */
export function signedRequests(count, run, texts, customers = run, tenants = 1) {
  return Array.from({ length: count }, (_, index) =>
    signedRequest(pageOf(index % tenants), `${customers}-${index}`, `m_${run}_${index}`, texts[index % texts.length] ?? ''),
  );
}

/**
 * Signed WhatsApp webhooks, each of a customer of its own.
 * @param {number} count
 * @param {string} run
 * @param {readonly string[]} texts
 */
export function whatsappRequests(count, run, texts) {
  return Array.from({ length: count }, (_, index) => {
    const text = texts[index % texts.length] ?? '';
    const body = whatsappText({ phoneNumberId: PHONE, from: String(49_170_000_000 + index), id: `wamid.${run}.${index}`, text });
    return signed('/webhooks/whatsapp', metaJson(body));
  });
}

/**
 * @param {string} pageId
 * @param {string} from
 * @param {string} mid
 * @param {string} text
 */
function signedRequest(pageId, from, mid, text) {
  return signed('/webhooks/facebook', metaJson(messengerText({ pageId, from, mid, text })));
}

/**
 * With both signatures that Meta sends: older libraries look at the older one.
 * @param {string} path
 * @param {string} body
 */
function signed(path, body) {
  /** @param {string} algorithm */
  const signature = (algorithm) => `${algorithm}=${createHmac(algorithm, SECRET).update(body).digest('hex')}`;
  return rawPost(path, { 'x-hub-signature': signature('sha1'), 'x-hub-signature-256': signature('sha256') }, body);
}
