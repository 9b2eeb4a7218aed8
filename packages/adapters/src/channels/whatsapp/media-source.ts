import type { MediaSource } from '@replyforce/core';
import { GRAPH_URL, GRAPH_VERSION } from '../meta/graph-client.js';
import { META_MEDIA_HOSTS } from '../meta/media-hosts.js';
import type { MetaChannelOptions } from '../meta/options.js';
import { addressOf } from '../post-json.js';
import { fieldsOf, textOf, urlOf } from '../reading/fields.js';
import { parseJson } from '../reading/parse-json.js';

/**
 * Media of WhatsApp have ids: `GET /{media-id}` gives an address that works for some minutes, with the account's token, and the digest
 * of what it leads to (platform-apis.md 4.6).
 */
export function whatsappMedia({
  graphUrl,
  graphVersion = GRAPH_VERSION,
}: Pick<MetaChannelOptions, 'graphUrl' | 'graphVersion'>): MediaSource {
  return {
    has: ({ mediaId }) => mediaId !== undefined,
    async locate({ mediaId = '' }, { credentials, baseUrl }, { http }, signal) {
      const { accessToken } = credentials;
      if (!accessToken) throw new Error('The channel has no access token to read media with.');
      const headers = { authorization: `Bearer ${accessToken}` };
      const asked = addressOf(baseUrl ?? graphUrl ?? GRAPH_URL, [graphVersion, mediaId]);
      const { status, body } = await http({ method: 'GET', url: asked, headers: { ...headers, accept: 'application/json' }, signal });
      if (status === 404 || (status === 400 && isUnknownObject(body))) return 'the platform no longer has it';
      const found = fieldsOf(parseJson(body));
      const url = urlOf(found?.['url']);
      if (status !== 200 || url === undefined) throw new Error(`The platform was asked where the media lies and answered ${status}.`);
      const sha256 = textOf(found?.['sha256']);
      const bound = graphUrl === undefined && baseUrl === null ? { hosts: META_MEDIA_HOSTS } : {};
      return { url, headers, ...bound, ...(sha256 !== undefined && { sha256 }) };
    },
  };
}

/** Graph's way to say that an id names nothing (any more). */
function isUnknownObject(body: string): boolean {
  const error = fieldsOf(fieldsOf(parseJson(body))?.['error']);
  return error?.['code'] === 100 && error['error_subcode'] === 33;
}
