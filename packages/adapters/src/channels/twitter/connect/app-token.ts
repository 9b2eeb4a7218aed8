import type { ChannelContext } from '@replyforce/core';
import { callPlatform, isGood } from '../../connect/call.js';
import { addressOf } from '../../post-json.js';
import { fieldsOf, textOf } from '../../reading/fields.js';

/** The app at X: people log in to its client, its key and secret manage webhooks. */
export interface XApp {
  readonly apiUrl: string;
  readonly clientId: string | undefined;
  readonly clientSecret: string | undefined;
  readonly consumerKey: string | undefined;
  readonly consumerSecret: string | undefined;
}

export function basic(user: string, password: string): Readonly<Record<string, string>> {
  return { authorization: `Basic ${btoa(`${encodeURIComponent(user)}:${encodeURIComponent(password)}`)}` };
}

/** A token of the app alone (platform-apis.md 6.1); undefined where there is no key, or X gives none. */
export async function appToken(
  { apiUrl, consumerKey, consumerSecret }: XApp,
  context: ChannelContext,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (!consumerKey || !consumerSecret) return undefined;
  const answer = await callPlatform(
    {
      method: 'POST',
      url: addressOf(apiUrl, ['oauth2', 'token']),
      headers: basic(consumerKey, consumerSecret),
      form: { grant_type: 'client_credentials' },
    },
    context,
    signal,
  );
  return isGood(answer) ? textOf(fieldsOf(answer.json)?.['access_token']) : undefined;
}
