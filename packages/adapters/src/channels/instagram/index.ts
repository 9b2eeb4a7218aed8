import type { ChannelAdapter } from '@replyforce/core';
import { CHANNEL_LIMITS } from '../content-limits.js';
import { distinctIds, listUnder } from '../reading/accounts-in.js';
import { sendBody, signBodies } from '../meta/messaging/send-body.js';
import { INSTAGRAM_PROFILE } from '../meta/fetch-profile.js';
import { metaChannel } from '../meta/meta-channel.js';
import type { MetaChannelOptions } from '../meta/options.js';
import { MESSAGE_ATTACHMENT } from '../meta/upload.js';
import { fieldsOf, idOf } from '../reading/fields.js';
import { sendRatesOf } from '../send-rates.js';
import { instagramConnector } from './connect/connector.js';
import { INSTAGRAM_URL } from './hosts.js';
import { parseInstagram } from './parse.js';

export interface InstagramOptions extends MetaChannelOptions {
  /** The app of Instagram Login, where it is another one than the Meta app: its secret signs webhooks too. */
  readonly instagramApp?: { readonly appId: string; readonly appSecret: string };
}

/**
 * Instagram direct messages. An account is connected in one of two ways (platform-apis.md section 3): by Instagram Login, with
 * an Instagram user token, or through its Facebook page, with the page's token and `pageId` in the credentials. Webhooks
 * are the same for both. An Instagram app has a secret of its own: name it in `appSecret` beside that of the Meta app.
 * @example instagram({ appSecret: process.env.META_APP_SECRET ?? '', verifyToken: process.env.META_VERIFY_TOKEN ?? '' })
 */
export function instagram(given: InstagramOptions): ChannelAdapter {
  const { instagramApp: own } = given;
  const options = own ? { ...given, appSecret: [...[given.appSecret].flat(), own.appSecret] } : given;
  return metaChannel(options, {
    type: 'instagram',
    limits: { ...CHANNEL_LIMITS.instagram, rates: sendRatesOf('instagram', options.messagesPerSecond) },
    connector: instagramConnector(options),
    // An IGSID names a person to one account only.
    aliasScope: 'account',
    accountsIn: (body) => distinctIds(listUnder(body, 'entry').map((entry) => fieldsOf(entry)?.['id'])),
    parse: parseInstagram,
    placeOf: ({ pageId }, standard, isReplaced) => {
      if (typeof pageId === 'string' && pageId !== '') return { ...standard, node: pageId };
      // The proof would have to be made with the Instagram app's secret, and which of ours that is nobody says.
      return { ...standard, ...(isReplaced ? {} : { graphUrl: INSTAGRAM_URL }), appSecret: undefined };
    },
    profile: INSTAGRAM_PROFILE,
    bodyOf: sendBody,
    uploadShape: MESSAGE_ATTACHMENT,
    signsOf: ({ to }) => signBodies(to),
    platformMidIn: (json) => idOf(fieldsOf(json)?.['message_id']),
    acceptedAs: 'sent',
  });
}
