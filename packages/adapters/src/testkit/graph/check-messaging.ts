import { fieldsOf, objectsIn, textOf, type Fields } from '../../channels/reading/fields.js';
import type { Problem } from './answers.js';
import type { CheckedCall } from './check-call.js';
import { invalid } from './invalid.js';

const MESSAGING_TYPES: readonly unknown[] = ['RESPONSE', 'UPDATE', 'MESSAGE_TAG'];
const ATTACHMENTS: readonly unknown[] = ['image', 'audio', 'video', 'file', 'template'];
const ACTIONS: readonly unknown[] = ['typing_on', 'typing_off', 'mark_seen', 'react', 'unreact'];

/** Messenger and Instagram differ in what they count: 2,000 characters, 1,000 bytes (platform-apis.md 2.6 and 3.3). */
export function checkMessaging(body: Fields, isInstagram: boolean, uploads: ReadonlySet<string>): CheckedCall | Problem {
  const to = textOf(fieldsOf(body['recipient'])?.['id']);
  if (to === undefined) return invalid('The parameter recipient is required');
  const message = fieldsOf(body['message']);
  if (body['sender_action'] !== undefined) {
    if (message) return invalid('sender_action must be sent alone');
    if (!ACTIONS.includes(body['sender_action'])) return invalid('Param sender_action is not one of those known');
    return { message: false, to, text: '', type: '', correlationId: null };
  }
  if (!message) return invalid('The parameter message is required');
  if (!MESSAGING_TYPES.includes(body['messaging_type']))
    return invalid('Param messaging_type must be one of {RESPONSE, UPDATE, MESSAGE_TAG}');
  if (body['messaging_type'] === 'MESSAGE_TAG' && body['tag'] !== 'HUMAN_AGENT')
    return invalid('A tag is required for messaging_type MESSAGE_TAG, and only HUMAN_AGENT is left');
  if (body['reply_to'] !== undefined && textOf(fieldsOf(body['reply_to'])?.['mid']) === undefined)
    return invalid('Param reply_to[mid] is required');
  const text = message['text'];
  const attachment = fieldsOf(message['attachment']);
  if (attachment ? text !== undefined : textOf(text) === undefined) return invalid('A message needs either text or an attachment');
  if (typeof text === 'string' && (isInstagram ? Buffer.byteLength(text) > 1_000 : text.length > 2_000))
    return invalid(`Length of param message[text] must be less than or equal to ${isInstagram ? '1000 bytes' : '2000'}`);
  const problem = (attachment && attachmentProblem(attachment, uploads)) ?? quickReplyProblem(message['quick_replies']);
  if (problem) return problem;
  const metadata = message['metadata'];
  if (metadata !== undefined && (typeof metadata !== 'string' || metadata.length > 1_000))
    return invalid('Param message[metadata] must be a string of at most 1000 characters');
  return {
    message: true,
    to,
    text: textOf(text) ?? '',
    type: attachment ? String(attachment['type']) : 'text',
    correlationId: textOf(metadata) ?? null,
  };
}

function attachmentProblem(attachment: Fields, uploads: ReadonlySet<string>): Problem | undefined {
  if (!ATTACHMENTS.includes(attachment['type'])) return invalid('Param message[attachment][type] is not one of those known');
  if (attachment['type'] === 'template') return undefined;
  const payload = fieldsOf(attachment['payload']);
  const uploaded = textOf(payload?.['attachment_id']);
  if (uploaded !== undefined) return uploads.has(uploaded) ? undefined : invalid('The attachment_id is not one of this account');
  return textOf(payload?.['url'])?.startsWith('https://') ? undefined : invalid('Param message[attachment][payload][url] must be https');
}

function quickReplyProblem(given: unknown): Problem | undefined {
  if (given === undefined) return undefined;
  const replies = objectsIn(given);
  if (replies.length === 0 || replies.length > 13) return invalid('There may be 1 to 13 quick replies');
  const isGood = ({ content_type: type, title, payload }: Fields) =>
    type === 'text' && (textOf(title)?.length ?? 99) <= 20 && (textOf(payload)?.length ?? 9_999) <= 1_000;
  return replies.every(isGood)
    ? undefined
    : invalid('A quick reply needs content_type text, a title of at most 20 and a payload of at most 1000');
}
