import { createHmac } from 'node:crypto';
import { xMessageId } from './random-ids.js';

/** An event in the envelope of the X Activity API (platform-apis.md 6.3). */
export interface XBody {
  readonly data: {
    readonly event_uuid: string;
    readonly event_type: string;
    readonly filter: { readonly user_id: string };
    readonly payload: unknown;
  };
}

/** The same in the envelope of the Account Activity API before it. */
export interface XAccountActivityBody {
  readonly for_user_id: string;
  readonly [list: string]: unknown;
}

interface Place {
  /** User id of the account. */
  readonly accountId: string;
  /** User id of the customer. */
  readonly from: string;
  /** ms; default now. X gets it as digits. */
  readonly at?: number;
}

interface Said extends Place {
  readonly text: string;
  readonly id?: string;
  /** Name of the customer; default none. */
  readonly name?: string;
  /** Further members of `message_data`: an attachment, entities, the answer to a quick reply. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly appId?: number;
}

/** The value of `x-twitter-webhooks-signature` for a body, or of `response_token` for a CRC token. */
export function signX(message: string | Uint8Array, consumerSecret: string): string {
  return `sha256=${createHmac('sha256', consumerSecret).update(message).digest('base64')}`;
}

/** A customer's direct message, as `dm.received`. */
export function xMessage(options: Said): XBody {
  return activity('dm.received', options.accountId, payloadOf(options, options.from, options.accountId, 'data'));
}

/** What the account itself sent, as `dm.sent`; `from` is still the customer. */
export function xEcho(options: Said): XBody {
  return activity('dm.sent', options.accountId, payloadOf(options, options.accountId, options.from, 'data'));
}

/** The customer has read everything up to one message. */
export function xRead(options: Place & { readonly lastReadId: string }): XBody {
  const read = { ...mark(options), last_read_event_id: options.lastReadId };
  return activity('dm.read', options.accountId, { direct_message_mark_read_events: [read] });
}

/** The customer is writing. */
export function xTyping(options: Place): XBody {
  return activity('dm.indicate_typing', options.accountId, { direct_message_indicate_typing_events: [mark(options)] });
}

/** A customer's direct message in the older envelope. */
export function xAccountActivityMessage(options: Said): XAccountActivityBody {
  return { for_user_id: options.accountId, ...payloadOf(options, options.from, options.accountId, 'plain') };
}

function activity(type: string, accountId: string, payload: unknown): XBody {
  return { data: { event_uuid: xMessageId(), event_type: type, filter: { user_id: accountId }, payload } };
}

function payloadOf({ text, id, at, from, name, data, appId }: Said, sender: string, recipient: string, users: 'data' | 'plain') {
  const user = { id: from, ...(name === undefined ? {} : { name }) };
  return {
    direct_message_events: [
      {
        type: 'message_create',
        id: id ?? xMessageId(at),
        created_timestamp: String(at ?? Date.now()),
        message_create: {
          sender_id: sender,
          target: { recipient_id: recipient },
          ...(appId === undefined ? {} : { source_app_id: String(appId) }),
          message_data: { text, ...data },
        },
      },
    ],
    users: { [from]: users === 'data' ? { data: user } : user },
  };
}

function mark({ accountId, from, at }: Place) {
  return { created_timestamp: String(at ?? Date.now()), sender_id: from, target: { recipient_id: accountId } };
}
