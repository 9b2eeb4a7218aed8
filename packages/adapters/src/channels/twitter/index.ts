import { utf8, type ChannelAdapter, type ChannelLimits } from '@replyforce/core';
import { CHANNEL_LIMITS } from '../content-limits.js';
import { distinctIds, listUnder } from '../reading/accounts-in.js';
import { fieldsOf } from '../reading/fields.js';
import { sendRatesOf } from '../send-rates.js';
import { xConnector } from './connect/connector.js';
import { xMedia } from './media-source.js';
import { parseX } from './parse.js';
import { sendDirectMessage } from './send.js';
import { mediaUploads } from './upload-media.js';
import { answerCrc, verifyXSignature } from './signature.js';

export interface XOptions {
  /** Consumer secret (API key secret). Several while one is being replaced: any of them verifies, the first one answers the CRC. */
  readonly consumerSecret: string | readonly string[];
  /** Key of the app: with it webhooks are set up and looked after. Several, as there are secrets: the first is used. */
  readonly consumerKey?: string | readonly string[];
  /** OAuth 2.0 client people log in to; absent, accounts are added with tokens that nobody renews. */
  readonly clientId?: string;
  /** Absent for a public client. */
  readonly clientSecret?: string;
  /** What an account may cost in a month (UTC) before it sends nothing more, in US dollars. Default: no bound. */
  readonly monthlyCeilingUsd?: number;
  /** Replaces `https://api.x.com`; an account's own base URL goes before it. */
  readonly apiUrl?: string;
}

const API_URL = 'https://api.x.com';
const LIMITS: ChannelLimits = { ...CHANNEL_LIMITS.twitter, rates: sendRatesOf('twitter') };
/** What X charges for a message (platform-apis.md 6.5). */
const PRICES = { receivedUsd: 0.01, sentUsd: 0.015 };

/**
 * Direct messages of X. Webhooks of the X Activity API and of the Account Activity API before it; sends by
 * `POST /2/dm_conversations/with/{participant_id}/messages` with the owner's OAuth 2.0 token (platform-apis.md section 6).
 * X charges for every message received and sent.
 * @example x({ consumerSecret: process.env.X_CONSUMER_SECRET ?? '' })
 */
export function x(options: XOptions): ChannelAdapter {
  const secrets = secretsOf([options.consumerSecret].flat());
  const sending = { apiUrl: options.apiUrl ?? API_URL, limits: LIMITS, upload: mediaUploads() };
  const { apiUrl = API_URL, clientId, clientSecret, monthlyCeilingUsd } = options;
  const first = (values: string | readonly string[] = []) => [values].flat().find((value) => value !== '');
  const app = { apiUrl, clientId, clientSecret, consumerKey: first(options.consumerKey), consumerSecret: first(options.consumerSecret) };
  return {
    type: 'twitter',
    limits: LIMITS,
    prices: { ...PRICES, ...(monthlyCeilingUsd !== undefined && { monthlyCeilingUsd }) },
    connector: xConnector(app, options.apiUrl !== undefined),
    carriesCorrelation: false,
    // A user id is the same for everybody.
    aliasScope: () => 'tenant',
    challenge: (query, { runtime }) => answerCrc(query, secrets, runtime),
    verify: (body, headers, { runtime }, accountSecrets) =>
      verifyXSignature(body, headers, accountSecrets ? secretsOf(accountSecrets) : secrets, runtime),
    accountsIn,
    parse: parseX,
    media: xMedia(apiUrl, options.apiUrl !== undefined),
    send: (message, credentials, context, signal) => sendDirectMessage(message, credentials, context, signal, sending),
  };
}

/** An empty secret must never open anything. */
function secretsOf(values: readonly string[]): readonly Uint8Array[] {
  return values.filter((value) => value !== '').map(utf8);
}

function accountsIn(body: unknown): readonly string[] {
  const envelope = fieldsOf(body);
  if (!envelope) return [];
  if (!('data' in envelope)) return distinctIds([envelope['for_user_id']]);
  const events = Array.isArray(envelope['data']) ? listUnder(envelope, 'data') : [envelope['data']];
  return distinctIds(events.map((event) => fieldsOf(fieldsOf(event)?.['filter'])?.['user_id']));
}
