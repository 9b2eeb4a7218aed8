import { createHmac } from 'node:crypto';
import { envelopeOf } from '../../channels/api/envelope.js';

/** One text as a program posts it to the webhook address. */
export function apiEnvelope({ accountId, from, text, id }: { accountId: string; from: string; text: string; id: string }) {
  return envelopeOf(accountId, { messageId: id, contact: { id: from }, text });
}

/** The headers with which Standard Webhooks signs bytes; `whsec_` secrets hold their key in base64. */
export function signCallback(
  body: string | Uint8Array,
  secret: string,
  { id = 'msg_test', at = Date.now() }: { readonly id?: string; readonly at?: number } = {},
): Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> {
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : Buffer.from(secret, 'utf8');
  const timestamp = String(Math.floor(at / 1_000));
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
