import { ReplyForceError, type ChannelContext, type ConnectedAccount, type Renewal } from '@replyforce/core';
import { callPlatform, isAway, isGood, type CallAnswer } from '../../connect/call.js';
import { ofApp } from '../../connect/of-app.js';
import { endOf } from '../../connect/times-to-ms.js';
import { addressOf } from '../../post-json.js';
import { fieldsOf, textOf } from '../../reading/fields.js';
import { basic, type XApp } from './app-token.js';

/** What `POST /2/oauth2/token` gives. */
export interface XTokens {
  readonly accessToken: string;
  readonly refreshToken: string | undefined;
  /** ms since 1970. */
  readonly expiresAt: number | null;
}

/** A client with a secret shows it; one without names itself in the form (platform-apis.md 6.1). */
export function askForTokens(
  { apiUrl, clientId, clientSecret }: XApp,
  form: Readonly<Record<string, string>>,
  context: ChannelContext,
  signal: AbortSignal,
): Promise<CallAnswer> {
  const id = clientId ?? '';
  return callPlatform(
    {
      method: 'POST',
      url: addressOf(apiUrl, ['2', 'oauth2', 'token']),
      ...(clientSecret ? { headers: basic(id, clientSecret), form } : { form: { ...form, client_id: id } }),
    },
    context,
    signal,
  );
}

export function tokensIn(answer: CallAnswer, now: number): XTokens | undefined {
  const fields = isGood(answer) ? fieldsOf(answer.json) : undefined;
  const accessToken = textOf(fieldsOf(fields)?.['access_token']);
  if (accessToken === undefined) return undefined;
  return { accessToken, refreshToken: textOf(fields?.['refresh_token']), expiresAt: endOf(fields?.['expires_in'], now) };
}

/**
 * A refresh token works once. Where no answer came it may be spent, and nobody can know: asked again, X says so. Only X itself can
 * refuse; a gateway in between cannot.
 */
export async function renewTokens(
  app: XApp,
  { credentials, baseUrl }: Pick<ConnectedAccount, 'credentials' | 'baseUrl'>,
  context: ChannelContext,
  signal: AbortSignal,
): Promise<Renewal> {
  if (!ofApp(app, { baseUrl }))
    return { outcome: 'unavailable', reason: 'It has a base URL of its own, which is not shown the client of X.' };
  if (!app.clientId) return { outcome: 'unavailable', reason: 'X_CLIENT_ID is not set.' };
  const refreshToken = textOf(credentials['refreshToken']) ?? '';
  const answer = await askForTokens(app, { grant_type: 'refresh_token', refresh_token: refreshToken }, context, signal);
  const tokens = tokensIn(answer, context.runtime.now());
  if (tokens) {
    const { accessToken, expiresAt } = tokens;
    const next = tokens.refreshToken ?? refreshToken;
    return { outcome: 'renewed', credentials: { ...credentials, accessToken, refreshToken: next, expiresAt }, expiresAt };
  }
  if (answer.outcome !== 'answered') {
    return answer.outcome === 'not_sent'
      ? { outcome: 'unavailable', reason: 'X could not be reached.' }
      : { outcome: 'unknown', reason: 'X did not answer.' };
  }
  const error = textOf(fieldsOf(answer.json)?.['error']);
  if (error === 'invalid_request' || error === 'invalid_grant') {
    return { outcome: 'refused', reason: 'X no longer accepts the token of this account. Connect the channel again.' };
  }
  if (error === 'invalid_client' || error === 'unauthorized_client') {
    return { outcome: 'unavailable', reason: 'X does not accept X_CLIENT_ID and X_CLIENT_SECRET.' };
  }
  return { outcome: isAway(answer) && answer.status !== 429 ? 'unknown' : 'unavailable', reason: `X answered ${answer.status}.` };
}

/** Throws `platform_rejected` for an answer that is no token. */
export function tokensOrThrow(answer: CallAnswer, now: number): XTokens {
  const tokens = tokensIn(answer, now);
  if (tokens) return tokens;
  if (isAway(answer)) throw new ReplyForceError('platform_unavailable', 'X does not answer at this moment. Begin again in a while.');
  throw new ReplyForceError('platform_rejected', 'X did not accept the login: its code works once and for 30 seconds. Begin again.');
}
