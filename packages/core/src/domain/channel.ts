/** Channel types as they appear in URLs, in the database and in JSON. */
export const CHANNEL_TYPES = ['facebook', 'instagram', 'whatsapp', 'twitter', 'api'] as const;
export type ChannelType = (typeof CHANNEL_TYPES)[number];

export function isChannelType(value: unknown): value is ChannelType {
  return typeof value === 'string' && (CHANNEL_TYPES as readonly string[]).includes(value);
}

/** `active` sends and receives; `needs_reauth` and `paused` keep receiving; `disconnected` keeps only its history. */
export type ChannelStatus = 'active' | 'needs_reauth' | 'paused' | 'disconnected';

/** One connected account: a page, a phone number, a profile. `accountId` is the platform's routing key. */
export interface Channel {
  readonly id: string;
  readonly tenantId: string;
  readonly type: ChannelType;
  readonly accountId: string;
  readonly name: string;
  readonly status: ChannelStatus;
  /** Base URL that replaces the vendor's own for this account, if set. */
  readonly baseUrl: string | null;
  readonly createdAt: number;
}

/** Secrets of one account, opened only at the moment of a send or a signature check. */
export interface ChannelCredentials {
  readonly accessToken?: string;
  readonly appSecret?: string;
  readonly [extra: string]: unknown;
}

/** Messages of one account in one month. */
export interface ChannelUsage {
  readonly received: number;
  readonly sent: number;
}

/** Where on an installation the events of an account are delivered, as a path: platforms post webhooks, programs use the API. */
export function deliveryPath({ type, id }: Pick<Channel, 'type' | 'id'>): string {
  return type === 'api' ? `/api/v1/channels/${id}/inbound` : `/webhooks/${type}`;
}
