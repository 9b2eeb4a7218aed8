import { fieldsOf, textOf, type Fields } from '../../channels/reading/fields.js';
import type { Problem } from './answers.js';
import type { StandInAccount } from '../stand-in/types.js';

/** A send that has the platform's shape. `message` is false for typing marks and read marks, which send nothing. */
export interface CheckedCall {
  readonly message: boolean;
  readonly to: string;
  readonly text: string;
  readonly correlationId: string | null;
}

/** Looks a body over as the platform does. Gives what is wrong with it, or what it says. */
export function checkCall(account: StandInAccount, body: unknown): CheckedCall | Problem {
  const fields = fieldsOf(body);
  if (!fields) return invalid('Invalid parameter');
  const call = account.channel === 'whatsapp' ? checkWhatsapp(fields) : checkMessaging(fields, account.channel === 'instagram');
  if ('code' in call || account.recipients === undefined || call.to === '' || account.recipients.includes(call.to)) return call;
  return account.channel === 'whatsapp'
    ? { code: 131030, message: '(#131030) Recipient phone number not in allowed list' }
    : { code: 100, subcode: 2018001, message: '(#100) No matching user found' };
}

/** The correlation id of a body, whatever else is wrong with it. */
export function correlationOf(body: unknown): string | undefined {
  const fields = fieldsOf(body);
  return textOf(fieldsOf(fields?.['message'])?.['metadata']) ?? textOf(fields?.['biz_opaque_callback_data']);
}

const MESSAGING_TYPES: readonly unknown[] = ['RESPONSE', 'UPDATE', 'MESSAGE_TAG'];

/** Messenger and Instagram differ in what they count: 2,000 characters, 1,000 bytes (platform-apis.md 2.6 and 3.3). */
function checkMessaging(body: Fields, isInstagram: boolean): CheckedCall | Problem {
  const to = textOf(fieldsOf(body['recipient'])?.['id']);
  if (to === undefined) return invalid('The parameter recipient is required');
  const message = fieldsOf(body['message']);
  if (body['sender_action'] !== undefined) {
    return message ? invalid('sender_action must be sent alone') : { message: false, to, text: '', correlationId: null };
  }
  if (!message) return invalid('The parameter message is required');
  if (!MESSAGING_TYPES.includes(body['messaging_type']))
    return invalid('Param messaging_type must be one of {RESPONSE, UPDATE, MESSAGE_TAG}');
  if (body['messaging_type'] === 'MESSAGE_TAG' && textOf(body['tag']) === undefined)
    return invalid('A tag is required for messaging_type MESSAGE_TAG');
  const text = message['text'];
  const attachment = fieldsOf(message['attachment']);
  if (attachment ? text !== undefined : textOf(text) === undefined) return invalid('A message needs either text or an attachment');
  if (typeof text === 'string' && (isInstagram ? Buffer.byteLength(text) > 1_000 : text.length > 2_000))
    return invalid(`Length of param message[text] must be less than or equal to ${isInstagram ? '1000 bytes' : '2000'}`);
  const metadata = message['metadata'];
  if (metadata !== undefined && (typeof metadata !== 'string' || metadata.length > 1_000))
    return invalid('Param message[metadata] must be a string of at most 1000 characters');
  return { message: true, to, text: textOf(text) ?? '', correlationId: textOf(metadata) ?? null };
}

function checkWhatsapp(body: Fields): CheckedCall | Problem {
  if (body['messaging_product'] !== 'whatsapp') return invalid('The parameter messaging_product is required.');
  if (body['status'] === 'read') {
    return textOf(body['message_id']) === undefined
      ? invalid('The parameter message_id is required.')
      : { message: false, to: '', text: '', correlationId: null };
  }
  const to = textOf(body['to']) ?? textOf(body['recipient']);
  if (to === undefined) return invalid('The parameter to is required.');
  if (body['to'] !== undefined && !/^\+?\d{5,20}$/.test(String(body['to'])))
    return { code: 131009, message: '(#131009) Parameter value is not valid: to' };
  const type = body['type'] ?? 'text';
  const part = typeof type === 'string' ? fieldsOf(body[type]) : undefined;
  if (!part) return { code: 131008, message: `(#131008) Required parameter is missing: ${String(type)}` };
  const text = type === 'text' ? part['body'] : part['caption'];
  if (type === 'text' && textOf(text) === undefined) return { code: 131008, message: '(#131008) Required parameter is missing: text.body' };
  if (typeof text === 'string' && text.length > (type === 'text' ? 4_096 : 1_024))
    return invalid('Param text.body must be at most 4096 characters long.');
  const data = body['biz_opaque_callback_data'];
  if (data !== undefined && (typeof data !== 'string' || data.length > 512))
    return invalid('Param biz_opaque_callback_data must be a string of at most 512 characters.');
  return { message: true, to: to.replace(/^\+/, ''), text: textOf(text) ?? '', correlationId: textOf(data) ?? null };
}

function invalid(message: string): Problem {
  return { code: 100, message: `(#100) ${message}` };
}
