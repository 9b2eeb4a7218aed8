import { randomBytes } from 'node:crypto';
import type { StandInChannel } from './stand-in/types.js';

/** A message id shaped like Messenger's. */
export function messengerMid(): string {
  return `m_${randomBytes(24).toString('base64url')}`;
}

/** A message id shaped like Instagram's. */
export function instagramMid(): string {
  return `aWdf${randomBytes(60).toString('base64url')}`;
}

/** A message id shaped like WhatsApp's. */
export function whatsappMid(): string {
  return `wamid.${randomBytes(27).toString('base64')}`;
}

/** X counts ms from this moment in its ids. */
const X_EPOCH = 1_288_834_974_657;
const SEQUENCE_BITS = 22n;
let sequence = 0;

/** A message id shaped like X's: the time in its upper bits, a number in its lower ones. */
export function xMessageId(at: number = Date.now()): string {
  sequence = (sequence + 1) % 2 ** Number(SEQUENCE_BITS);
  return String((BigInt(at - X_EPOCH) << SEQUENCE_BITS) | BigInt(sequence));
}

/** A new message id in the shape of each platform. */
export const newMessageId: Readonly<Record<StandInChannel, () => string>> = {
  facebook: messengerMid,
  instagram: instagramMid,
  whatsapp: whatsappMid,
  twitter: xMessageId,
};
