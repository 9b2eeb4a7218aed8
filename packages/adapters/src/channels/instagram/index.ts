import type { ChannelAdapter, ChannelLimits } from '@replyforce/core';
import { distinctIds, shortList } from '../reading/accounts-in.js';
import { sendBody } from '../meta/messaging/send-body.js';
import { INSTAGRAM_PROFILE } from '../meta/fetch-profile.js';
import { metaChannel } from '../meta/meta-channel.js';
import type { MetaChannelOptions } from '../meta/options.js';
import { fieldsOf, idOf } from '../reading/fields.js';
import { sendRatesOf } from '../send-rates.js';
import { parseInstagram } from './parse.js';

export type InstagramOptions = MetaChannelOptions;

/** Host of the Instagram API with Instagram Login (platform-apis.md section 3). */
const INSTAGRAM_URL = 'https://graph.instagram.com';
/** Bytes of UTF-8, not characters (platform-apis.md 3.3). */
const LIMITS: ChannelLimits = { maxText: 1_000, textUnit: 'bytes', replyWindowMs: 24 * 60 * 60_000 };

/**
 * Instagram direct messages. An account is connected in one of two ways (platform-apis.md section 3): by Instagram Login, with
 * an Instagram user token, or through its Facebook page, with the page's token and `pageId` in the credentials. Webhooks
 * are the same for both. An Instagram app has a secret of its own: name it in `appSecret` beside that of the Meta app.
 * @example instagram({ appSecret: process.env.META_APP_SECRET ?? '', verifyToken: process.env.META_VERIFY_TOKEN ?? '' })
 */
export function instagram(options: InstagramOptions): ChannelAdapter {
  return metaChannel(options, {
    type: 'instagram',
    limits: { ...LIMITS, rates: sendRatesOf('instagram', options.messagesPerSecond) },
    // An IGSID names a person to one account only.
    aliasScope: 'account',
    accountsIn: (body) => distinctIds(shortList(body, 'entry').map((entry) => fieldsOf(entry)?.['id'])),
    parse: parseInstagram,
    placeOf: (_message, { pageId }, standard, isReplaced) => {
      if (typeof pageId === 'string' && pageId !== '') return { ...standard, node: pageId };
      // The proof would have to be made with the Instagram app's secret, and which of ours that is nobody says.
      return { ...standard, ...(isReplaced ? {} : { graphUrl: INSTAGRAM_URL }), appSecret: undefined };
    },
    profile: INSTAGRAM_PROFILE,
    bodyOf: sendBody,
    platformMidIn: (json) => idOf(fieldsOf(json)?.['message_id']),
    acceptedAs: 'sent',
  });
}
