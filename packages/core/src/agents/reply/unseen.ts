import type { ReplyInput } from './reply-input.js';

type Came = Pick<ReplyInput, 'attachments'>;

/** What somebody has to work on, whatever was written beside it: nothing here carries out an order or reads a form's answers. */
const WORK: ReadonlySet<string> = new Set(['order', 'flow_reply']);

/** What comes without a word and says something all the same, to somebody who can see or hear it, or to the platform's own app. */
const WANTS_EYES: ReadonlySet<string> = new Set([
  ...WORK,
  'image',
  'video',
  'audio',
  'file',
  'location',
  'contacts',
  'share',
  'template',
  'unsupported',
]);

/** Whether something came with the words that a person has to work on. */
export function isWork({ attachments = [] }: Came): boolean {
  return attachments.some((kind) => WORK.has(kind));
}

/** Whether something came with the words, or without any, that the machine cannot look at and that says something. */
export function wantsEyes({ attachments = [] }: Came): boolean {
  return attachments.some((kind) => WANTS_EYES.has(kind));
}
