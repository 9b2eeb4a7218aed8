import type { StandInAccount } from '../../stand-in/types.js';
import { fieldsOf } from '../../../channels/reading/fields.js';
import { parseJson } from '../../../channels/reading/parse-json.js';
import { json, type Answer } from '../../stand-in/answer.js';
import { refusal } from '../answers.js';
import { oauthRefusal, tokenRefusal, type DeskCall } from './desk-call.js';
import type { DeskState } from './desk.js';

const NEEDED = ['messages'];
/** Fields of Instagram's own subscriptions, which pages do not have. */
const NOT_OF_PAGES: readonly string[] = ['messaging_seen', 'messaging_handover', 'message_edit'];

/** Pages, numbers and subscriptions (platform-apis.md 2.2, 2.3, 3.1 and 4.1). */
export function answerManagement(desk: DeskState, call: DeskCall): Answer | undefined {
  const { method, path, accounts } = call;
  const [node = '', edge = ''] = path;
  if (path.length > 2) return undefined;
  if (method === 'GET' && node === 'me' && edge === 'accounts') return pages(desk, call);
  if (method === 'GET' && edge === 'phone_numbers') return numbers(desk, call);
  if (method === 'GET' && node === 'me' && edge === '') return whoIs(desk, call);
  if (edge === 'subscribed_apps') return subscription(desk, call, node);
  const account = accounts.find(({ id }) => id === node) ?? accounts.find(({ pageId }) => pageId === node);
  if (method === 'POST' && edge === 'register' && account?.channel === 'whatsapp') return register(desk, call, account);
  if (method === 'GET' && edge === '' && account) {
    if (isOfAnother(desk, call, account)) return notForYou(node);
    if (!isTakenFor(desk, call, account)) return tokenRefusal();
    return json({
      ...linkOf(accounts, node, call.query),
      id: account.id,
      name: account.id,
      display_phone_number: '+1 555 0100',
      quality_rating: 'GREEN',
      ...(account.channel === 'whatsapp' && registrationOf(desk, account.id)),
    });
  }
  return undefined;
}

/** A token of an account names it. Where some account takes any token, nobody knows whose an unknown one is. */
function whoIs(desk: DeskState, { token, accounts, query }: DeskCall): Answer | undefined {
  const known = desk.tokens.find(token ?? '');
  if (known && !desk.tokens.living(token)) return tokenRefusal();
  const account = known
    ? accounts.find(({ id }) => id === known.accountId)
    : accounts.find(({ accessToken }) => accessToken !== undefined && accessToken === token);
  if (!account) return known || accounts.some(({ accessToken }) => accessToken === undefined) ? undefined : tokenRefusal();
  const { id, channel, pageId } = account;
  if (channel === 'instagram') return json(pageId === undefined ? { user_id: id } : { id: pageId, instagram_business_account: { id } });
  // Instagram's host takes no tokens of Facebook.
  return query.get('fields')?.includes('user_id') ? tokenRefusal() : json({ id, ...linkOf(accounts, id, query) });
}

/** The Instagram account on a page, where it is asked for. */
function linkOf(accounts: readonly StandInAccount[], pageId: string, query: URLSearchParams) {
  const linked = accounts.find((one) => one.channel === 'instagram' && one.pageId === pageId);
  if (!linked || !query.get('fields')?.includes('instagram_business_account')) return {};
  return { instagram_business_account: { id: linked.id, username: `acme_${linked.id}` } };
}

/** A good token that was given for another account. */
function isOfAnother(desk: DeskState, { token, accounts }: DeskCall, account: StandInAccount): boolean {
  const of =
    desk.tokens.living(token)?.accountId ?? accounts.find(({ accessToken }) => accessToken !== undefined && accessToken === token)?.id;
  return of !== undefined && of !== account.id && of !== account.pageId && account.accessToken !== token;
}

function notForYou(id: string): Answer {
  return refusal('facebook', { code: 100, subcode: 33, message: `Unsupported get request. Object with ID '${id}' does not exist` });
}

function pages(desk: DeskState, { token, accounts, query }: DeskCall): Answer {
  const given = desk.tokens.living(token);
  if (!given) return tokenRefusal();
  const all = accounts.filter(({ channel }) => channel === 'facebook');
  // Without the permission Meta leaves the field out.
  const seesInstagram = given.scope?.split(',').includes('instagram_basic') ?? false;
  // One on each side of the list, to be followed.
  const from = Number(query.get('after') ?? 0);
  const page = all.slice(from, from + 1);
  const data = page.map(({ id }) => ({
    id,
    name: `Page ${id}`,
    tasks: ['MESSAGING', 'MODERATE'],
    access_token: desk.tokens.give({ kind: 'page', userId: desk.userId, accountId: id }, null, 'EAAP').token,
    ...(seesInstagram && linkOf(accounts, id, query)),
  }));
  const hasMore = from + 1 < all.length;
  return json({
    data,
    paging: { cursors: { after: String(from + 1) }, ...(hasMore && { next: 'https://graph.facebook.com/next?access_token=x' }) },
  });
}

function numbers(desk: DeskState, { token, accounts }: DeskCall): Answer {
  if (!desk.tokens.living(token)) return tokenRefusal();
  const all = accounts.filter(({ channel }) => channel === 'whatsapp');
  return json({ data: all.map(({ id }) => ({ id, display_phone_number: '+1 555 0100', verified_name: 'Acme' })) });
}

function subscription(desk: DeskState, { method, token, query }: DeskCall, node: string): Answer {
  const given = desk.tokens.living(token);
  if (!given) return tokenRefusal();
  const of = node === 'me' ? (given.accountId ?? node) : node;
  if (method === 'DELETE') {
    desk.subscriptions.delete(of);
    return json({ success: true });
  }
  const fields = (query.get('subscribed_fields') ?? '').split(',').filter((field) => field !== '');
  if (given.kind !== 'whatsapp' && !NEEDED.every((field) => fields.includes(field)))
    return oauthRefusal('Param subscribed_fields is required');
  if (given.kind === 'page' && fields.some((field) => NOT_OF_PAGES.includes(field)))
    return oauthRefusal('Param subscribed_fields[0] must be one of those that pages have');
  desk.subscriptions.set(of, fields);
  return json({ success: true });
}

function register(desk: DeskState, call: DeskCall, account: StandInAccount): Answer {
  if (!isTakenFor(desk, call, account)) return tokenRefusal();
  const body = fieldsOf(parseJson(call.body));
  if (body?.['messaging_product'] !== 'whatsapp' || !/^\d{6}$/.test(String(body['pin'])))
    return oauthRefusal('Parameter value is not valid: pin');
  desk.registrations += 1;
  if (desk.pinned.has(account.id)) return refusal('whatsapp', { code: 133_005, message: 'Two-step verification PIN mismatch' });
  desk.registered.add(account.id);
  return json({ success: true });
}

/** Where a number sends from, as the number itself tells it. */
function registrationOf({ registered }: DeskState, id: string) {
  return registered.has(id) ? { status: 'CONNECTED', platform_type: 'CLOUD_API' } : { status: 'PENDING', platform_type: 'NOT_APPLICABLE' };
}

/** A token of the account's own, or one of whoever agreed; for accounts with a token of their own that one. */
export function isTakenFor(desk: DeskState, { token }: Pick<DeskCall, 'token'>, account: StandInAccount): boolean {
  const known = token === undefined ? undefined : desk.tokens.find(token);
  if (!known) return account.accessToken === undefined ? token !== undefined : account.accessToken === token;
  return desk.tokens.living(token) !== undefined && [undefined, account.id, account.pageId].includes(known.accountId);
}
