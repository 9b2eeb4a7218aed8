import { randomBytes } from 'node:crypto';
import { fieldsOf, idOf, textOf, type Fields } from '../../../channels/reading/fields.js';
import { parseJson } from '../../../channels/reading/parse-json.js';
import { exchange } from '../../http-exchange.js';
import { json, type Answer } from '../../stand-in/answer.js';
import type { GivenToken } from '../../stand-in/tokens.js';
import { signX } from '../../x-bodies.js';
import { problem } from '../answers.js';
import type { XDeskCall } from './desk-call.js';
import type { XDeskState } from './desk.js';

/** `/2/webhooks` and `/2/activity/subscriptions` (platform-apis.md 6.2); undefined for other paths. */
export async function answerDeliveries(
  desk: XDeskState,
  { method, path, query }: XDeskCall,
  token: GivenToken | undefined,
  body: Fields | undefined,
): Promise<Answer | undefined> {
  const [, kind, id] = /^\/2\/(webhooks|activity\/subscriptions)(?:\/([^/]+))?$/.exec(path) ?? [];
  if (kind === undefined) return undefined;
  if (kind === 'webhooks') return token?.kind === 'app' ? webhooks(desk, method, id, body) : problem(401, 'Unauthorized');
  return subscriptions(desk, method, id, body, token, query);
}

async function webhooks(desk: XDeskState, method: string, id: string | undefined, body: Fields | undefined): Promise<Answer> {
  const known = desk.webhooks.find((webhook) => webhook.id === id);
  if (method === 'GET') return json({ data: desk.webhooks });
  if (method === 'PUT' && known) {
    known.valid = await passesCrc(desk, known.url);
    return known.valid ? json({ data: { valid: true } }) : invalid('CrcValidationFailed');
  }
  const url = textOf(body?.['url']);
  if (method !== 'POST' || url === undefined) return problem(404, 'Not Found');
  if (desk.webhooks.some((webhook) => webhook.url === url)) return invalid('DuplicateUrlFailed');
  if (desk.webhooks.length > 0) return invalid('WebhookLimitExceeded');
  if (!(await passesCrc(desk, url))) return invalid('CrcValidationFailed');
  const made = { id: String((desk.counter += 1)), url, valid: true };
  desk.webhooks.push(made);
  return json({ data: { ...made, created_at: new Date(desk.now()).toISOString() } }, 201);
}

function subscriptions(
  desk: XDeskState,
  method: string,
  id: string | undefined,
  body: Fields | undefined,
  token: GivenToken | undefined,
  query: URLSearchParams,
): Answer {
  if (method === 'POST') {
    if (token?.kind !== (desk.login.subscriptionsBy ?? 'user')) return problem(403, 'Forbidden');
    const userId = idOf(fieldsOf(body?.['filter'])?.['user_id']);
    const [eventType, webhookId] = [textOf(body?.['event_type']), idOf(body?.['webhook_id'])];
    if (userId === undefined || eventType === undefined || webhookId === undefined) return problem(400, 'Invalid Request');
    if (desk.subscriptions.some((one) => one.eventType === eventType && one.userId === userId)) return invalid('DuplicateSubscription');
    const made = { id: String((desk.counter += 1)), eventType, userId, webhookId };
    desk.subscriptions.push(made);
    return json({ data: { subscription_id: made.id } }, 201);
  }
  if (token?.kind !== 'app') return problem(401, 'Unauthorized');
  if (method === 'DELETE') {
    desk.subscriptions = desk.subscriptions.filter((one) => one.id !== id);
    return json({ data: { deleted: true } });
  }
  const { subscriptionsAtOnce: most = 1_000 } = desk.login;
  const from = Number(query.get('pagination_token') ?? 0);
  const data = desk.subscriptions.slice(from, from + most).map(({ id: subscription_id, eventType, userId, webhookId }) => ({
    subscription_id,
    event_type: eventType,
    filter: { user_id: userId },
    webhook_id: webhookId,
  }));
  const next = from + most < desk.subscriptions.length ? { next_token: String(from + most).padStart(16, '0') } : {};
  return json({ data, meta: { result_count: data.length, ...next } });
}

async function passesCrc(desk: XDeskState, url: string): Promise<boolean> {
  const token = randomBytes(24).toString('base64url');
  try {
    const { status, body } = await exchange({ method: 'GET', url: `${url}?crc_token=${token}` });
    return status === 200 && fieldsOf(parseJson(body))?.['response_token'] === signX(token, desk.consumerSecret);
  } catch {
    return false;
  }
}

function invalid(reason: string): Answer {
  return json({ title: reason, type: 'https://api.twitter.com/2/problems/invalid-request', status: 400 }, 400);
}
