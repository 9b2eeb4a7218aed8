import { randomBytes } from 'node:crypto';

/** A message id shaped like Messenger's. */
export function messengerMid(): string {
  return `m_${randomBytes(24).toString('base64url')}`;
}

/** A message id shaped like WhatsApp's. */
export function whatsappMid(): string {
  return `wamid.${randomBytes(27).toString('base64')}`;
}
