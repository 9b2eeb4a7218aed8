import type { ChannelCredentials, ChannelLimits, OutgoingMessage, SendFailure, SendResult } from '@replyforce/core';
import { textLength } from './split-text.js';

/** Why a message cannot go out as it is. It is refused whole rather than sent in part. */
function unfitness(message: OutgoingMessage, { maxText, textUnit }: ChannelLimits): SendFailure | undefined {
  if (message.attachments.length > 0) return { code: 'unsupported', message: 'This channel can send text only.' };
  if (message.text.trim() === '') return { code: 'empty_text', message: 'A message without text cannot be sent.' };
  const length = textLength(message.text, textUnit);
  if (length <= maxText) return undefined;
  return {
    code: 'text_too_long',
    message: `The text has ${length} ${textUnit}; the platform takes ${maxText}. Shorten it or send it in parts.`,
  };
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
