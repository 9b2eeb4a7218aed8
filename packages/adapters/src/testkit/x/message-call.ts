import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseJson } from '../../channels/reading/parse-json.js';
import { readBytes, readText } from '../http-exchange.js';
import { newMessageId } from '../random-ids.js';
import { json, type Answer } from '../stand-in/answer.js';
import { breakOff } from '../stand-in/break-off.js';
import type { CallContext } from '../stand-in/platform-server.js';
import type { Outcome, StandInAccount, StandInSend } from '../stand-in/types.js';
import { problem, tooMany } from './answers.js';
import { answerXDesk } from './oauth/answer.js';
import type { XDeskState } from './oauth/desk.js';
import { checkMessage, type XMessage } from './check-message.js';
import type { SendWindow } from './send-window.js';
import { isUpload, type XUploads } from './uploads.js';

const MESSAGES_PATH = /^\/2\/dm_conversations\/with\/([^/]+)\/messages$/;

/** `POST /2/dm_conversations/with/{id}/messages`, and what people log in with and webhooks are managed by: answers as X does, or as it was told to misbehave. */
export async function answerXCall(
  request: IncomingMessage,
  url: URL,
  context: CallContext,
  window: SendWindow,
  desk: XDeskState,
  uploads: XUploads,
): Promise<Answer | undefined> {
  const to = request.method === 'POST' ? MESSAGES_PATH.exec(url.pathname)?.[1] : undefined;
  if (isUpload(url.pathname)) {
    const account = accountOf(request, context, desk);
    const body = await readBytes(request);
    if (!account) return problem(401, 'Unauthorized');
    const contentType = request.headers['content-type'] ?? '';
    return uploads.answer({ method: request.method ?? 'GET', url, body, contentType, account: account.id });
  }
  if (to === undefined) {
    const answer = await answerXDesk(desk, {
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      body: await readText(request),
      authorization: request.headers.authorization ?? '',
      accounts: context.accounts(),
    });
    return answer === 'lost' ? breakOff(request, 0) : (answer ?? problem(404, 'Not Found'));
  }
  const account = accountOf(request, context, desk);
  const unread = context.behaviours.takeUnread(account?.id ?? '');
  if (unread) return breakOff(request, unread.delayMs);
  const body = parseJson(await readText(request));
  if (!account) return problem(401, 'Unauthorized');
  const said = checkMessage(to, body, (id) => uploads.isReady(account.id, id));
  if ('status' in said) return said;
  if (account.recipients && !account.recipients.includes(to)) return problem(403, 'Forbidden');

  const { delayMs, outcome } = context.behaviours.takeFor(account.id, to);
  if (delayMs > 0) await sleep(delayMs);
  const refused = refusalOf(outcome) ?? window.refusal(account.id);
  if (refused) return refused;
  if (outcome.kind === 'drop_unread') return breakOff(request, 0);
  return answerAccepted(accept(account, to, said, context), outcome, window.headers(account.id)) ?? breakOff(request, 0);
}

/** X tells the account by the token alone: it stands in no path. */
function accountOf(request: IncomingMessage, context: CallContext, desk: XDeskState): StandInAccount | undefined {
  const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  const given = desk.tokens.find(token ?? '');
  if (token === undefined || (given && !desk.tokens.living(token))) return undefined;
  return (
    (given && context.findAccount((candidate) => candidate.id === given.accountId)) ??
    context.findAccount((candidate) => candidate.accessToken === token) ??
    context.findAccount((candidate) => candidate.accessToken === undefined)
  );
}

function refusalOf(outcome: Outcome): Answer | undefined {
  if (outcome.kind === 'error') return problem(outcome.httpStatus ?? outcome.code, 'Refused as told', outcome.problem);
  if (outcome.kind === 'http') return { status: outcome.status, body: outcome.body ?? '' };
  if (outcome.kind !== 'rate_limit') return undefined;
  return tooMany(Date.now() + (outcome.regainMinutes ?? 15) * 60_000);
}

function accept(account: StandInAccount, to: string, { text, type }: XMessage, { log, accepted }: CallContext): StandInSend {
  const platformMid = newMessageId.twitter();
  const send = log.add({ channel: 'twitter', account: account.id, to, text, type, correlationId: null, platformMid });
  accepted(send, undefined);
  return send;
}

function answerAccepted(send: StandInSend, outcome: Outcome, headers: Readonly<Record<string, string>>): Answer | undefined {
  if (outcome.kind === 'drop_after_accept') return undefined;
  if (outcome.kind === 'accept_without_id') return json({}, 201, headers);
  const conversation = [send.account, send.to].sort().join('-');
  return json({ data: { dm_conversation_id: conversation, dm_event_id: send.platformMid } }, 201, headers);
}
