import type { Attachment } from '../domain/message.js';
import { isMediaType, type QuickReply, type Template } from '../domain/outgoing.js';
import type { ChannelLimits } from '../ports/channel-adapter.js';
import { splitText, textLength } from './split-text.js';
import { templateFaults } from './template-faults.js';

/** What somebody wants to send, before it is made into messages. */
export type SendContent =
  | {
      readonly kind: 'message';
      /** Empty only where there are attachments. */
      readonly text: string;
      readonly attachments: readonly Attachment[];
      readonly quickReplies: readonly QuickReply[];
      /** The platform's id of the message it answers. */
      readonly replyTo?: string;
    }
  | {
      readonly kind: 'template';
      readonly template: Template;
      /** What the team sees of it. */
      readonly text: string;
    };

/** What is wrong with something that is to be sent; `path` in the spelling of JSON. */
export interface Fault {
  readonly path: string;
  readonly message: string;
  /** The platform carries nothing of this kind at all, however it is written. */
  readonly unsupported?: true;
}

/** Messages that one text and its files may make at most. */
export const MOST_PARTS = 10;

/** Why the platform would not take this; empty where it would. */
export function contentFaults(content: SendContent, limits: ChannelLimits): readonly Fault[] {
  if (content.kind === 'template') {
    return limits.content?.templates ? templateFaults(content.template) : [unsupported('template', 'templates')];
  }
  const { text, attachments, quickReplies, replyTo } = content;
  const faults = attachments.flatMap((attachment, index) => attachmentFaults(attachment, `attachments[${index}]`, limits));
  if (text.trim() === '' && attachments.length === 0) faults.push({ path: 'content', message: 'must not be empty' });
  if (quickReplies.length > 0) faults.push(...quickReplyFaults(quickReplies, text, limits));
  if (replyTo !== undefined && !limits.content?.replyTo) faults.push(unsupported('reply_to', 'replies to a certain message'));
  const parts = splitText(text, { max: limits.maxText, unit: limits.textUnit }).length + attachments.length;
  if (parts > MOST_PARTS) faults.push({ path: 'content', message: `would take ${parts} messages; ${MOST_PARTS} at most are sent at once` });
  return faults;
}

function attachmentFaults({ type, url, blobKey }: Attachment, path: string, { content }: ChannelLimits): readonly Fault[] {
  const limit = isMediaType(type) ? content?.media?.[type] : undefined;
  if (!limit) return [unsupported(`${path}.type`, `attachments of the kind ${type}`)];
  if ((url === undefined) === (blobKey === undefined)) return [{ path, message: 'needs either a url or the key of a stored file' }];
  if (url === undefined) return [];
  if (!limit.byLink) return [unsupported(`${path}.url`, 'files by link; store the file and name its key')];
  return isHttps(url) ? [] : [{ path: `${path}.url`, message: 'must be an https address that the platform can fetch' }];
}

function quickReplyFaults(replies: readonly QuickReply[], text: string, { content, textUnit }: ChannelLimits): readonly Fault[] {
  const limit = content?.quickReplies;
  if (!limit) return [unsupported('quick_replies', 'quick replies')];
  const faults: Fault[] = [];
  if (text.trim() === '') faults.push({ path: 'content', message: 'is needed with quick replies' });
  if (textLength(text, textUnit) > limit.text) {
    faults.push({ path: 'content', message: `may have ${limit.text} ${textUnit} at most with quick replies` });
  }
  if (replies.length > limit.most) faults.push({ path: 'quick_replies', message: `may be ${limit.most} at most` });
  for (const [index, { title, payload }] of replies.entries()) {
    const path = `quick_replies[${index}]`;
    if (title.trim() === '' || title.length > limit.title)
      faults.push({ path: `${path}.title`, message: `must have 1 to ${limit.title} characters` });
    if (payload === '' || payload.length > limit.payload)
      faults.push({ path: `${path}.payload`, message: `must have 1 to ${limit.payload} characters` });
    if (replies.findIndex((other) => other.title === title || other.payload === payload) < index)
      faults.push({ path, message: 'has the title or the payload of one before' });
  }
  return faults;
}

function unsupported(path: string, what: string): Fault {
  return { path, message: `this channel takes no ${what}`, unsupported: true };
}

function isHttps(value: string): boolean {
  return URL.canParse(value) && new URL(value).protocol === 'https:' && new URL(value).username === '';
}
