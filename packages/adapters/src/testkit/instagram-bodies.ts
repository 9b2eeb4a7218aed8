import { messengerEcho, messengerItem, type MessengerBody } from './messenger-bodies.js';
import { instagramMid } from './random-ids.js';

/** An Instagram webhook body: Messenger's shape under another name (platform-apis.md 3.2). */
export interface InstagramBody {
  readonly object: 'instagram';
  readonly entry: MessengerBody['entry'];
}

interface Place {
  /** The professional account's id. */
  readonly accountId: string;
  /** The customer's Instagram-scoped id. */
  readonly from: string;
  /** ms; default now. */
  readonly at?: number;
}

/** Any item of `messaging`: `content` is its member, such as `{ reaction: {…} }`. */
export function instagramItem({ accountId, from, at }: Place, content: Readonly<Record<string, unknown>>): InstagramBody {
  return asInstagram(messengerItem({ pageId: accountId, from, ...(at === undefined ? {} : { at }) }, content));
}

export function instagramText(options: Place & { readonly text: string; readonly mid?: string }): InstagramBody {
  return instagramItem(options, { message: { mid: options.mid ?? instagramMid(), text: options.text } });
}

/** What the account itself sent, as Instagram shows it afterwards; `from` is still the customer. */
export function instagramEcho({
  accountId,
  ...options
}: Place & { readonly text: string; readonly mid?: string; readonly metadata?: string; readonly appId?: number }): InstagramBody {
  return asInstagram(messengerEcho({ mid: instagramMid(), ...options, pageId: accountId }));
}

/** The customer has seen one message. */
export function instagramSeen(options: Place & { readonly mid: string }): InstagramBody {
  return instagramItem(options, { read: { mid: options.mid } });
}

function asInstagram({ entry }: MessengerBody): InstagramBody {
  return { object: 'instagram', entry };
}
