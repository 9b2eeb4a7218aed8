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

const ALSO_ELSEWHERE = 'Direct messages of this account are delivered to another webhook of the app as well: two installations may answer.';
const ONLY_ELSEWHERE = 'X delivers direct messages of this account to another webhook of the app.';

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

export interface XWebhook {
  readonly id: string;
  readonly repaired: boolean;
  /** All of the app that X delivers to, ours among them: others are of other installations. */
  readonly living: ReadonlySet<string>;
}

/**
 * The webhook that X delivers to: made where there is none, and looked at anew where X holds it for broken, since it gets nothing
 * then (platform-apis.md 1.3). Throws `platform_rejected`, `platform_unavailable`.
 */
export async function ensureWebhook(desk: XDesk, url: string): Promise<XWebhook> {
  const listed = await call(desk, 'GET', ['webhooks']);
  if (!isGood(listed)) throw refusal(listed, 'X does not say which webhooks it delivers to.');
  const all = objectsIn(fieldsOf(listed.json)?.['data']);
  const living = new Set(all.flatMap((webhook) => (webhook['valid'] === false ? [] : (idOf(webhook['id']) ?? []))));
  const known = all.find((webhook) => webhook['url'] === url);
  const id = idOf(known?.['id']);
  if (known && id !== undefined) {
    if (known['valid'] !== false) return { id, repaired: false, living };
    const revived = await call(desk, 'PUT', ['webhooks', id]);
    if (!isGood(revived))
      throw refusal(revived, `X holds the webhook ${url} for broken and does not take it back: it must answer over https.`);
    return { id, repaired: true, living: living.add(id) };
  }
  const made = await call(desk, 'POST', ['webhooks'], { url });
  const body = isGood(made) ? fieldsOf(made.json) : undefined;
  const madeId = idOf(fieldsOf(body?.['data'])?.['id']) ?? idOf(body?.['id']);
  if (madeId === undefined)
    throw refusal(made, `X does not take ${url} as a webhook${reasonIn(made)}. It must be an https address without a port that answers.`);
  return { id: madeId, repaired: false, living: living.add(madeId) };
}

export interface XSubscriptions {
  readonly ids: readonly string[];
  /** What is amiss all the same, in words. */
  readonly remark?: string;
}

/**
 * Asks for an account's events. Those that go to a webhook which is gone or broken bring nothing to anybody and end, once ours are
 * made; those that go to another living one are another installation's and stay. Throws `platform_rejected`, `platform_unavailable`.
 */
export async function ensureSubscriptions(desk: XDesk, userId: string, userToken: string, webhook: XWebhook): Promise<XSubscriptions> {
  const known = await listSubscriptions(desk);
  const ids: string[] = [];
  let remark: string | undefined;
  for (const event of EVENTS) {
    const mine = known.filter((one) => one['event_type'] === event && idOf(fieldsOf(one['filter'])?.['user_id']) === userId);
    const here = mine.find((one) => [undefined, webhook.id].includes(idOf(one['webhook_id'])));
    const elsewhere = mine.filter((one) => ![undefined, webhook.id].includes(idOf(one['webhook_id'])));
    const dead = elsewhere.filter((one) => !webhook.living.has(idOf(one['webhook_id']) ?? ''));
    const isShared = dead.length < elsewhere.length;
    const hereId = idOf(here?.['subscription_id']);
    if (hereId !== undefined) await endSubscriptions(desk, idsOf(dead));
    const id = hereId ?? (await subscribeTo(desk, { event, userId, userToken, webhookId: webhook.id, dead, isShared }));
    if (id !== undefined) ids.push(id);
    if (event === NEEDED && isShared) remark = ALSO_ELSEWHERE;
  }
  return { ids, ...(remark !== undefined && { remark }) };
}

function idsOf(subscriptions: readonly Fields[]): readonly string[] {
  return subscriptions.flatMap((one) => idOf(one['subscription_id']) ?? []);
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

interface Wanted {
  readonly event: string;
  readonly userId: string;
  readonly userToken: string;
  readonly webhookId: string;
  /** Subscriptions to the same that bring nothing to anybody. */
  readonly dead: readonly Fields[];
  /** Whether another installation has one that does. */
  readonly isShared: boolean;
}

/** In place of the dead ones. */
async function subscribeTo(desk: XDesk, wanted: Wanted): Promise<string | undefined> {
  const first = await trySubscribing(desk, wanted);
  // One that brings nothing to anybody may stand in the way of ours.
  const isBarred = first.id === undefined && wanted.dead.length > 0 && isRefusedAsSuch(first.answer);
  if (first.id !== undefined || isBarred) await endSubscriptions(desk, idsOf(wanted.dead));
  const { answer, id } = isBarred ? await trySubscribing(desk, wanted) : first;
  if (id !== undefined || wanted.event !== NEEDED) return id;
  if (wanted.isShared) throw refusal(answer, `${ONLY_ELSEWHERE} Here it does not${reasonIn(answer)}.`);
  throw refusal(answer, `X does not deliver direct messages of this account${reasonIn(answer)}. ${BY_HAND}`);
}

/** Which kind of token X takes for it differs between its texts, so both are tried, the owner's first. */
async function trySubscribing(
  desk: XDesk,
  { event, userId, userToken, webhookId }: Wanted,
): Promise<{ readonly answer: CallAnswer; readonly id?: string }> {
  const body = { event_type: event, filter: { user_id: userId }, tag: `replyforce ${event}`, webhook_id: webhookId };
  let answer: CallAnswer = { outcome: 'not_sent' };
  let asSuch: CallAnswer | undefined;
  for (const token of [userToken, desk.appToken]) {
    answer = await call(desk, 'POST', ['activity', 'subscriptions'], body, token);
    const json = isGood(answer) ? fieldsOf(answer.json) : undefined;
    const data = fieldsOf(json?.['data']);
    const id = idOf(data?.['subscription_id']) ?? idOf(fieldsOf(data?.['subscription'])?.['subscription_id']);
    if (id !== undefined) return { answer, id };
    if (isRefusedAsSuch(answer)) asSuch ??= answer;
  }
  // What is wrong with it says more than that a token is of the wrong kind.
  return { answer: isAway(answer) ? answer : (asSuch ?? answer) };
}

/** Not for who asks. */
function isRefusedAsSuch(answer: CallAnswer): boolean {
  return answer.outcome === 'answered' && (answer.status === 400 || answer.status === 409);
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
