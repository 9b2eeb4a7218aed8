import { createHmac } from 'node:crypto';
import { metaJson, messengerText } from '@replyforce/adapters/testkit';
import { rawPost } from './load.js';

export const SECRET = 'bench-secret';
export const PAGE = 'bench-page';

/**
 * Signed Messenger webhooks.
 * @param {number} count
 * @param {string} run makes message ids unique between runs
 * @param {readonly string[]} texts
 * @param {string} customers runs that name the same are written by the same customers; default the run's own
 */
export function signedRequests(count, run, texts, customers = run) {
  return Array.from({ length: count }, (_, index) =>
    signedRequest(`${customers}-${index}`, `m_${run}_${index}`, texts[index % texts.length] ?? ''),
  );
}

/**
 * @param {string} from
 * @param {string} mid
 * @param {string} text
 */
function signedRequest(from, mid, text) {
  const body = metaJson(messengerText({ pageId: PAGE, from, mid, text }));
  return rawPost({ path: '/webhooks/facebook', signature: `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`, body });
}
