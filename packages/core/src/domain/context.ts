/** Where somebody came from: an ad, a link, a shop, a welcome message. Context for the agents. */
export interface Referral {
  /** The platform's word for the kind of place, such as `ADS`, `SHORTLINK`, `ad`, `post`. */
  readonly source?: string;
  /** What the business put into the link, or the id of the click. */
  readonly ref?: string;
  readonly headline?: string;
  readonly body?: string;
  readonly url?: string;
  readonly adId?: string;
  readonly productId?: string;
}

/** It answers a story of the business, or mentions the business in one. Addresses expire within a day. */
export interface StoryContext {
  readonly relation: 'reply' | 'mention';
  readonly id?: string;
  readonly url?: string;
}

/** What a message stands in: beside its words, what the platform told of it. */
export interface MessageContext {
  readonly referral?: Referral;
  readonly story?: StoryContext;
  /** The message it answers, by platform id. */
  readonly replyTo?: string;
  /** The customer passed on somebody else's message. */
  readonly forwarded?: boolean;
  /** The developer's own word behind a button, a quick reply or a list row. */
  readonly payload?: string;
}

/** Whether somebody came by an ad: an id of an ad, or the platform's word for one (platform-apis.md 2.4 and 4.3). */
export function isFromAd({ adId, source }: Referral): boolean {
  return adId !== undefined || source?.toLowerCase() === 'ad' || source?.toLowerCase() === 'ads';
}
