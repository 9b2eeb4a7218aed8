import type {
  ChannelAdapter,
  ChannelCredentials,
  ChannelLimits,
  ChannelType,
  InboundEvent,
  MediaSource,
  OutgoingMessage,
} from '@replyforce/core';
import { addressSource } from '../media/address-source.js';
import { answerMetaChallenge } from './challenge.js';
import { META_MEDIA_HOSTS } from './media-hosts.js';
import { resolveMetaOptions, type MetaChannelOptions } from './options.js';
import { sendMetaMessage, type SendPlace } from './send-message.js';
import { verifyMetaSignature } from './signature.js';

/** What tells one channel of Meta from another. */
export interface MetaProduct {
  readonly type: ChannelType;
  readonly limits: ChannelLimits;
  /** Whether the product's ids name a person on one account or for the whole business. */
  readonly aliasScope: 'tenant' | 'account';
  readonly accountsIn: (body: unknown) => readonly string[];
  readonly parse: (body: unknown) => readonly InboundEvent[];
  /** Default: at the addresses that came with the message. */
  readonly media?: MediaSource;
  /** Where an account's messages are posted; default `POST /{account-id}/messages` of the Graph API, with the app's proof. */
  readonly placeOf?: (message: OutgoingMessage, credentials: ChannelCredentials, standard: SendPlace, isReplaced: boolean) => SendPlace;
  /** The body of `POST /{account-id}/messages`. */
  readonly bodyOf: (message: OutgoingMessage) => unknown;
  /** The message's id in a good answer. */
  readonly platformMidIn: (json: unknown) => string | undefined;
  /** How far a good answer says the message has got. */
  readonly acceptedAs: 'accepted' | 'sent';
}

/** One app of Meta, one signature, one handshake, one Graph API: the product adds its shapes. */
export function metaChannel(options: MetaChannelOptions, product: MetaProduct): ChannelAdapter {
  const meta = resolveMetaOptions(options);
  const { type, limits, aliasScope, accountsIn, parse, bodyOf, platformMidIn, acceptedAs } = product;
  const { graphUrl, graphVersion, firstSecret } = meta;
  return {
    type,
    limits,
    aliasScope: () => aliasScope,
    challenge: (query) => answerMetaChallenge(query, meta.verifyTokens),
    verify: (body, headers, { runtime }, accountSecrets) => verifyMetaSignature(body, headers, meta.secrets(accountSecrets), runtime),
    accountsIn,
    parse,
    media: product.media ?? addressSource({ hosts: META_MEDIA_HOSTS, isReplaced: options.graphUrl !== undefined }),
    send: (message, credentials, context, signal) =>
      sendMetaMessage(message, credentials, context, signal, {
        graphVersion,
        placeOf: (outgoing, ownCredentials) => {
          const appSecret = ownCredentials.appSecret ?? firstSecret;
          const standard = { graphUrl, node: outgoing.accountId, appSecret };
          return product.placeOf?.(outgoing, ownCredentials, standard, options.graphUrl !== undefined) ?? standard;
        },
        limits,
        bodyOf,
        platformMidIn,
        acceptedAs,
      }),
  };
}
