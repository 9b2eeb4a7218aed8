import { createHash } from 'node:crypto';
import { fieldsOf } from '../../../channels/reading/fields.js';
import { parseJson } from '../../../channels/reading/parse-json.js';
import { json, type Answer } from '../../stand-in/answer.js';
import type { StandInAccount } from '../../stand-in/types.js';
import { problem } from '../answers.js';
import type { XDeskState } from './desk.js';
import { bearer, type XDeskCall } from './desk-call.js';
import { answerDeliveries } from './deliveries.js';

/** platform-apis.md 6.1 */
const CODE_MS = 30_000;
const ACCESS_MS = 2 * 60 * 60_000;

/** `lost`: the call was taken, and its answer never arrives. */
export type XDeskAnswer = Answer | 'lost' | undefined;

/** The login page, tokens, who somebody is, webhooks and subscriptions (platform-apis.md 6.1 and 6.2). */
export async function answerXDesk(desk: XDeskState, call: XDeskCall): Promise<XDeskAnswer> {
  const { method, path, query, body, authorization, accounts } = call;
  switch (`${method} ${path}`) {
    case 'GET /i/oauth2/authorize':
      return sendBack(desk, query);
    case 'POST /2/oauth2/token':
      return giveTokens(desk, new URLSearchParams(body), authorization, accounts[0]);
    case 'POST /2/oauth2/revoke': {
      const token = desk.tokens.find(new URLSearchParams(body).get('token') ?? '');
      if (token) desk.tokens.revoke(token.userId);
      return json({ revoked: true });
    }
    case 'POST /oauth2/token': {
      const { consumerKey } = desk.login;
      if (!consumerKey || authorization !== basic(consumerKey, desk.consumerSecret)) return problem(403, 'Forbidden');
      return json({ token_type: 'bearer', access_token: desk.tokens.give({ kind: 'app', userId: 'app' }, null, 'app-').token });
    }
    case 'GET /2/users/me': {
      const given = bearer(authorization);
      const token = desk.tokens.living(given);
      const account = accounts.find(({ accessToken }) => accessToken !== undefined && accessToken === given);
      if (account) return json({ data: { id: account.id, name: 'Acme', username: 'acme' } });
      // Where an account takes any token, nobody knows whose an unknown one is.
      if (!token && !desk.tokens.find(given ?? '') && accounts.some(({ accessToken }) => accessToken === undefined))
        return problem(403, 'Forbidden');
      if (token?.kind !== 'user') return problem(401, 'Unauthorized');
      return json({ data: { id: token.accountId, name: 'Acme', username: 'acme' } });
    }
    default:
      return answerDeliveries(desk, call, desk.tokens.living(bearer(authorization)), fieldsOf(parseJson(body)));
  }
}

function sendBack(desk: XDeskState, query: URLSearchParams): Answer {
  const challenge = query.get('code_challenge') ?? '';
  const isAsked = query.get('client_id') === desk.login.clientId && query.get('code_challenge_method') === 'S256' && challenge !== '';
  const state = query.get('state') ?? '';
  if (!isAsked || state === '' || state.length > 500) return problem(400, 'Invalid Request');
  const target = new URL(query.get('redirect_uri') ?? 'about:blank');
  target.searchParams.set('state', state);
  if (desk.denies) {
    desk.denies = false;
    target.searchParams.set('error', 'access_denied');
  } else {
    const grant = { challenge, redirectUri: query.get('redirect_uri') ?? '' };
    target.searchParams.set('code', desk.tokens.newCode(grant, CODE_MS));
  }
  return { status: 302, headers: { location: target.toString() }, body: '' };
}

function giveTokens(desk: XDeskState, form: URLSearchParams, authorization: string, account: StandInAccount | undefined): XDeskAnswer {
  const { clientId, clientSecret } = desk.login;
  const isClient = clientSecret === undefined ? form.get('client_id') === clientId : authorization === basic(clientId, clientSecret);
  if (!isClient) return json({ error: 'invalid_client', error_description: 'Client authentication failed' }, 401);
  if (form.get('grant_type') === 'refresh_token') {
    const old = desk.tokens.living(form.get('refresh_token') ?? '');
    if (old?.kind !== 'refresh') return refused('invalid_request', 'Value passed for the token was invalid.');
    // It works once, whether the answer arrives or not.
    desk.tokens.kill(old.token);
    desk.renewals += 1;
    const answer = tokensFor(desk, old.accountId);
    if (!desk.losesAnswer) return answer;
    desk.losesAnswer = false;
    return 'lost';
  }
  const grant = desk.tokens.takeCode(form.get('code') ?? '');
  const challenge = createHash('sha256')
    .update(form.get('code_verifier') ?? '')
    .digest('base64url');
  if (!grant || grant['challenge'] !== challenge || grant['redirectUri'] !== form.get('redirect_uri'))
    return refused('invalid_request', 'Value passed for the authorization code was invalid.');
  return tokensFor(desk, account?.id);
}

function tokensFor({ tokens }: XDeskState, accountId: string | undefined): Answer {
  const owner = { userId: 'owner', ...(accountId !== undefined && { accountId }) };
  const access = tokens.give({ kind: 'user', ...owner }, ACCESS_MS, 'x-');
  const refresh = tokens.give({ kind: 'refresh', ...owner }, null, 'r-');
  return json({
    token_type: 'bearer',
    expires_in: ACCESS_MS / 1_000,
    access_token: access.token,
    refresh_token: refresh.token,
    scope: 'dm.read dm.write media.write',
  });
}

function refused(error: string, description: string): Answer {
  return json({ error, error_description: description }, 400);
}

function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${encodeURIComponent(user)}:${encodeURIComponent(password)}`).toString('base64')}`;
}
