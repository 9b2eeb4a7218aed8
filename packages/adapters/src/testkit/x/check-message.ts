import { fieldsOf, textOf } from '../../channels/reading/fields.js';
import type { Answer } from '../stand-in/answer.js';
import { invalidRequest } from './answers.js';

/** A message as it is logged. */
export interface XMessage {
  readonly text: string;
  readonly type: 'text' | 'media';
}

const LONGEST_TEXT = 10_000;
const MEMBERS: readonly string[] = ['text', 'attachments'];

/** Looks a message over as X does: its words and what goes with them, or what is wrong with it. */
export function checkMessage(to: string, body: unknown, isReady: (mediaId: string) => boolean): XMessage | Answer {
  const fields = fieldsOf(body);
  if (!/^\d{1,19}$/.test(to) || !fields || Object.keys(fields).some((name) => !MEMBERS.includes(name))) return invalidRequest();
  const { text, attachments } = fields;
  const mediaId = Array.isArray(attachments) && attachments.length === 1 ? textOf(fieldsOf(attachments[0])?.['media_id']) : undefined;
  if (attachments !== undefined && (mediaId === undefined || !isReady(mediaId))) return invalidRequest();
  if (text === undefined && mediaId !== undefined) return { text: '', type: 'media' };
  if (typeof text !== 'string' || text.trim() === '' || text.length > LONGEST_TEXT) return invalidRequest();
  return { text, type: mediaId === undefined ? 'text' : 'media' };
}
