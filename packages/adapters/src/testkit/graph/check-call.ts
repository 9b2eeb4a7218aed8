import { fieldsOf, textOf } from '../../channels/reading/fields.js';
import type { StandInAccount } from '../stand-in/types.js';
import type { Problem } from './answers.js';
import { checkMessaging } from './check-messaging.js';
import { checkWhatsapp } from './check-whatsapp.js';
import { invalid } from './invalid.js';

/** A send that has the platform's shape. `message` is false for typing marks and read marks, which send nothing. */
export interface CheckedCall {
  readonly message: boolean;
  readonly to: string;
  /** Words, caption, or a template's name. */
  readonly text: string;
  /** `text`, `image` …, `template`; empty for marks. */
  readonly type: string;
  readonly correlationId: string | null;
}

/** Looks a body over as the platform does. Gives what is wrong with it, or what it says. */
export function checkCall(account: StandInAccount, body: unknown, uploads: ReadonlySet<string>): CheckedCall | Problem {
  const fields = fieldsOf(body);
  if (!fields) return invalid('Invalid parameter');
  const call =
    account.channel === 'whatsapp' ? checkWhatsapp(fields, uploads) : checkMessaging(fields, account.channel === 'instagram', uploads);
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
