import { ReplyForceError, type ChannelConnector, type ConnectedAccount, type ConnectionHealth } from '@replyforce/core';
import { callPlatform, isGood, loginError } from '../../connect/call.js';
import { ofApp } from '../../connect/of-app.js';
import { proofBy } from '../../connect/prove.js';
import { addressOf } from '../../post-json.js';
import { fieldsOf, idOf, listOf, textOf } from '../../reading/fields.js';
import { appToken, basic, type XApp } from './app-token.js';
import { endSubscriptions, ensureSubscriptions, ensureWebhook } from './deliveries.js';
import { askForTokens, renewTokens, tokensOrThrow } from './tokens.js';

const LOGIN_URL = 'https://x.com';
/** platform-apis.md 6.1 */
const SCOPES = 'tweet.read users.read dm.read dm.write media.write offline.access';
/** Webhooks that X holds for broken get nothing until somebody asks it to look again (platform-apis.md 1.3). */
const HOURLY_MS = 60 * 60_000;
const MISSING = 'Nobody can log in yet: X_CLIENT_ID is not set. Accounts can be added with a token.';
const OWN_ADDRESS = 'The account has a base URL of its own: no webhook is set up there.';
const REPAIRED = 'X had held the webhook for broken; it was set up again. Messages of that time may be missing.';
const NO_KEY = 'X_CONSUMER_KEY is not set: the webhook has to be set up in the X developer console.';

/**
 * OAuth 2.0 with PKCE: the owner agrees, and their account is connected. Tokens live two hours and are renewed at half of that; the
 * token that renews works once. Nobody is looked up at X while all is well, since X charges for it: that the token is renewed
 * shows that the connection holds.
 */
export function xConnector(app: XApp, isReplaced: boolean): ChannelConnector {
  async function deskOf(
    account: Pick<ConnectedAccount, 'baseUrl'>,
    context: Parameters<ChannelConnector['check']>[1],
    signal: AbortSignal,
  ) {
    const token = ofApp(app, account) && (await appToken(app, context, signal));
    return token === undefined ? undefined : { apiUrl: app.apiUrl, appToken: token, context, signal };
  }

  return {
    missing: app.clientId ? undefined : MISSING,
    checkEveryMs: HOURLY_MS,
    loginUrl({ redirectUri, state, codeChallenge }) {
      if (!app.clientId) throw new ReplyForceError('unsupported', MISSING);
      const query = {
        response_type: 'code',
        client_id: app.clientId,
        redirect_uri: redirectUri,
        scope: SCOPES,
        state,
        code_challenge: codeChallenge,
        code_challenge_method: 'S256',
      };
      return `${addressOf(isReplaced ? app.apiUrl : LOGIN_URL, ['i', 'oauth2', 'authorize'])}?${new URLSearchParams(query).toString()}`;
    },
    async exchange({ code, redirectUri, codeVerifier }, context, signal) {
      const form = { grant_type: 'authorization_code', code, redirect_uri: redirectUri ?? '', code_verifier: codeVerifier };
      const tokens = tokensOrThrow(await askForTokens(app, form, context, signal), context.runtime.now());
      const { accessToken, refreshToken, expiresAt } = tokens;
      const url = addressOf(app.apiUrl, ['2', 'users', 'me']);
      const answer = await callPlatform({ method: 'GET', url, token: accessToken }, context, signal);
      const user = isGood(answer) ? fieldsOf(fieldsOf(answer.json)?.['data']) : undefined;
      const accountId = idOf(user?.['id']);
      if (accountId === undefined) throw loginError(answer, 'X', 'X does not say which account this is. Begin again.');
      const credentials = { accessToken, ...(refreshToken !== undefined && { refreshToken }), expiresAt };
      const username = textOf(user?.['username']);
      const name = username === undefined ? (textOf(user?.['name']) ?? accountId) : `@${username}`;
      return [{ accountId, name, credentials, expiresAt, ownerId: accountId }];
    },
    async subscribe(account, webhookUrl, context, signal) {
      const desk = await deskOf(account, context, signal);
      if (!desk) throw new ReplyForceError('platform_rejected', account.baseUrl === null ? NO_KEY : OWN_ADDRESS);
      const webhook = await ensureWebhook(desk, webhookUrl);
      const { accountId, credentials } = account;
      const { ids } = await ensureSubscriptions(desk, accountId, credentials.accessToken ?? '', webhook);
      return { ...credentials, webhookId: webhook.id, subscriptionIds: ids };
    },
    async release(account, context, signal) {
      const { credentials } = account;
      const desk = await deskOf(account, context, signal);
      const ids = listOf(credentials['subscriptionIds']).flatMap((id) => idOf(id) ?? []);
      if (desk) await endSubscriptions(desk, ids);
      if (!app.clientId || !ofApp(app, account)) return;
      const token = textOf(credentials['refreshToken']) ?? credentials.accessToken ?? '';
      const form = { token, client_id: app.clientId };
      const url = addressOf(app.apiUrl, ['2', 'oauth2', 'revoke']);
      const headers = app.clientSecret ? basic(app.clientId, app.clientSecret) : {};
      await callPlatform({ method: 'POST', url, form, headers }, context, signal);
    },
    renews: ({ refreshToken }) => textOf(refreshToken) !== undefined,
    renew: (account, context, signal) => renewTokens(app, account, context, signal),
    async prove({ accountId, credentials, baseUrl }, context, signal) {
      const url = addressOf(baseUrl ?? app.apiUrl, ['2', 'users', 'me']);
      const answer = await callPlatform({ method: 'GET', url, token: credentials.accessToken ?? '' }, context, signal);
      // Two hours old and dead, it may well be renewed.
      if (answer.outcome === 'answered' && answer.status === 401 && !textOf(credentials['refreshToken']))
        return { outcome: 'refused', reason: 'X does not accept this access token.' };
      const user = isGood(answer) ? fieldsOf(fieldsOf(answer.json)?.['data']) : undefined;
      return proofBy(answer, idOf(user?.['id']), accountId, 'X');
    },
    async check(account, context, signal): Promise<ConnectionHealth> {
      const { accountId, credentials } = account;
      const webhookUrl = textOf(credentials['webhookUrl']);
      const desk = webhookUrl === undefined ? undefined : await deskOf(account, context, signal);
      if (!desk || webhookUrl === undefined) return { outcome: 'healthy' };
      try {
        const webhook = await ensureWebhook(desk, webhookUrl);
        const { ids, remark: shared } = await ensureSubscriptions(desk, accountId, credentials.accessToken ?? '', webhook);
        const remark = webhook.repaired ? REPAIRED : shared;
        const kept = { ...credentials, webhookId: webhook.id, subscriptionIds: ids };
        return { outcome: 'healthy', ...(remark !== undefined && { remark }), credentials: kept };
      } catch (error) {
        if (!ReplyForceError.is(error)) throw error;
        return error.code === 'platform_unavailable'
          ? { outcome: 'unavailable', reason: error.message }
          : { outcome: 'healthy', remark: error.message };
      }
    },
  };
}
