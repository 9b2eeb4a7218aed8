import type { ChannelType } from '../domain/channel.js';

type Need = 'required' | 'optional';

const COMMON: Readonly<Record<string, Need>> = { appSecret: 'optional', baseUrl: 'optional' };

/** What each channel type needs to connect; in JSON the names are snake_case. */
export const CREDENTIAL_FIELDS: Readonly<Record<ChannelType, Readonly<Record<string, Need>>>> = {
  facebook: { accessToken: 'required', ...COMMON },
  /** `pageId` where the account is connected through its Facebook page. */
  instagram: { accessToken: 'required', pageId: 'optional', ...COMMON },
  whatsapp: { accessToken: 'required', wabaId: 'optional', ...COMMON },
  twitter: { accessToken: 'required', refreshToken: 'optional', expiresAt: 'optional', ...COMMON },
  api: { callbackUrl: 'optional', callbackSecret: 'optional', ...COMMON },
};
