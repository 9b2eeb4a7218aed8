import {
  ReplyForceError,
  type ChannelConnector,
  type ChannelContext,
  type ConnectedAccount,
  type OfferedAccount,
  type Renewal,
} from '@replyforce/core';
import { callPlatform, isAway, isGood, loginError } from '../../connect/call.js';
import { endOf } from '../../connect/times-to-ms.js';
import { DAILY_MS } from '../../meta/connect/app-of.js';
import { graphAddress, isTokenRefused, proofFor, refusalIn } from '../../meta/connect/graph.js';
import { LEAST_PAGE_FIELDS, PAGE_FIELDS } from '../../meta/connect/page-fields.js';
import { subscribeApp, unsubscribeApp, type SubscriptionPlace } from '../../meta/connect/page-subscription.js';
import { proveToken } from '../../meta/connect/prove-token.js';
import { readSignedRequest } from '../../meta/connect/signed-request.js';
import { healthOfAccount } from '../../meta/connect/token-health.js';
import { GRAPH_URL } from '../../meta/graph-client.js';
import { resolveMetaOptions } from '../../meta/options.js';
import { proofSecretOf } from '../../meta/proof-secret.js';
import { addressOf } from '../../post-json.js';
import { fieldsOf, idOf, objectsIn, textOf, type Fields } from '../../reading/fields.js';
import type { InstagramOptions } from '../index.js';
import { INSTAGRAM_URL } from '../hosts.js';

/** platform-apis.md 3.1. People agree, codes are exchanged and tokens used at three hosts; a base URL replaces all. */
const LOGIN_URL = 'https://www.instagram.com';
const CODE_URL = 'https://api.instagram.com';
const SCOPES = ['instagram_business_basic', 'instagram_business_manage_messages'];
const FIELDS = [
  'messages',
  'messaging_postbacks',
  'messaging_reactions',
  'messaging_seen',
  'messaging_referrals',
  'messaging_optins',
  'messaging_handover',
  'standby',
  'message_edit',
];
const LEAST_FIELDS = ['messages', 'messaging_postbacks'];
const MISSING =
  'Nobody can log in yet: INSTAGRAM_APP_ID and INSTAGRAM_APP_SECRET (or META_APP_ID and META_APP_SECRET) are not set. Accounts can be added with a token.';
const LINK_FIELDS = 'id,instagram_business_account';
const UNLINKED =
  'The page does not name this Instagram account any more: link them again in the settings of the page, or connect the account by its own login.';
const REFUSED = 'Instagram did not accept the login: its code works once and for a short time. Begin again.';

/**
 * Instagram Login: the account's owner agrees, and the account itself is connected. Its token lives sixty days and is renewed at
 * half of that, whether anybody writes or not: a quiet account stays connected. An account that Facebook Login gave through its page
 * (`pageId`) is asked about and delivered by the page, whose token has no end.
 */
