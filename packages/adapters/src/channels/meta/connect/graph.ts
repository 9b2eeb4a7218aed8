import { toHex, utf8, type ChannelContext } from '@replyforce/core';
import { addressOf } from '../../post-json.js';
import { fieldsOf, objectsIn, textOf, type Fields } from '../../reading/fields.js';
import { callPlatform, isAway, isGood, loginError, type CallAnswer } from '../../connect/call.js';
import { explainGraphError, graphErrorIn } from '../explain-graph-error.js';

/** The app that people log in to. */
export interface MetaApp {
  readonly appId: string;
  readonly appSecret: string;
  readonly graphUrl: string;
  readonly graphVersion: string;
}

/** Pages of a list that are followed at most. */
const MOST_PAGES = 20;
const TOKEN_WORDS = 'Meta did not accept the login: its code works once and for a short time. Begin again.';

export function graphAddress({ graphUrl, graphVersion }: Pick<MetaApp, 'graphUrl' | 'graphVersion'>, ...path: readonly string[]): string {
  return addressOf(graphUrl, [graphVersion, ...path]);
}

/** Shows that the call comes from the app's own server (platform-apis.md 2.2). */
export async function proofFor(
  token: string,
  appSecret: string | undefined,
  { runtime }: ChannelContext,
): Promise<Readonly<Record<string, string>>> {
  return !appSecret ? {} : { appsecret_proof: toHex(await runtime.hmacSha256(utf8(appSecret), utf8(token))) };
}

/** What a login's code is worth, as a user's or a business's token. Throws `platform_rejected`, `platform_unavailable`. */
export async function tokenForCode(
  app: MetaApp,
  code: string,
  redirectUri: string | null,
  context: ChannelContext,
  signal: AbortSignal,
): Promise<string> {
  const query = {
    client_id: app.appId,
    client_secret: app.appSecret,
    ...(redirectUri !== null && { redirect_uri: redirectUri }),
    code,
  };
  return tokenIn(await callPlatform({ method: 'GET', url: graphAddress(app, 'oauth', 'access_token'), query }, context, signal));
}

/** A token for an hour becomes one for sixty days. */
export async function longLived(app: MetaApp, token: string, context: ChannelContext, signal: AbortSignal): Promise<string> {
  const query = {
    grant_type: 'fb_exchange_token',
    client_id: app.appId,
    client_secret: app.appSecret,
    fb_exchange_token: token,
  };
  return tokenIn(await callPlatform({ method: 'GET', url: graphAddress(app, 'oauth', 'access_token'), query }, context, signal));
}

function tokenIn(answer: CallAnswer): string {
  const token = isGood(answer) ? textOf(fieldsOf(answer.json)?.['access_token']) : undefined;
  if (token === undefined) throw loginError(answer, 'Meta', TOKEN_WORDS);
  return token;
}

/** What Meta says about a token (`GET /debug_token`); undefined where it does not answer. */
export async function inspectToken(app: MetaApp, token: string, context: ChannelContext, signal: AbortSignal): Promise<Fields | undefined> {
  const query = { input_token: token };
  const answer = await callPlatform(
    { method: 'GET', url: graphAddress(app, 'debug_token'), query, token: `${app.appId}|${app.appSecret}` },
    context,
    signal,
  );
  return isGood(answer) ? fieldsOf(fieldsOf(answer.json)?.['data']) : undefined;
}

/** All pages of a list. Throws `platform_rejected`, `platform_unavailable`. */
export async function listAll(
  url: string,
  query: Readonly<Record<string, string>>,
  token: string,
  context: ChannelContext,
  signal: AbortSignal,
): Promise<readonly Fields[]> {
  const all: Fields[] = [];
  let after: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await callPlatform(
      { method: 'GET', url, query: { ...query, ...(after !== undefined && { after }) }, token },
      context,
      signal,
    );
    if (!isGood(answer)) throw loginError(answer, 'Meta', refusalIn(answer));
    const body = fieldsOf(answer.json);
    all.push(...objectsIn(body?.['data']));
    // The cursor alone is followed: the address of the next page holds the token.
    const paging = fieldsOf(body?.['paging']);
    after = paging?.['next'] === undefined ? undefined : textOf(fieldsOf(paging['cursors'])?.['after']);
    if (after === undefined) break;
  }
  return all;
}

/** Why Meta refused a call, in words for a person. */
export function refusalIn(answer: CallAnswer): string {
  if (answer.outcome !== 'answered') return 'Meta does not answer at this moment.';
  return explainGraphError(graphErrorIn(answer.json), answer.status).failure.message;
}

/** Whether an answer says that the token is dead, rather than that something else is wrong. */
export function isTokenRefused(answer: CallAnswer): boolean {
  if (answer.outcome !== 'answered' || isAway(answer) || isGood(answer)) return false;
  return explainGraphError(graphErrorIn(answer.json), answer.status).class === 'needs_reauth';
}
