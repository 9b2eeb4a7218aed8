import type { ChannelAdapter, ChannelCredentials, ChannelLimits, ChannelType, InboundEvent, OutgoingMessage } from '@replyforce/core';
import { answerMetaChallenge } from './challenge.js';
import { resolveMetaOptions, type MetaChannelOptions } from './options.js';
import { fetchMetaProfile, type ProfileFields } from './fetch-profile.js';
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
  /** Where an account's messages are posted; default `POST /{account-id}/messages` of the Graph API, with the app's proof. */
  readonly placeOf?: (message: OutgoingMessage, credentials: ChannelCredentials, standard: SendPlace, isReplaced: boolean) => SendPlace;
  /** What the Graph API tells of a person; absent where events tell all. */
  readonly profile?: ProfileFields;
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
    ...(product.profile && { fetchProfile: profileReader(product, product.profile, meta, options.graphUrl !== undefined) }),
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

/** Asks where messages of the account are posted: the host and the secret are the same. */
function profileReader(
  { placeOf }: Pick<MetaProduct, 'placeOf'>,
  fields: ProfileFields,
  { graphUrl, graphVersion, firstSecret }: Pick<ReturnType<typeof resolveMetaOptions>, 'graphUrl' | 'graphVersion' | 'firstSecret'>,
  isReplaced: boolean,
): NonNullable<ChannelAdapter['fetchProfile']> {
  return (request, credentials, context, signal) => {
    const standard: SendPlace = { graphUrl, node: request.accountId, appSecret: credentials.appSecret ?? firstSecret };
    const message = {
      to: request.participantId,
      accountId: request.accountId,
      text: '',
      attachments: [],
      correlationId: '',
      baseUrl: request.baseUrl,
    };
    const place = placeOf?.(message, credentials, standard, isReplaced) ?? standard;
    return fetchMetaProfile(request, credentials, context, signal, { ...place, graphVersion }, fields);
  };
}
