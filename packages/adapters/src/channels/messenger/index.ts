import type { ChannelAdapter } from '@replyforce/core';
import { CHANNEL_LIMITS } from '../content-limits.js';
import { distinctIds, listUnder } from '../reading/accounts-in.js';
import { fieldsOf, idOf } from '../reading/fields.js';
import { sendBody, signBodies } from '../meta/messaging/send-body.js';
import { MESSENGER_PROFILE } from '../meta/fetch-profile.js';
import { metaChannel } from '../meta/meta-channel.js';
import type { MetaChannelOptions } from '../meta/options.js';
import { MESSAGE_ATTACHMENT } from '../meta/upload.js';
import { sendRatesOf } from '../send-rates.js';
import { messengerConnector } from './connect/connector.js';
import { parseMessenger } from './parse.js';

export interface MessengerOptions extends MetaChannelOptions {
  /**
   * Whether a login offers the Instagram accounts of pages too. Default true: it then asks for Instagram's permissions, which an app
   * without the Instagram product does not have. With `loginConfig` that configuration says what is asked for.
   */
  readonly offersInstagram?: boolean;
}

/**
 * Facebook Messenger. Webhooks of the object `page`, sends by `POST /{page-id}/messages` with the page's token
 * (platform-apis.md section 2).
 * @example messenger({ appSecret: process.env.META_APP_SECRET ?? '', verifyToken: process.env.META_VERIFY_TOKEN ?? '' })
 */
export function messenger(options: MessengerOptions): ChannelAdapter {
  return metaChannel(options, {
    type: 'facebook',
    limits: { ...CHANNEL_LIMITS.facebook, rates: sendRatesOf('facebook', options.messagesPerSecond) },
    connector: messengerConnector(options),
    // A PSID names a person to one page only.
    aliasScope: 'account',
    accountsIn: (body) => distinctIds(listUnder(body, 'entry').map((entry) => fieldsOf(entry)?.['id'])),
    parse: parseMessenger,
    profile: MESSENGER_PROFILE,
    bodyOf: sendBody,
    uploadShape: MESSAGE_ATTACHMENT,
    signsOf: ({ to }) => signBodies(to),
    platformMidIn: (json) => idOf(fieldsOf(json)?.['message_id']),
    acceptedAs: 'sent',
  });
}
