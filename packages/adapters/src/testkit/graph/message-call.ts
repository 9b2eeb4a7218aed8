import { createHmac } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { fieldsOf, textOf } from '../../channels/reading/fields.js';
import { parseJson } from '../../channels/reading/parse-json.js';
import { readText } from '../http-exchange.js';
import { newMessageId } from '../random-ids.js';
import { json, type Answer } from '../stand-in/answer.js';
import { breakOff } from '../stand-in/break-off.js';
import type { CallContext } from '../stand-in/platform-server.js';
import type { Outcome, StandInAccount, StandInSend } from '../stand-in/types.js';
import { rateLimitAnswer, refusal } from './answers.js';
import { answerDesk } from './oauth/answer.js';
import type { DeskCall } from './oauth/desk-call.js';
import type { DeskState } from './oauth/desk.js';
import { isTakenFor } from './oauth/management.js';
import { checkCall, correlationOf, type CheckedCall } from './check-call.js';

const VERSION = /^v\d+\.\d+$/;
const MESSAGES_PATH = /^\/v\d+\.\d+\/([^/]+)\/(messages|media|message_attachments)$/;

/** `POST /{version}/{id}/messages`, and what people log in with and accounts are managed by: answers as the platform does, or as it was told to misbehave. */
export async function answerGraphCall(
  request: IncomingMessage,
  url: URL,
  response: ServerResponse,
  context: CallContext,
  desk: DeskState,
  uploads: Set<string>,
): Promise<Answer | undefined> {
  const [, node, edge] = (request.method === 'POST' && MESSAGES_PATH.exec(url.pathname)) || [];
  const managed = node === undefined ? answerDesk(desk, await readDeskCall(request, url, context)) : undefined;
  if (managed) return managed;
  if (node === undefined) return refusal('facebook', { code: 2500, message: `Unknown path components: ${url.pathname}` });
  const id = decodeURIComponent(node);
  const named = context.findAccount((candidate) => candidate.id === id) ?? context.findAccount(({ pageId }) => pageId === id);
  const unread = context.behaviours.takeUnread(named?.id ?? id);
  if (unread) return breakOff(request, unread.delayMs);
  const raw = await readText(request);
  if (edge !== 'messages') return takeUpload(named, id, edge === 'media', url, request, raw, desk, uploads);
  const body = parseJson(raw);
  const account = context.findAccount((candidate) => candidate.pageId === id && knows(candidate, body)) ?? named;
  const correlationId = correlationOf(body);
  if (correlationId !== undefined) context.log.see(correlationId);
  const refused = account ? refusedFor(account, url, request, desk) : unknownAccount(id);
  if (!account || refused) return refused;
  const call = checkCall(account, body, uploads);
  if ('code' in call) return refusal(account.channel, call);
  if (!call.message) return json(account.channel === 'whatsapp' ? { success: true } : { recipient_id: call.to });

  const { delayMs, outcome } = context.behaviours.takeFor(account.id, call.to);
  if (delayMs > 0) await sleep(delayMs);
  return answerTo(account, call, outcome, context) ?? breakOff(request, 0);
}

/** By whom a message is for Meta tells whether a page sends it or the Instagram account on the page. */
function knows({ recipients }: StandInAccount, body: unknown): boolean {
  const to = textOf(fieldsOf(fieldsOf(body)?.['recipient'])?.['id']);
  return to !== undefined && (recipients?.includes(to) ?? false);
}

/** A file that is to be sent by the id it gets here (platform-apis.md 3.3 and 4.6). */
function takeUpload(
  account: StandInAccount | undefined,
  id: string,
  isMedia: boolean,
  url: URL,
  request: IncomingMessage,
  raw: string,
  desk: DeskState,
  uploads: Set<string>,
): Answer {
  const refused = account ? refusedFor(account, url, request, desk) : unknownAccount(id);
  if (!account || refused) return refused ?? unknownAccount(id);
  const wanted = isMedia
    ? ['name="messaging_product"', 'name="type"', 'name="file"; filename=']
    : ['name="message"', 'name="filedata"; filename='];
  const isForm = request.headers['content-type']?.startsWith('multipart/form-data; boundary=') ?? false;
  if (isMedia !== (account.channel === 'whatsapp') || !isForm || !wanted.every((part) => raw.includes(part)))
    return refusal(account.channel, { code: 100, message: '(#100) The upload is not a form with its file' });
  const uploaded = String(1_000_000 + uploads.size);
  uploads.add(uploaded);
  return json(isMedia ? { id: uploaded } : { attachment_id: uploaded });
}

async function readDeskCall(request: IncomingMessage, url: URL, context: CallContext): Promise<DeskCall> {
  const body = await readText(request);
  const [first = '', ...rest] = url.pathname.split('/').slice(1).map(decodeURIComponent);
  const isForm = /form-urlencoded/.test(request.headers['content-type'] ?? '');
  return {
    method: request.method ?? 'GET',
    path: VERSION.test(first) ? rest : [first, ...rest],
    query: url.searchParams,
    form: new URLSearchParams(isForm ? body : ''),
    body,
    token: bearerOf(request),
    accounts: context.accounts(),
  };
}

function bearerOf(request: IncomingMessage): string | undefined {
  return /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
}

function unknownAccount(id: string): Answer {
  return refusal('facebook', { code: 100, subcode: 33, message: `Unsupported post request. Object with ID '${id}' does not exist` });
}

function refusedFor(account: StandInAccount, url: URL, request: IncomingMessage, desk: DeskState): Answer | undefined {
  const token = bearerOf(request);
  if (token === undefined || !isTakenFor(desk, { token }, account)) {
    return refusal(account.channel, { code: 190, status: 401, message: 'Invalid OAuth access token - Cannot parse access token' });
  }
  const proof = url.searchParams.get('appsecret_proof');
  if (proof === null || proof === createHmac('sha256', desk.appSecret).update(token).digest('hex')) return undefined;
  return refusal(account.channel, { code: 100, message: 'Invalid appsecret_proof provided in the API argument' });
}

/** The answer to a well-formed send, or undefined where the connection is to break. */
function answerTo(account: StandInAccount, call: CheckedCall, outcome: Outcome, context: CallContext): Answer | undefined {
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

function accept(account: StandInAccount, call: CheckedCall, outcome: Outcome, { log, accepted }: CallContext): StandInSend {
  const platformMid = newMessageId[account.channel]();
  const send = log.add({
    channel: account.channel,
    account: account.id,
    to: call.to,
    text: call.text,
    type: call.type,
    correlationId: call.correlationId,
    platformMid,
  });
  accepted(send, outcome.kind === 'accept_then_fail' ? outcome.code : undefined);
  return send;
}

function answerAccepted(send: StandInSend, outcome: Outcome): Answer | undefined {
  if (outcome.kind === 'drop_after_accept') return undefined;
  if (outcome.kind === 'accept_without_id') return json({});
  if (send.channel !== 'whatsapp') return json({ recipient_id: send.to, message_id: send.platformMid });
  return json({
    messaging_product: 'whatsapp',
    contacts: [{ input: send.to, wa_id: send.to }],
    messages: [{ id: send.platformMid, message_status: 'accepted' }],
  });
}
