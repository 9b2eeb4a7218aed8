import { fieldsOf, textOf } from '../../channels/reading/fields.js';
import type { Answer } from '../stand-in/answer.js';
import { problem } from './answers.js';

const LONGEST_TEXT = 10_000;
const MEMBERS: readonly string[] = ['text', 'attachments'];

/** Looks a message over as X does: its text, or what is wrong with it. */
export function checkText(to: string, body: unknown): string | Answer {
  const fields = fieldsOf(body);
  if (!/^\d{1,19}$/.test(to) || !fields || Object.keys(fields).some((name) => !MEMBERS.includes(name))) return invalid();
  const { text, attachments } = fields;
  const isAttached = Array.isArray(attachments) && attachments.length === 1 && textOf(fieldsOf(attachments[0])?.['media_id']) !== undefined;
  if (attachments !== undefined && !isAttached) return invalid();
  if (text === undefined && isAttached) return '';
  return typeof text === 'string' && text.trim() !== '' && text.length <= LONGEST_TEXT ? text : invalid();
}

function invalid(): Answer {
  return problem(400, 'Invalid Request', 'invalid-request');
}
