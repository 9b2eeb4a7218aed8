import type { ChannelCredentials } from '../domain/channel.js';
import type { Attachment } from '../domain/message.js';
import type { ChannelContext } from './channel-adapter.js';

/** Where the media of an attachment can be read now. */
export interface MediaLocation {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Ends of the host names it may lie on, such as `fbcdn.net`; absent where any public host will do. */
  readonly hosts?: readonly string[];
  /** What its bytes must give, hexadecimal or base64. */
  readonly sha256?: string;
}

/** What a channel knows of the media of its messages. */
export interface MediaSource {
  /** Whether there is something to copy behind an attachment. Pure. */
  has(attachment: Attachment): boolean;
  /**
   * Asks where it lies; called again where an address led nowhere. A text says that it is gone for good, and why. Rejects where
   * asking again later may help.
   */
  locate(
    attachment: Attachment,
    account: { readonly credentials: ChannelCredentials; readonly baseUrl: string | null },
    context: ChannelContext,
    signal: AbortSignal,
  ): Promise<MediaLocation | string>;
}

export interface OutsideRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** More headers, for this address alone, wherever redirects lead: what was said there is for nobody else. */
  readonly onlyFor?: { readonly url: string; readonly headers: Readonly<Record<string, string>> };
  /** As in `MediaLocation`. */
  readonly hosts?: readonly string[];
  /**
   * Where redirects may lead: to the same host, three at most, or to `any_host`, five at most, each of which is checked as the first
   * address is. Only for requests whose headers open nothing. Default `own_host`.
   */
  readonly redirects?: 'own_host' | 'any_host';
  /** Longest body that is read, as it was sent and unpacked. */
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

export type OutsideResponse =
  | {
      readonly outcome: 'answered';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      /** Unpacked, where the headers name no `content-encoding`. */
      readonly body: Uint8Array;
      /** Where it was answered; absent where that is the address that was asked. */
      readonly url?: string;
    }
  | { readonly outcome: 'too_large' }
  /** The address is one that must not be asked, or leads to one; why, in words. */
  | { readonly outcome: 'refused'; readonly reason: string };

/**
 * Reads from addresses that others name. It reaches no address inside the house: every one a name stands for is checked, the
 * connection goes to the one that was, and a redirect leaves the host only where the request says so. Rejects where nothing was answered.
 */
export type OutsideClient = (request: OutsideRequest) => Promise<OutsideResponse>;
