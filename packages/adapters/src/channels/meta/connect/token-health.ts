import type { ChannelContext, ConnectionHealth } from '@replyforce/core';
import { callPlatform, isGood, type CallAnswer } from '../../connect/call.js';
import { timesToMs } from '../../connect/times-to-ms.js';
import { fieldsOf, numberOf } from '../../reading/fields.js';
import { explainGraphError, readGraphError } from '../explain-graph-error.js';
import { inspectToken, isTokenRefused, refusalIn, type MetaApp } from './graph.js';

/** What `GET /debug_token` says of a token; undefined where there is no app to ask as, or no answer. */
export async function healthOfToken(
  app: MetaApp | undefined,
  token: string,
  context: ChannelContext,
  signal: AbortSignal,
): Promise<ConnectionHealth | undefined> {
  const data = app && (await inspectToken(app, token, context, signal));
  if (!data) return undefined;
  if (data['is_valid'] !== true) {
    const error = fieldsOf(data['error']);
    const words = error && explainGraphError(readGraphError({ code: 190, error_subcode: error['subcode'] })).failure.message;
    return { outcome: 'refused', reason: words ?? 'The access token is no longer valid. Connect the channel again.' };
  }
  const ends = [data['expires_at'], data['data_access_expires_at']].map((time) => numberOf(time) ?? 0).filter((time) => time > 0);
  return { outcome: 'healthy', expiresAt: ends.length > 0 ? timesToMs(Math.min(...ends)) : null };
}

/** What a look at the account itself says of its token. */
export async function healthOfAccount(
  url: string,
  query: Readonly<Record<string, string>>,
  token: string,
  context: ChannelContext,
  signal: AbortSignal,
  remark: (json: unknown) => string | undefined = () => undefined,
): Promise<ConnectionHealth> {
  const answer: CallAnswer = await callPlatform({ method: 'GET', url, query, token }, context, signal);
  if (isGood(answer)) {
    const said = remark(answer.json);
    return { outcome: 'healthy', ...(said !== undefined && { remark: said }) };
  }
  return { outcome: isTokenRefused(answer) ? 'refused' : 'unavailable', reason: refusalIn(answer) };
}
