import type { ChannelContext, ChannelCredentials, ChannelLimits, OutgoingMessage, SendResult } from '@replyforce/core';
import { addressOf, postJson, type PostAnswer } from '../post-json.js';
import { fieldsOf, idOf } from '../reading/fields.js';
import { refusalBeforeSend } from '../unfitness.js';
import { xErrorIn } from './errors.js';
import { resultOfRefusal } from './result-of-refusal.js';
import type { mediaUploads } from './upload-media.js';

/** Sends one message with the token of the account's owner and says what became of it (platform-apis.md 6.4). */
export async function sendDirectMessage(
  message: OutgoingMessage,
  credentials: ChannelCredentials,
  context: ChannelContext,
  signal: AbortSignal,
  { apiUrl, limits, upload }: { readonly apiUrl: string; readonly limits: ChannelLimits; readonly upload: ReturnType<typeof mediaUploads> },
): Promise<SendResult> {
  const refused = refusalBeforeSend(message, credentials, limits);
  if (refused) return refused;
  const baseUrl = message.baseUrl ?? apiUrl;
  const { accessToken = '' } = credentials;
  const { text, file } = message;
  const [attachment] = message.attachments;
  let body: object = { text };
  if (attachment) {
    if (!file) return NO_LINKS;
    const uploaded = await upload({ baseUrl, accessToken, context, signal }, message.accountId, attachment.type, file);
    if (!('id' in uploaded)) return uploaded;
    body = { ...(text.trim() !== '' && { text }), attachments: [{ media_id: uploaded.id }] };
  }
  const url = addressOf(baseUrl, ['2', 'dm_conversations', 'with', message.to, 'messages']);
  return resultOf(await postJson(url, accessToken, body, context, signal), context.runtime.now());
}

const NO_LINKS: SendResult = {
  outcome: 'failed',
  affects: 'message',
  failure: { code: 'unsupported', message: 'X takes no files by link. Store the file and name its key.' },
};

function resultOf(answer: PostAnswer, now: number): SendResult {
  if (answer.outcome === 'not_sent') return { outcome: 'retry', failure: { code: 'not_sent', message: answer.reason } };
  if (answer.outcome === 'unknown') return { outcome: 'uncertain', reason: answer.reason };
  const { response, json } = answer;
  if (response.status >= 200 && response.status < 300) {
    const platformMid = idOf(fieldsOf(fieldsOf(json)?.['data'])?.['dm_event_id']);
    if (platformMid !== undefined) return { outcome: 'accepted', platformMid, status: 'sent' };
    if (!xErrorIn(json)) return { outcome: 'uncertain', reason: `The platform answered ${response.status} without naming the message.` };
  }
  return resultOfRefusal(answer, now);
}
