import type { ChannelAdapter, ChannelLimits, OutgoingMessage } from '@replyforce/core';
import { answerMetaChallenge } from '../meta/challenge.js';
import { fieldsOf, idOf } from '../meta/fields.js';
import { resolveMetaOptions, type MetaChannelOptions } from '../meta/options.js';
import { sendMetaMessage } from '../meta/send-message.js';
import { verifyMetaSignature } from '../meta/signature.js';
import { parseMessenger } from './parse.js';

export type MessengerOptions = MetaChannelOptions;

const LIMITS: ChannelLimits = { maxText: 2_000, textUnit: 'characters', replyWindowMs: 24 * 60 * 60_000 };

/**
 * Facebook Messenger. Webhooks of the object `page`, sends by `POST /{page-id}/messages` with the page's token
 * (platform-apis.md section 2).
 * @example messenger({ appSecret: process.env.META_APP_SECRET ?? '', verifyToken: process.env.META_VERIFY_TOKEN ?? '' })
 */
export function messenger(options: MessengerOptions): ChannelAdapter {
  const meta = resolveMetaOptions(options);
  return {
    type: 'facebook',
    limits: LIMITS,
    // A PSID names a person to one page only.
    aliasScope: () => 'account',
    challenge: (query) => answerMetaChallenge(query, meta.verifyTokens),
    verify: (body, headers, { runtime }, accountSecrets) => verifyMetaSignature(body, headers, meta.secrets(accountSecrets), runtime),
    parse: parseMessenger,
    send: (message, credentials, context, signal) =>
      sendMetaMessage(message, credentials, context, signal, {
        graphUrl: meta.graphUrl,
        graphVersion: meta.graphVersion,
        appSecret: meta.firstSecret,
        limits: LIMITS,
        bodyOf: sendBody,
        platformMidIn: (json) => idOf(fieldsOf(json)?.['message_id']),
        acceptedAs: 'sent',
      }),
  };
}

function sendBody({ to, text, correlationId, replyTo }: OutgoingMessage): unknown {
  return {
    recipient: { id: to },
    messaging_type: 'RESPONSE',
    message: { text, metadata: correlationId },
    ...(replyTo === undefined ? {} : { reply_to: { mid: replyTo } }),
  };
}
