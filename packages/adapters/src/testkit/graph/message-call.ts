import { createHmac } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseJson } from '../../channels/reading/parse-json.js';
import { readText } from '../http-exchange.js';
import { messengerMid, whatsappMid } from '../random-ids.js';
import { json, rateLimitAnswer, refusal, type Answer } from './answers.js';
import type { Behaviours } from './behaviours.js';
import { checkCall, correlationOf, type CheckedCall } from './check-call.js';
import type { SendLog } from './send-log.js';
import type { Outcome, StandInAccount, StandInSend } from './types.js';

export interface MessageCallContext {
  readonly appSecret: string;
  readonly account: (id: string) => StandInAccount | undefined;
  readonly behaviours: Behaviours;
  readonly log: SendLog;
  readonly accepted: (send: StandInSend, failCode: number | undefined) => void;
}

/** `POST /{version}/{id}/messages`: answers as the platform does, or as it was told to misbehave. */
export async function handleMessageCall(
  accountId: string,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
  context: MessageCallContext,
): Promise<void> {
  const unread = context.behaviours.takeUnread(accountId);
  if (unread) {
    await sleep(unread.delayMs);
    request.socket.destroy();
    return;
  }
  const body = parseJson(await readText(request));
  const correlationId = correlationOf(body);
  if (correlationId !== undefined) context.log.see(correlationId);
  const account = context.account(accountId);
  const refused = account ? refusedFor(account, url, request, context.appSecret) : unknownAccount(accountId);
  if (!account || refused) return write(response, refused ?? unknownAccount(accountId));
  const call = checkCall(account, body);
  if ('code' in call) return write(response, refusal(account.channel, call));
  if (!call.message) return write(response, json(account.channel === 'facebook' ? { recipient_id: call.to } : { success: true }));

  const { delayMs, outcome } = context.behaviours.takeFor(accountId, call.to);
  if (delayMs > 0) await sleep(delayMs);
  const answer = answerTo(account, call, outcome, context);
  if (answer) write(response, answer);
  else request.socket.destroy();
}

function unknownAccount(id: string): Answer {
  return refusal('facebook', { code: 100, subcode: 33, message: `Unsupported post request. Object with ID '${id}' does not exist` });
}

function refusedFor(account: StandInAccount, url: URL, request: IncomingMessage, appSecret: string): Answer | undefined {
  const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined || (account.accessToken !== undefined && account.accessToken !== token)) {
    return refusal(account.channel, { code: 190, status: 401, message: 'Invalid OAuth access token - Cannot parse access token' });
  }
  const proof = url.searchParams.get('appsecret_proof');
  if (proof === null || proof === createHmac('sha256', appSecret).update(token).digest('hex')) return undefined;
  return refusal(account.channel, { code: 100, message: 'Invalid appsecret_proof provided in the API argument' });
}

/** The answer to a well-formed send, or undefined where the connection is to break. */
function answerTo(account: StandInAccount, call: CheckedCall, outcome: Outcome, context: MessageCallContext): Answer | undefined {
  switch (outcome.kind) {
    case 'error':
      return refusal(account.channel, {
        code: outcome.code,
        message: `(#${outcome.code}) Refused as told`,
        status: outcome.httpStatus ?? (outcome.code === 190 ? 401 : 400),
        ...(outcome.subcode === undefined ? {} : { subcode: outcome.subcode }),
        ...(outcome.transient === undefined ? {} : { transient: outcome.transient }),
      });
    case 'rate_limit':
      return rateLimitAnswer(account.channel, account.id, outcome);
    case 'http':
      return { status: outcome.status, body: outcome.body ?? '' };
    case 'drop_unread':
      return undefined;
    default:
      return answerAccepted(accept(account, call, outcome, context), outcome);
  }
}

function accept(account: StandInAccount, call: CheckedCall, outcome: Outcome, { log, accepted }: MessageCallContext): StandInSend {
  const platformMid = account.channel === 'facebook' ? messengerMid() : whatsappMid();
  const send = log.add({
    channel: account.channel,
    account: account.id,
    to: call.to,
    text: call.text,
    correlationId: call.correlationId,
    platformMid,
  });
  accepted(send, outcome.kind === 'accept_then_fail' ? outcome.code : undefined);
  return send;
}

function answerAccepted(send: StandInSend, outcome: Outcome): Answer | undefined {
  if (outcome.kind === 'drop_after_accept') return undefined;
  if (outcome.kind === 'accept_without_id') return json({});
  if (send.channel === 'facebook') return json({ recipient_id: send.to, message_id: send.platformMid });
  return json({
    messaging_product: 'whatsapp',
    contacts: [{ input: send.to, wa_id: send.to }],
    messages: [{ id: send.platformMid, message_status: 'accepted' }],
  });
}

export function write(response: ServerResponse, { status, headers, body }: Answer): void {
  if (response.destroyed) return;
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
