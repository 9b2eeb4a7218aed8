import type { ChannelAdapter } from '@replyforce/core';
import { CHANNEL_LIMITS } from '../content-limits.js';
import { distinctIds, listUnder } from '../reading/accounts-in.js';
import { fieldsOf, idOf } from '../reading/fields.js';
import { metaChannel } from '../meta/meta-channel.js';
import type { MetaChannelOptions } from '../meta/options.js';
import { WHATSAPP_MEDIA } from '../meta/upload.js';
import { sendRatesOf } from '../send-rates.js';
import { whatsappConnector } from './connect/connector.js';
import { whatsappMedia } from './media-source.js';
import { parseWhatsapp } from './parse.js';
import { sendBody, signBody } from './send-body.js';

export type WhatsappOptions = MetaChannelOptions;

/**
 * WhatsApp Business Cloud API. Sends by `POST /{phone-number-id}/messages` with the account's token; a 2xx answer means
 * accepted, not delivered (platform-apis.md section 4).
 * @example whatsapp({ appSecret: process.env.META_APP_SECRET ?? '', verifyToken: process.env.META_VERIFY_TOKEN ?? '' })
 */
export function whatsapp(options: WhatsappOptions): ChannelAdapter {
  return metaChannel(options, {
    type: 'whatsapp',
    limits: { ...CHANNEL_LIMITS.whatsapp, rates: sendRatesOf('whatsapp', options.messagesPerSecond) },
    connector: whatsappConnector(options),
    // A number is a number everywhere, and scoped ids hold for the whole business.
    aliasScope: 'tenant',
    // News of a business account name no number: it vouches for them itself.
    accountsIn: (body) =>
      distinctIds(
        listUnder(body, 'entry')
          .flatMap((entry) => listUnder(entry, 'changes'))
          .map(phoneNumberIdOf)
          .filter((id) => id !== undefined),
      ),
    businessesIn: (body) => distinctIds(listUnder(body, 'entry').map((entry) => fieldsOf(entry)?.['id'])),
    parse: parseWhatsapp,
    media: whatsappMedia(options),
    bodyOf: sendBody,
    uploadShape: WHATSAPP_MEDIA,
    signsOf: ({ platformMid }) => [signBody(platformMid)],
    platformMidIn: firstMessageId,
    acceptedAs: 'accepted',
  });
}

function firstMessageId(json: unknown): string | undefined {
  const messages = fieldsOf(json)?.['messages'];
  return Array.isArray(messages) ? idOf(fieldsOf((messages as readonly unknown[])[0])?.['id']) : undefined;
}

function phoneNumberIdOf(change: unknown): unknown {
  return fieldsOf(fieldsOf(fieldsOf(change)?.['value'])?.['metadata'])?.['phone_number_id'];
}
