import { ReplyForceError, type ChannelConnector, type ChannelContext, type ConnectedAccount, type OfferedAccount } from '@replyforce/core';
import { ofApp } from '../../connect/of-app.js';
import { DAILY_MS, dialogUrl, META_APP_MISSING, metaAppOf } from '../../meta/connect/app-of.js';
import { graphAddress, inspectToken, listAll, longLived, proofFor, tokenForCode } from '../../meta/connect/graph.js';
import { LEAST_PAGE_FIELDS, PAGE_FIELDS } from '../../meta/connect/page-fields.js';
import { subscribeApp, unsubscribeApp, type SubscriptionPlace } from '../../meta/connect/page-subscription.js';
import { proveToken } from '../../meta/connect/prove-token.js';
import { readSignedRequest } from '../../meta/connect/signed-request.js';
import { healthOfAccount, healthOfToken } from '../../meta/connect/token-health.js';
import { resolveMetaOptions } from '../../meta/options.js';
import { proofSecretOf } from '../../meta/proof-secret.js';
import type { MessengerOptions } from '../index.js';
import { fieldsOf, idOf, listOf, textOf, type Fields } from '../../reading/fields.js';

/** platform-apis.md 2.2; `business_management` shows pages that a business portfolio owns. */
const SCOPES = ['pages_show_list', 'pages_messaging', 'pages_manage_metadata', 'pages_read_engagement', 'business_management'];
/** platform-apis.md section 3, through a page: the account on it is seen, and its messages are sent and received. */
const INSTAGRAM_SCOPES = ['instagram_basic', 'instagram_manage_messages'];
/** Whoever may do one of these may answer for a page. */
const TASKS: readonly unknown[] = ['MESSAGING', 'MESSAGE', 'MODERATE', 'MANAGE'];
/**
 * Facebook Login: a person agrees, and the pages they answer for can be connected, and the Instagram accounts that hang on them. A
 * page's token has no end of its own, and opens its Instagram account too.
 */
export function messengerConnector(options: MessengerOptions): ChannelConnector {
  const app = metaAppOf(options);
  const meta = resolveMetaOptions(options);

  const at = ({ baseUrl }: ConnectedAccount, ...path: readonly string[]) =>
    graphAddress({ graphUrl: baseUrl ?? meta.graphUrl, graphVersion: meta.graphVersion }, ...path);
  const proof = (account: ConnectedAccount, context: ChannelContext) =>
    proofFor(account.credentials.accessToken ?? '', proofSecretOf(account, meta.firstSecret), context);

  async function placeOf(account: ConnectedAccount, context: ChannelContext): Promise<SubscriptionPlace> {
    const { accountId, credentials } = account;
    return { url: at(account, accountId, 'subscribed_apps'), token: credentials.accessToken ?? '', proof: await proof(account, context) };
  }

  return {
    missing: app ? undefined : META_APP_MISSING,
    checkEveryMs: DAILY_MS,
    loginUrl({ redirectUri, state }) {
      if (!app) throw new ReplyForceError('unsupported', META_APP_MISSING);
      const { loginConfig, offersInstagram = true } = options;
      const scopes = offersInstagram ? [...SCOPES, ...INSTAGRAM_SCOPES] : SCOPES;
      // A configuration of Facebook Login for Business says itself what is asked for.
      const asked: Readonly<Record<string, string>> = loginConfig === undefined ? { scope: scopes.join(',') } : { config_id: loginConfig };
      return dialogUrl(options, app, { redirect_uri: redirectUri, state, ...asked });
    },
    async exchange({ code, redirectUri }, context, signal) {
      if (!app) throw new ReplyForceError('unsupported', META_APP_MISSING);
      const token = await longLived(app, await tokenForCode(app, code, redirectUri, context, signal), context, signal);
      const owner = idOf((await inspectToken(app, token, context, signal))?.['user_id']) ?? null;
      const linked = options.offersInstagram === false ? '' : ',instagram_business_account{id,username}';
      const query = { fields: `id,name,access_token,tasks${linked}`, limit: '100', ...(await proofFor(token, app.appSecret, context)) };
      const pages = await listAll(graphAddress(app, 'me', 'accounts'), query, token, context, signal);
      return pages.flatMap((page) => offersOf(page, owner));
    },
    async subscribe(account, _webhookUrl, context, signal) {
      await subscribeApp(await placeOf(account, context), PAGE_FIELDS, LEAST_PAGE_FIELDS, context, signal);
      return account.credentials;
    },
    release: async (account, context, signal) => unsubscribeApp(await placeOf(account, context), context, signal),
    businessOf: ({ accountId }) => accountId,
    renews: () => false,
    renew: async () => ({ outcome: 'unavailable', reason: 'The token of a page has no end.' }),
    async check(account, context, signal) {
      const token = account.credentials.accessToken ?? '';
      const known = await healthOfToken(ofApp(app, account), token, context, signal);
      if (known) return known;
      const query = { fields: 'id,name', ...(await proof(account, context)) };
      return healthOfAccount(at(account, account.accountId), query, token, context, signal);
    },
    // Who `me` is depends on the token alone; the page itself anybody may look at.
    async prove(account, context, signal) {
      const { accountId, credentials } = account;
      const query = { fields: 'id', ...(await proof(account, context)) };
      const token = credentials.accessToken ?? '';
      return proveToken({ url: at(account, 'me'), query, token, accountId, idIn: ({ id }) => id }, context, signal);
    },
    ownerIn: (signedRequest, { runtime }) => readSignedRequest(signedRequest, meta.secrets(undefined), runtime),
  };
}

/** A page that this person may answer for, and the Instagram account that hangs on it. */
function offersOf(page: Fields, ownerId: string | null): readonly OfferedAccount[] {
  const pageId = idOf(page['id']);
  const accessToken = textOf(page['access_token']);
  const tasks = page['tasks'];
  if (pageId === undefined || accessToken === undefined) return [];
  if (tasks !== undefined && !listOf(tasks).some((task) => TASKS.includes(task))) return [];
  const name = textOf(page['name']) ?? pageId;
  const ofPage: OfferedAccount = { accountId: pageId, name, credentials: { accessToken }, expiresAt: null, ownerId };
  const linked = fieldsOf(page['instagram_business_account']);
  const accountId = idOf(linked?.['id']);
  if (accountId === undefined) return [ofPage];
  const username = textOf(linked?.['username']);
  const credentials = { accessToken, pageId };
  return [ofPage, { ...ofPage, type: 'instagram', accountId, name: username === undefined ? name : `@${username}`, credentials }];
}
