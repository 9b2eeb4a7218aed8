import type { ChannelAdapter, ChannelLimits } from '@replyforce/core';
import { distinctIds, shortList } from '../reading/accounts-in.js';
import { fieldsOf, idOf } from '../reading/fields.js';
import { sendBody } from '../meta/messaging/send-body.js';
import { MESSENGER_PROFILE } from '../meta/fetch-profile.js';
import { metaChannel } from '../meta/meta-channel.js';
import type { MetaChannelOptions } from '../meta/options.js';
import { sendRatesOf } from '../send-rates.js';
import { parseMessenger } from './parse.js';

export type MessengerOptions = MetaChannelOptions;

const LIMITS: ChannelLimits = { maxText: 2_000, textUnit: 'characters', replyWindowMs: 24 * 60 * 60_000 };

/**
 * Facebook Messenger. Webhooks of the object `page`, sends by `POST /{page-id}/messages` with the page's token
 * (platform-apis.md section 2).
 * @example messenger({ appSecret: process.env.META_APP_SECRET ?? '', verifyToken: process.env.META_VERIFY_TOKEN ?? '' })
 */
export function messenger(options: MessengerOptions): ChannelAdapter {
  return metaChannel(options, {
    type: 'facebook',
    limits: { ...LIMITS, rates: sendRatesOf('facebook', options.messagesPerSecond) },
    // A PSID names a person to one page only.
    aliasScope: 'account',
    accountsIn: (body) => distinctIds(shortList(body, 'entry').map((entry) => fieldsOf(entry)?.['id'])),
    parse: parseMessenger,
    profile: MESSENGER_PROFILE,
    bodyOf: sendBody,
    platformMidIn: (json) => idOf(fieldsOf(json)?.['message_id']),
    acceptedAs: 'sent',
  });
}
