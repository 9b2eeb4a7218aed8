import { createHmac } from 'node:crypto';
import { metaJson, messengerText } from '@replyforce/adapters/testkit';
import { rawPost } from './load.js';

export const SECRET = 'bench-secret';
export const PAGE = 'bench-page';

/**
 * Signed Messenger webhooks.
 * @param {number} count
 * @param {string} run makes ids unique between runs
 * @param {readonly string[]} texts
 * @param {number} perContact messages of each contact, far apart from one another
 */
export function signedRequests(count, run, texts, perContact = 1) {
  const contacts = Math.ceil(count / perContact);
  return Array.from({ length: count }, (_, index) => {
    const body = metaJson(
      messengerText({
        pageId: PAGE,
        from: `${run}-${index % contacts}`,
        mid: `m_${run}_${index}`,
        text: texts[index % texts.length] ?? '',
      }),
    );
    const signature = `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`;
    return rawPost({ path: '/webhooks/facebook', signature, body });
  });
}
