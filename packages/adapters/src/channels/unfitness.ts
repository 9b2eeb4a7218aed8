import {
  textLength,
  type ChannelCredentials,
  type ChannelLimits,
  type OutgoingMessage,
  type SendFailure,
  type SendResult,
} from '@replyforce/core';

/** Why a message cannot go out as it is. It is refused whole rather than sent in part. */
export function unfitness(message: OutgoingMessage, limits: ChannelLimits): SendFailure | undefined {
  const { text, attachments, file, template, quickReplies = [] } = message;
  if (template) return limits.content?.templates ? undefined : { code: 'unsupported', message: 'This channel sends no templates.' };
  if (quickReplies.length > 0 && !limits.content?.quickReplies)
    return { code: 'unsupported', message: 'This channel sends no quick replies.' };
  const [attachment, ...others] = attachments;
  if (!attachment) {
    if (text.trim() === '') return { code: 'empty_text', message: 'A message without text cannot be sent.' };
    return tooLong(text, limits.maxText, limits.textUnit);
  }
  const media = limits.content?.media as Readonly<Record<string, { readonly caption?: number; readonly maxBytes: number }>> | undefined;
  const limit = media?.[attachment.type];
  if (!limit) return { code: 'unsupported', message: `This channel sends no attachments of the kind ${attachment.type}.` };
  if (others.length > 0) return { code: 'unsupported', message: 'A message carries one attachment at most.' };
  if (!file && !attachment.url) return { code: 'unsupported', message: 'The attachment has neither a link nor a file.' };
  if (file && file.bytes.length > limit.maxBytes)
    return { code: 'file_too_large', message: `The file has ${file.bytes.length} bytes; the platform takes ${limit.maxBytes}.` };
  return tooLong(text, limit.caption ?? 0, 'characters');
}

function tooLong(text: string, most: number, unit: ChannelLimits['textUnit']): SendFailure | undefined {
  const length = textLength(text, unit);
  if (length <= most) return undefined;
  return { code: 'text_too_long', message: `The text has ${length} ${unit}; the platform takes ${most}. Shorten it or send it in parts.` };
}

/** What keeps a send from beginning at all: the message itself, or credentials without a token. */
export function refusalBeforeSend(
  message: OutgoingMessage,
  { accessToken }: ChannelCredentials,
  limits: ChannelLimits,
): SendResult | undefined {
  const unfit = unfitness(message, limits);
  if (unfit) return { outcome: 'failed', affects: 'message', failure: unfit };
  if (accessToken) return undefined;
  return {
    outcome: 'failed',
    affects: 'credentials',
    failure: { code: 'needs_reauth', message: 'The channel has no access token. Connect it again.' },
  };
}
