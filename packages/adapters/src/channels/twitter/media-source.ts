import type { ChannelCredentials, MediaSource } from '@replyforce/core';
import { addressSource } from '../media/address-source.js';
import { addressOf } from '../post-json.js';

/** Where X keeps what is sent (platform-apis.md 6.3). */
const HOSTS = ['twimg.com', 'twitter.com', 'x.com'] as const;
/** The address that comes with an attachment of a message: `/1.1/ton/data/dm/{dm_id}/{media_id}/{resource_id}`. */
const ATTACHED = /^https:\/\/ton\.(?:twitter|x)\.com\/.*\/dm\/(\d{1,19})\/(\d{1,19})\/([\w.-]{1,50})(?::\w+)?$/;

/**
 * Media of X. What is attached to a message comes with an address that opens to OAuth 1.0a alone; whoever has a token of OAuth 2.0 asks
 * the API for the same three names (platform-apis.md 6.3; X's guide "DM Media Retrieval").
 */
export function xMedia(apiUrl: string, isReplaced: boolean): MediaSource {
  const addresses = addressSource({ hosts: HOSTS, isReplaced, headersFor: tokenFor });
  return {
    has: addresses.has,
    locate(attachment, account, context, signal) {
      const names = ATTACHED.exec(attachment.url ?? '')?.slice(1);
      const url = names && addressOf(account.baseUrl ?? apiUrl, ['2', 'dm_conversations', 'media', ...names]);
      return addresses.locate(url === undefined ? attachment : { ...attachment, url }, account, context, signal);
    },
  };
}

/** Pictures and films of messages open with the token of the account alone; what is public asks for none, and is given none. */
function tokenFor({ hostname }: URL, { accessToken }: ChannelCredentials): Readonly<Record<string, string>> {
  return accessToken && !hostname.endsWith('.twimg.com') ? { authorization: `Bearer ${accessToken}` } : {};
}
