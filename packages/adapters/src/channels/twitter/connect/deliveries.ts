import { ReplyForceError, type ChannelContext } from '@replyforce/core';
import { callPlatform, isAway, isGood, type CallAnswer } from '../../connect/call.js';
import { addressOf } from '../../post-json.js';
import { fieldsOf, idOf, objectsIn, textOf, type Fields } from '../../reading/fields.js';
import { xErrorIn } from '../errors.js';

/** Events of an account that are asked for; without the first nothing arrives (platform-apis.md 6.2). */
const EVENTS = ['dm.received', 'dm.sent', 'dm.read', 'oauth.revoke'] as const;
const NEEDED: string = EVENTS[0];
/** Pages of the list of subscriptions that are read at most; one has a thousand. */
const MOST_PAGES = 20;
const BY_HAND = 'It can also be set up in the X developer console.';

/** X as its webhooks and subscriptions are managed: by the app's token. */
export interface XDesk {
  readonly apiUrl: string;
  readonly appToken: string;
  readonly context: ChannelContext;
  readonly signal: AbortSignal;
}

function call(
  { apiUrl, appToken, context, signal }: XDesk,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: readonly string[],
  json?: unknown,
  token = appToken,
  query?: Readonly<Record<string, string>>,
) {
  const url = addressOf(apiUrl, ['2', ...path]);
  return callPlatform({ method, url, token, ...(query && { query }), ...(json !== undefined && { json }) }, context, signal);
}

/**
 * The webhook that X delivers to: made where there is none, and looked at anew where X holds it for broken, since it gets nothing
 * then (platform-apis.md 1.3). Throws `platform_rejected`, `platform_unavailable`.
 */
export async function ensureWebhook(desk: XDesk, url: string): Promise<{ readonly id: string; readonly repaired: boolean }> {
  const listed = await call(desk, 'GET', ['webhooks']);
  if (!isGood(listed)) throw refusal(listed, 'X does not say which webhooks it delivers to.');
  const known = objectsIn(fieldsOf(listed.json)?.['data']).find((webhook) => webhook['url'] === url);
  const id = idOf(known?.['id']);
  if (known && id !== undefined) {
    if (known['valid'] !== false) return { id, repaired: false };
    const revived = await call(desk, 'PUT', ['webhooks', id]);
    if (!isGood(revived))
      throw refusal(revived, `X holds the webhook ${url} for broken and does not take it back: it must answer over https.`);
    return { id, repaired: true };
  }
  const made = await call(desk, 'POST', ['webhooks'], { url });
  const body = isGood(made) ? fieldsOf(made.json) : undefined;
  const madeId = idOf(fieldsOf(body?.['data'])?.['id']) ?? idOf(body?.['id']);
  if (madeId === undefined)
    throw refusal(made, `X does not take ${url} as a webhook${reasonIn(made)}. It must be an https address without a port that answers.`);
  return { id: madeId, repaired: false };
}

/**
 * Asks for an account's events. Which kind of token X takes for it differs between its texts, so both are tried, the owner's first.
 * Gives the subscriptions. Throws `platform_rejected`, `platform_unavailable`.
 */
export async function ensureSubscriptions(desk: XDesk, userId: string, userToken: string, webhookId: string): Promise<readonly string[]> {
  const known = await listSubscriptions(desk);
  const ids: string[] = [];
  for (const event of EVENTS) {
    const mine = known.filter((one) => one['event_type'] === event && idOf(fieldsOf(one['filter'])?.['user_id']) === userId);
    // One for another webhook, which may be gone, brings nothing here.
    const [elsewhere, here] = [mine.filter((one) => isElsewhere(one, webhookId)), mine.find((one) => !isElsewhere(one, webhookId))];
    if (!here)
      await endSubscriptions(
        desk,
        elsewhere.flatMap((one) => idOf(one['subscription_id']) ?? []),
      );
    const id = idOf(here?.['subscription_id']) ?? (await subscribeTo(desk, event, userId, userToken, webhookId));
    if (id !== undefined) ids.push(id);
  }
  return ids;
}

function isElsewhere(subscription: Fields, webhookId: string): boolean {
  const of = idOf(subscription['webhook_id']);
  return of !== undefined && of !== webhookId;
}

/** All there are, page by page. None where X does not say; throws `platform_unavailable` where it does not answer. */
async function listSubscriptions(desk: XDesk): Promise<readonly Fields[]> {
  const all: Fields[] = [];
  let next: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const listed = await call(
      desk,
      'GET',
      ['activity', 'subscriptions'],
      undefined,
      desk.appToken,
      next === undefined ? undefined : { pagination_token: next },
    );
    if (isAway(listed)) throw refusal(listed, '');
    const body = isGood(listed) ? fieldsOf(listed.json) : undefined;
    all.push(...objectsIn(body?.['data']));
    next = textOf(fieldsOf(body?.['meta'])?.['next_token']);
    if (next === undefined) break;
  }
  return all;
}

async function subscribeTo(desk: XDesk, event: string, userId: string, userToken: string, webhookId: string): Promise<string | undefined> {
  const body = { event_type: event, filter: { user_id: userId }, tag: `replyforce ${event}`, webhook_id: webhookId };
  let answer: CallAnswer = { outcome: 'not_sent' };
  for (const token of [userToken, desk.appToken]) {
    answer = await call(desk, 'POST', ['activity', 'subscriptions'], body, token);
    const json = isGood(answer) ? fieldsOf(answer.json) : undefined;
    const data = fieldsOf(json?.['data']);
    const id = idOf(data?.['subscription_id']) ?? idOf(fieldsOf(data?.['subscription'])?.['subscription_id']);
    if (id !== undefined) return id;
  }
  if (event === NEEDED) throw refusal(answer, `X does not deliver direct messages of this account${reasonIn(answer)}. ${BY_HAND}`);
  return undefined;
}

/** Best effort: the account is disconnected in any case. */
export async function endSubscriptions(desk: XDesk, ids: readonly string[]): Promise<void> {
  for (const id of ids) await call(desk, 'DELETE', ['activity', 'subscriptions', id]);
}

function refusal(answer: CallAnswer, words: string): ReplyForceError {
  return isAway(answer)
    ? new ReplyForceError('platform_unavailable', 'X does not answer at this moment.')
    : new ReplyForceError('platform_rejected', words);
}

/** X's own short name for what is wrong, such as `CrcValidationFailed`. */
function reasonIn(answer: CallAnswer): string {
  const error = answer.outcome === 'answered' ? xErrorIn(answer.json) : undefined;
  const name = textOf(error?.['reason']) ?? textOf(error?.['title']);
  return name !== undefined && /^[\w ]{1,60}$/.test(name) ? ` (${name})` : '';
}
