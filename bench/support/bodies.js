import { createHmac } from 'node:crypto';
import { metaJson, messengerText } from '@replyforce/adapters/testkit';
import { rawPost } from './load.js';

export const SECRET = 'bench-secret';
export const PAGE = 'bench-page';

/**
 * Signed Messenger webhooks, each from a contact of its own.
 * @param {number} count
 * @param {string} run makes ids unique between runs
 * @param {readonly string[]} texts
 */
export function signedRequests(count, run, texts) {
  return Array.from({ length: count }, (_, index) => {
    const body = metaJson(
      messengerText({ pageId: PAGE, from: `${run}-${index}`, mid: `m_${run}_${index}`, text: texts[index % texts.length] ?? '' }),
    );
    const signature = `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`;
    return rawPost({ path: '/webhooks/facebook', signature, body });
  });
}
