import type { ChannelAdapter, ChannelLimits, OutgoingMessage } from '@replyforce/core';
import { distinctIds, shortList } from '../reading/accounts-in.js';
import { fieldsOf, idOf } from '../reading/fields.js';
import { metaChannel } from '../meta/meta-channel.js';
import type { MetaChannelOptions } from '../meta/options.js';
import { sendRatesOf } from '../send-rates.js';
import { whatsappMedia } from './media-source.js';
import { parseWhatsapp } from './parse.js';
import { isPhone } from './participant.js';

export type WhatsappOptions = MetaChannelOptions;

const LIMITS: ChannelLimits = { maxText: 4_096, textUnit: 'characters', replyWindowMs: 24 * 60 * 60_000 };

/**
 * WhatsApp Business Cloud API. Sends by `POST /{phone-number-id}/messages` with the account's token; a 2xx answer means
 * accepted, not delivered (platform-apis.md section 4).
 * @example whatsapp({ appSecret: process.env.META_APP_SECRET ?? '', verifyToken: process.env.META_VERIFY_TOKEN ?? '' })
 */
export function whatsapp(options: WhatsappOptions): ChannelAdapter {
  return metaChannel(options, {
    type: 'whatsapp',
    limits: { ...LIMITS, rates: sendRatesOf('whatsapp', options.messagesPerSecond) },
    // A number is a number everywhere, and scoped ids hold for the whole business.
    aliasScope: 'tenant',
    accountsIn: (body) =>
      distinctIds(
        shortList(body, 'entry')
          .flatMap((entry) => shortList(entry, 'changes'))
          .map(phoneNumberIdOf),
      ),
    parse: parseWhatsapp,
    media: whatsappMedia(options),
    bodyOf: sendBody,
    platformMidIn: firstMessageId,
    acceptedAs: 'accepted',
  });
}

function sendBody({ to, text, correlationId, replyTo }: OutgoingMessage): unknown {
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...(isPhone(to) ? { to } : { recipient: to }),
    type: 'text',
    text: { body: text, preview_url: false },
    ...(replyTo === undefined ? {} : { context: { message_id: replyTo } }),
    biz_opaque_callback_data: correlationId,
  };
}

function firstMessageId(json: unknown): string | undefined {
  const messages = fieldsOf(json)?.['messages'];
  return Array.isArray(messages) ? idOf(fieldsOf((messages as readonly unknown[])[0])?.['id']) : undefined;
}

function phoneNumberIdOf(change: unknown): unknown {
  return fieldsOf(fieldsOf(fieldsOf(change)?.['value'])?.['metadata'])?.['phone_number_id'];
}
