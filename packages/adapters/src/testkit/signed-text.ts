import { instagramText } from './instagram-bodies.js';
import { messengerText } from './messenger-bodies.js';
import { metaJson, signMeta } from './meta-json.js';
import type { StandInChannel } from './stand-in/types.js';
import { whatsappText } from './whatsapp-bodies.js';
import { signX, xMessage } from './x-bodies.js';

interface CustomerText {
  readonly account: string;
  readonly from: string;
  readonly text: string;
  readonly id: string;
  /** ms */
  readonly at: number;
}

/** A customer's text as the platform of a channel would deliver it: the body, and the headers that sign it. */
export function signedText(channel: StandInChannel, said: CustomerText, secret: string) {
  const json = { 'content-type': 'application/json' };
  const value = BODIES[channel](said);
  if (channel === 'twitter') {
    const body = JSON.stringify(value);
    return { body, headers: { ...json, 'x-twitter-webhooks-signature': signX(body, secret) } };
  }
  const body = metaJson(value);
  return { body, headers: { ...json, 'x-hub-signature-256': signMeta(body, secret) } };
}

const BODIES: Readonly<Record<StandInChannel, (said: CustomerText) => unknown>> = {
  facebook: ({ account, id, ...said }) => messengerText({ pageId: account, mid: id, ...said }),
  instagram: ({ account, id, ...said }) => instagramText({ accountId: account, mid: id, ...said }),
  whatsapp: ({ account, ...said }) => whatsappText({ phoneNumberId: account, ...said }),
  twitter: ({ account, ...said }) => xMessage({ accountId: account, ...said }),
};
