import type { AnsweringSign, ChannelContext, ChannelCredentials, ChannelLimits, OutgoingMessage, SendResult } from '@replyforce/core';
import type { PostAnswer } from '../post-json.js';
import { refusalBeforeSend } from '../unfitness.js';
import { jsonBody, postGraph } from './graph-client.js';
import { restFromUsage } from './rate-headers.js';
import { failureOf } from './result-of.js';
import { upload, type UploadShape } from './upload.js';

/** Where messages of one account are posted. */
export interface SendPlace {
  readonly graphUrl: string;
  /** The id before `/messages`. */
  readonly node: string;
  /** For `appsecret_proof`; undefined sends none. */
  readonly appSecret: string | undefined;
}

/** Where messages of an account are posted, and with whose proof. */
export type PlaceOf = (account: Pick<OutgoingMessage, 'accountId' | 'baseUrl'>, credentials: ChannelCredentials) => SendPlace;

export interface MetaSendOptions {
  readonly graphVersion: string;
  readonly placeOf: PlaceOf;
  readonly limits: ChannelLimits;
  /** The platform's body for a message; `uploaded` names its file where that was uploaded. */
  readonly bodyOf: (message: OutgoingMessage, uploaded?: string) => unknown;
  readonly uploadShape: UploadShape;
  /** The id in a successful answer. */
  readonly platformMidIn: (json: unknown) => string | undefined;
  /** How far a 2xx answer alone brings a message on this platform. */
  readonly acceptedAs: 'accepted' | 'sent';
}

/** Sends one message and says what became of it; shared by the platforms of Meta. */
export async function sendMetaMessage(
  message: OutgoingMessage,
  credentials: ChannelCredentials,
  context: ChannelContext,
  signal: AbortSignal,
  options: MetaSendOptions,
): Promise<SendResult> {
  const refused = refusalBeforeSend(message, credentials, options.limits);
  if (refused) return refused;
  const { node, ...call } = callOf(message, credentials, options);
  let uploaded: string | undefined;
  const [attachment] = message.attachments;
  if (message.file && attachment) {
    const result = await upload(options.uploadShape, { ...call, node }, attachment.type, message.file, context, signal);
    if (!('id' in result)) return result;
    uploaded = result.id;
  }
  const answer = await postGraph(
    Object.assign({}, call, { path: [node, 'messages'] }),
    jsonBody(options.bodyOf(message, uploaded)),
    context,
    signal,
  );
  return resultOf(answer, options, context.runtime.now(), message.tag !== undefined);
}

/** Posts what shows a customer that they are read and answered, one after the other. Rejects at the first that is not taken. */
export async function showMetaSign(
  sign: AnsweringSign,
  bodies: readonly unknown[],
  credentials: ChannelCredentials,
  context: ChannelContext,
  signal: AbortSignal,
  options: Pick<MetaSendOptions, 'graphVersion' | 'placeOf'>,
): Promise<void> {
  const { node, ...call } = callOf(sign, credentials, options);
  for (const body of bodies) {
    const answer = await postGraph({ ...call, path: [node, 'messages'] }, jsonBody(body), context, signal);
    if (answer.outcome !== 'answered') throw new Error(answer.reason);
    if (answer.response.status >= 300) throw new Error(`The platform answered ${answer.response.status}.`);
  }
}

function callOf(
  account: Parameters<PlaceOf>[0],
  credentials: ChannelCredentials,
  { placeOf, graphVersion }: Pick<MetaSendOptions, 'graphVersion' | 'placeOf'>,
) {
  const { graphUrl, node, appSecret } = placeOf(account, credentials);
  return { node, baseUrl: account.baseUrl ?? graphUrl, version: graphVersion, accessToken: credentials.accessToken ?? '', appSecret };
}

function resultOf(answer: PostAnswer, options: MetaSendOptions, now: number, isTagged: boolean): SendResult {
  if (answer.outcome === 'not_sent') return { outcome: 'retry', failure: { code: 'not_sent', message: answer.reason } };
  if (answer.outcome === 'unknown') return { outcome: 'uncertain', reason: answer.reason };
  const { response, json } = answer;
  if (response.status < 200 || response.status >= 300) return failureOf(answer, now, isTagged);
  const platformMid = options.platformMidIn(json);
  if (platformMid === undefined)
    return { outcome: 'uncertain', reason: `The platform answered ${response.status} without naming the message.` };
  const restMs = restFromUsage(response.headers);
  return { outcome: 'accepted', platformMid, status: options.acceptedAs, ...(restMs > 0 && { restMs }) };
}
