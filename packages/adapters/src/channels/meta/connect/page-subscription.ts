import { ReplyForceError, type ChannelContext } from '@replyforce/core';
import { callPlatform, isAway, isGood, type CallAnswer } from '../../connect/call.js';
import { graphErrorIn } from '../explain-graph-error.js';
import { refusalIn } from './graph.js';

/** Where an account's subscription lies, and with what it is changed. */
export interface SubscriptionPlace {
  readonly url: string;
  readonly token: string;
  readonly proof: Readonly<Record<string, string>>;
}

/**
 * Has Meta deliver an account's events to the app. Not every app may have every field: where it minds one, those are taken that
 * messages need (platform-apis.md 2.3). Throws `platform_rejected`, `platform_unavailable`.
 */
export async function subscribeApp(
  place: SubscriptionPlace,
  fields: readonly string[],
  least: readonly string[],
  context: ChannelContext,
  signal: AbortSignal,
): Promise<void> {
  const ask = (wanted: readonly string[]) =>
    callPlatform(
      {
        method: 'POST',
        url: place.url,
        query: { ...(wanted.length > 0 && { subscribed_fields: wanted.join(',') }), ...place.proof },
        token: place.token,
      },
      context,
      signal,
    );
  let answer = await ask(fields);
  if (mindsAField(answer)) answer = await ask(least);
  if (isGood(answer)) return;
  throw new ReplyForceError(
    isAway(answer) ? 'platform_unavailable' : 'platform_rejected',
    `Meta does not deliver messages of this account yet: ${refusalIn(answer)}`,
  );
}

/** Best effort: whoever disconnects an account has disconnected it, whatever Meta says. */
export async function unsubscribeApp(
  { url, token, proof }: SubscriptionPlace,
  context: ChannelContext,
  signal: AbortSignal,
): Promise<void> {
  await callPlatform({ method: 'DELETE', url, query: proof, token }, context, signal);
}

function mindsAField(answer: CallAnswer): boolean {
  return answer.outcome === 'answered' && graphErrorIn(answer.json)?.code === 100;
}
