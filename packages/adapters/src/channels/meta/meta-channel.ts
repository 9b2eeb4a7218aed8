import type {
  AnsweringSign,
  ChannelAdapter,
  ChannelConnector,
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
import { fetchMetaProfile, type ProfileFields } from './fetch-profile.js';
import { proofSecretOf } from './proof-secret.js';
import { sendMetaMessage, showMetaSign, type PlaceOf, type SendPlace } from './send-message.js';
import { verifyMetaSignature } from './signature.js';
import type { UploadShape } from './upload.js';

/** What tells one channel of Meta from another. */
export interface MetaProduct {
  readonly type: ChannelType;
  readonly limits: ChannelLimits;
  readonly connector: ChannelConnector;
  /** Whether the product's ids name a person on one account or for the whole business. */
  readonly aliasScope: 'tenant' | 'account';
  readonly accountsIn: (body: unknown) => readonly string[];
  readonly businessesIn?: (body: unknown) => readonly string[];
  readonly parse: (body: unknown) => readonly InboundEvent[];
  /** Default: at the addresses that came with the message. */
  readonly media?: MediaSource;
  /** Where an account's messages are posted; default `POST /{account-id}/messages` of the Graph API, with the app's proof. */
  readonly placeOf?: (credentials: ChannelCredentials, standard: SendPlace, isReplaced: boolean) => SendPlace;
  /** What the Graph API tells of a person; absent where events tell all. */
  readonly profile?: ProfileFields;
  /** The body of `POST /{account-id}/messages`. */
  readonly bodyOf: (message: OutgoingMessage, uploaded?: string) => unknown;
  readonly uploadShape: UploadShape;
  /** The bodies that show a customer that they are read and answered. */
  readonly signsOf: (sign: AnsweringSign) => readonly unknown[];
  /** The message's id in a good answer. */
  readonly platformMidIn: (json: unknown) => string | undefined;
  /** How far a good answer says the message has got. */
  readonly acceptedAs: 'accepted' | 'sent';
}

/** One app of Meta, one signature, one handshake, one Graph API: the product adds its shapes. */
export function metaChannel(options: MetaChannelOptions, product: MetaProduct): ChannelAdapter {
  const meta = resolveMetaOptions(options);
  const { type, connector, aliasScope, accountsIn, parse, bodyOf, uploadShape, platformMidIn, acceptedAs } = product;
  const { graphUrl, graphVersion, firstSecret } = meta;
  const limits = options.humanAgent === false ? withoutHumanAgent(product.limits) : product.limits;
  const placeOf: PlaceOf = ({ accountId, baseUrl }, credentials) => {
    const standard = { graphUrl, node: accountId, appSecret: proofSecretOf({ credentials, baseUrl }, firstSecret) };
    return product.placeOf?.(credentials, standard, options.graphUrl !== undefined) ?? standard;
  };
  const sending = { graphVersion, placeOf, limits, bodyOf, uploadShape, platformMidIn, acceptedAs };
  return {
    type,
    limits,
    connector,
    aliasScope: () => aliasScope,
    challenge: (query) => answerMetaChallenge(query, meta.verifyTokens),
    verify: (body, headers, { runtime }, accountSecrets) => verifyMetaSignature(body, headers, meta.secrets(accountSecrets), runtime),
    accountsIn,
    ...(product.businessesIn && { businessesIn: product.businessesIn }),
    parse,
    media: product.media ?? addressSource({ hosts: META_MEDIA_HOSTS, isReplaced: options.graphUrl !== undefined }),
    // Asked where messages of the account are posted: the host and the secret are the same.
    ...(product.profile && { fetchProfile: profileReader(product.profile, graphVersion, placeOf) }),
    send: (message, credentials, context, signal) => sendMetaMessage(message, credentials, context, signal, sending),
    showAnswering: (sign, credentials, context, signal) => showMetaSign(sign, product.signsOf(sign), credentials, context, signal, sending),
  };
}

function withoutHumanAgent({ humanAgentMs: _none, ...limits }: ChannelLimits): ChannelLimits {
  return limits;
}

function profileReader(fields: ProfileFields, graphVersion: string, placeOf: PlaceOf): NonNullable<ChannelAdapter['fetchProfile']> {
  return (request, credentials, context, signal) =>
    fetchMetaProfile(request, credentials, context, signal, { ...placeOf(request, credentials), graphVersion }, fields);
}
