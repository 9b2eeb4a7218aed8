import { whatsappMid } from './random-ids.js';

/** A WhatsApp Cloud webhook body (platform-apis.md 4.3). */
export interface WhatsappBody {
  readonly object: 'whatsapp_business_account';
  readonly entry: readonly { readonly id: string; readonly changes: readonly { readonly field: string; readonly value: unknown }[] }[];
}

interface Place {
  readonly phoneNumberId: string;
  /** WhatsApp business account; default an invented one. */
  readonly wabaId?: string;
  /** ms; default now. WhatsApp gets it in seconds. */
  readonly at?: number;
}

interface Sender extends Place {
  /** Digits of the customer's number. */
  readonly from: string;
  /** Profile name; default none. */
  readonly name?: string;
  readonly id?: string;
}

/** Any message: `content` is its type with the member of that name, such as `{ type: 'image', image: {…} }`. */
export function whatsappMessage(options: Sender, content: { readonly type: string; readonly [part: string]: unknown }): WhatsappBody {
  return body(options, {
    contacts: [{ ...(options.name === undefined ? {} : { profile: { name: options.name } }), wa_id: options.from }],
    messages: [{ from: options.from, id: options.id ?? whatsappMid(), timestamp: seconds(options.at), ...content }],
  });
}

export function whatsappText(options: Sender & { readonly text: string }): WhatsappBody {
  return whatsappMessage(options, { type: 'text', text: { body: options.text } });
}

export interface WhatsappStatusOptions extends Place {
  /** The id of the message that the status is about. */
  readonly id: string;
  readonly to: string;
  readonly status: 'sent' | 'delivered' | 'read' | 'played' | 'failed';
  readonly correlationId?: string;
  /** For `failed`: such as 131047. */
  readonly errorCode?: number;
}

export function whatsappStatus(options: WhatsappStatusOptions): WhatsappBody {
  return body(options, {
    statuses: [
      {
        id: options.id,
        status: options.status,
        timestamp: seconds(options.at),
        recipient_id: options.to,
        ...(options.correlationId === undefined ? {} : { biz_opaque_callback_data: options.correlationId }),
        ...(options.errorCode === undefined ? {} : { errors: [{ code: options.errorCode, title: 'Message could not be delivered' }] }),
      },
    ],
  });
}

function body(place: Place, content: Readonly<Record<string, unknown>>): WhatsappBody {
  const metadata = { display_phone_number: '15550001111', phone_number_id: place.phoneNumberId };
  const value = { messaging_product: 'whatsapp', metadata, ...content };
  return {
    object: 'whatsapp_business_account',
    entry: [{ id: place.wabaId ?? '100000000000001', changes: [{ field: 'messages', value }] }],
  };
}

function seconds(at: number | undefined): string {
  return String(Math.floor((at ?? Date.now()) / 1_000));
}
