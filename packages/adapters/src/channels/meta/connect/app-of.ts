import { GRAPH_URL, GRAPH_VERSION } from '../graph-client.js';
import type { MetaChannelOptions } from '../options.js';
import type { MetaApp } from './graph.js';

const FACEBOOK_URL = 'https://www.facebook.com';
/** A connection is asked about once a day (platform-apis.md 2.2). */
export const DAILY_MS = 24 * 60 * 60_000;

/** The app people log in to; undefined where it is not configured. */
export function metaAppOf({ appId, appSecret, graphUrl, graphVersion }: MetaChannelOptions): MetaApp | undefined {
  const [secret] = [appSecret].flat().filter((value) => value !== '');
  if (!appId || secret === undefined) return undefined;
  return { appId, appSecret: secret, graphUrl: graphUrl ?? GRAPH_URL, graphVersion: graphVersion ?? GRAPH_VERSION };
}

export const META_APP_MISSING = 'Nobody can log in yet: META_APP_ID and META_APP_SECRET are not set. Accounts can be added with a token.';

/** Facebook's page on which people agree. */
export function dialogUrl(
  options: Pick<MetaChannelOptions, 'graphUrl'>,
  { appId, graphVersion }: MetaApp,
  query: Readonly<Record<string, string>>,
): string {
  const base = (options.graphUrl ?? FACEBOOK_URL).replace(/\/+$/, '');
  return `${base}/${graphVersion}/dialog/oauth?${new URLSearchParams({ client_id: appId, response_type: 'code', ...query }).toString()}`;
}
