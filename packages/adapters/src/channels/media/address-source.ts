import type { Attachment, ChannelCredentials, MediaSource } from '@replyforce/core';

export interface AddressSourceOptions {
  /** Ends of the host names that the platform keeps files on; absent where it may be anybody's. */
  readonly hosts?: readonly string[];
  /** Another server stands in for the platform, whatever its name. */
  readonly isReplaced?: boolean;
  /** What opens an address. */
  readonly headersFor?: (url: URL, credentials: ChannelCredentials) => Readonly<Record<string, string>>;
}

/** Media whose addresses came with the message. */
export function addressSource({ hosts, isReplaced = false, headersFor }: AddressSourceOptions = {}): MediaSource {
  return {
    has: ({ url }: Attachment) => url !== undefined,
    locate: async ({ url }, { credentials, baseUrl }) => {
      if (url === undefined || !URL.canParse(url)) return 'it has no address';
      const bound = hosts !== undefined && !isReplaced && baseUrl === null ? { hosts } : {};
      return { url, ...bound, ...(headersFor && { headers: headersFor(new URL(url), credentials) }) };
    },
  };
}
