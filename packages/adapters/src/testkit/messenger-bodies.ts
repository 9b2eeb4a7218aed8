import { messengerMid } from './random-ids.js';

/** A Messenger webhook body (platform-apis.md 2.4). */
export interface MessengerBody {
  readonly object: 'page';
  readonly entry: readonly { readonly id: string; readonly time: number; readonly messaging: readonly unknown[] }[];
}

interface Place {
  readonly pageId: string;
  /** The customer's page-scoped id. */
  readonly from: string;
  /** ms; default now. */
  readonly at?: number;
}

/** Any item of `messaging`: `content` is its member, such as `{ reaction: {…} }`. */
export function messengerItem(place: Place, content: Readonly<Record<string, unknown>>): MessengerBody {
  const at = place.at ?? Date.now();
  return body(place.pageId, at, { sender: { id: place.from }, recipient: { id: place.pageId }, timestamp: at, ...content });
}

export function messengerText(options: Place & { readonly text: string; readonly mid?: string }): MessengerBody {
  return messengerItem(options, { message: { mid: options.mid ?? messengerMid(), text: options.text } });
}

export function messengerPostback(
  options: Place & { readonly title: string; readonly payload: string; readonly mid?: string },
): MessengerBody {
  return messengerItem(options, { postback: { mid: options.mid ?? messengerMid(), title: options.title, payload: options.payload } });
}

/**
 * What the page itself sent, as Messenger shows it afterwards. With `metadata` and `appId` it is a program's own send, without
 * them a person's in the page inbox. `from` is still the customer.
 */
export function messengerEcho(
  options: Place & { readonly text: string; readonly mid?: string; readonly metadata?: string; readonly appId?: number },
): MessengerBody {
  const at = options.at ?? Date.now();
  return body(options.pageId, at, {
    sender: { id: options.pageId },
    recipient: { id: options.from },
    timestamp: at,
    message: {
      mid: options.mid ?? messengerMid(),
      text: options.text,
      is_echo: true,
      ...(options.appId === undefined ? {} : { app_id: options.appId }),
      ...(options.metadata === undefined ? {} : { metadata: options.metadata }),
    },
  });
}

/** Everything sent up to `watermark` (ms) was delivered. */
export function messengerDelivery(options: Place & { readonly watermark: number; readonly mids?: readonly string[] }): MessengerBody {
  return messengerItem(options, { delivery: { watermark: options.watermark, ...(options.mids ? { mids: options.mids } : {}) } });
}

/** Everything sent up to `watermark` (ms) was read. */
export function messengerRead(options: Place & { readonly watermark: number }): MessengerBody {
  return messengerItem(options, { read: { watermark: options.watermark } });
}

function body(pageId: string, at: number, item: unknown): MessengerBody {
  return { object: 'page', entry: [{ id: pageId, time: at, messaging: [item] }] };
}