export function instagramConnector(options: InstagramOptions): ChannelConnector {
  const meta = resolveMetaOptions(options);
  const { appId, instagramApp } = options;
  const app = instagramApp ?? (appId && meta.firstSecret ? { appId, appSecret: meta.firstSecret } : undefined);
  const hostOf = (standard: string, baseUrl: string | null) => baseUrl ?? options.graphUrl ?? standard;
  const pageOf = ({ credentials }: Pick<ConnectedAccount, 'credentials'>) => textOf(credentials['pageId']);

  /** Where Meta is asked about an account: itself with its own token, or its page with the page's and the app's proof. */
  async function placeOf(account: ConnectedAccount, context: ChannelContext, ...edge: readonly string[]): Promise<SubscriptionPlace> {
    const pageId = pageOf(account);
    const graphUrl = hostOf(pageId === undefined ? INSTAGRAM_URL : GRAPH_URL, account.baseUrl);
    const url = graphAddress({ graphUrl, graphVersion: meta.graphVersion }, pageId ?? 'me', ...edge);
    const { accessToken: token = '' } = account.credentials;
    return { url, token, proof: pageId === undefined ? {} : await proofFor(token, proofSecretOf(account, meta.firstSecret), context) };
  }

  /** `GET /access_token` and `GET /refresh_access_token` have no version. */
  const exchangeToken = (
    path: string,
    query: Readonly<Record<string, string>>,
    baseUrl: string | null,
    context: ChannelContext,
    signal: AbortSignal,
  ) => callPlatform({ method: 'GET', url: addressOf(hostOf(INSTAGRAM_URL, baseUrl), [path]), query }, context, signal);

  return {
    missing: app ? undefined : MISSING,
    checkEveryMs: DAILY_MS,
    loginUrl({ redirectUri, state }) {
      if (!app) throw new ReplyForceError('unsupported', MISSING);
      const query = { client_id: app.appId, redirect_uri: redirectUri, response_type: 'code', scope: SCOPES.join(','), state };
      return `${addressOf(hostOf(LOGIN_URL, null), ['oauth', 'authorize'])}?${new URLSearchParams(query).toString()}`;
    },
    async exchange({ code, redirectUri }, context, signal): Promise<readonly OfferedAccount[]> {
      if (!app) throw new ReplyForceError('unsupported', MISSING);
      const form = {
        client_id: app.appId,
        client_secret: app.appSecret,
        grant_type: 'authorization_code',
        redirect_uri: redirectUri ?? '',
        // Instagram adds it to the address it sends browsers back to.
        code: code.replace(/#_$/, ''),
      };
      const url = addressOf(hostOf(CODE_URL, null), ['oauth', 'access_token']);
      const first = await callPlatform({ method: 'POST', url, form }, context, signal);
      const granted = isGood(first) ? firstOf(first.json) : undefined;
      const short = textOf(granted?.['access_token']);
      if (!granted || short === undefined) throw loginError(first, 'Instagram', REFUSED);
      const query = { grant_type: 'ig_exchange_token', client_secret: app.appSecret, access_token: short };
      const long = await exchangeToken('access_token', query, null, context, signal);
      const fields = isGood(long) ? fieldsOf(long.json) : undefined;
      const accessToken = textOf(fields?.['access_token']);
      if (accessToken === undefined) throw loginError(long, 'Instagram', REFUSED);
      const account = await whoIs(accessToken, context, signal);
      const expiresAt = endOf(fields?.['expires_in'], context.runtime.now());
      return [{ ...account, credentials: { accessToken }, expiresAt, ownerId: idOf(granted['user_id']) ?? null }];
    },
    async subscribe(account, _webhookUrl, context, signal) {
      const place = await placeOf(account, context, 'subscribed_apps');
      const isPage = pageOf(account) !== undefined;
      await subscribeApp(place, isPage ? PAGE_FIELDS : FIELDS, isPage ? LEAST_PAGE_FIELDS : LEAST_FIELDS, context, signal);
      return account.credentials;
    },
    release: async (account, context, signal) => unsubscribeApp(await placeOf(account, context, 'subscribed_apps'), context, signal),
    businessOf: pageOf,
    renews: ({ accessToken, pageId }) => Boolean(accessToken) && !pageId,
    async renew({ credentials, baseUrl }, context, signal): Promise<Renewal> {
      const query = { grant_type: 'ig_refresh_token', access_token: credentials.accessToken ?? '' };
      const answer = await exchangeToken('refresh_access_token', query, baseUrl, context, signal);
      const fields = isGood(answer) ? fieldsOf(answer.json) : undefined;
      const accessToken = textOf(fields?.['access_token']);
      const expiresAt = endOf(fields?.['expires_in'], context.runtime.now());
      if (accessToken !== undefined) return { outcome: 'renewed', credentials: { ...credentials, accessToken }, expiresAt };
      // The old token stays good until its end: asking again harms nothing.
      if (isAway(answer) || !isTokenRefused(answer)) return { outcome: 'unavailable', reason: refusalIn(answer) };
      return { outcome: 'refused', reason: refusalIn(answer) };
    },
    async check(account, context, signal) {
      const { url, token, proof } = await placeOf(account, context);
      if (pageOf(account) === undefined) return healthOfAccount(url, { fields: 'user_id,username' }, token, context, signal);
      const isLinked = (json: unknown) => linkedTo(fieldsOf(json) ?? {}) === account.accountId;
      return healthOfAccount(url, { fields: LINK_FIELDS, ...proof }, token, context, signal, (json) =>
        isLinked(json) ? undefined : UNLINKED,
      );
    },
    async prove(account, context, signal) {
      const { accountId, credentials, baseUrl } = account;
      const pageId = pageOf(account);
      const graphUrl = hostOf(pageId === undefined ? INSTAGRAM_URL : GRAPH_URL, baseUrl);
      const url = graphAddress({ graphUrl, graphVersion: meta.graphVersion }, 'me');
      const { proof, token } = await placeOf({ accountId, credentials, baseUrl }, context);
      const query = { fields: pageId === undefined ? 'user_id' : LINK_FIELDS, ...proof };
      // A page's token speaks for the account on that page only.
      const ofPage = (fields: Fields) => {
        const id = idOf(fields['id']);
        return id === undefined || id === pageId ? linkedTo(fields) : `of the page ${id}`;
      };
      const idIn = pageId === undefined ? (fields: Fields) => firstOf(fields)?.['user_id'] : ofPage;
      return proveToken({ url, query, token, accountId, idIn }, context, signal);
    },
    ownerIn: (signedRequest, { runtime }) => readSignedRequest(signedRequest, meta.secrets(undefined), runtime),
  };

  /** `user_id` is the account that events name; `id` is another one, of the app alone. */
  async function whoIs(token: string, context: ChannelContext, signal: AbortSignal) {
    const url = graphAddress({ graphUrl: hostOf(INSTAGRAM_URL, null), graphVersion: meta.graphVersion }, 'me');
    const query = { fields: 'user_id,username,name,profile_picture_url,account_type' };
    const answer = await callPlatform({ method: 'GET', url, query, token }, context, signal);
    const fields = isGood(answer) ? firstOf(answer.json) : undefined;
    const accountId = idOf(fields?.['user_id']);
    if (accountId === undefined)
      throw loginError(answer, 'Instagram', 'Instagram does not say which account this is. Is it a professional one?');
    const username = textOf(fields?.['username']);
    return { accountId, name: textOf(fields?.['name']) ?? (username === undefined ? accountId : `@${username}`) };
  }
}

/** Both forms have been seen: the fields themselves, or in a list of one (platform-apis.md 3.1). */
function firstOf(json: unknown): Fields | undefined {
  const fields = fieldsOf(json);
  return objectsIn(fields?.['data'])[0] ?? fields;
}

function linkedTo(page: Fields): string | undefined {
  return idOf(fieldsOf(page['instagram_business_account'])?.['id']);
}
