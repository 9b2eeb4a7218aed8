import type { ChannelAdapter, ChannelCredentials, ChannelLimits, HttpClient } from '@replyforce/core';
import { outsideHttp } from '../../outside/outside-http.js';
import { outside } from '../../outside/outside-request.js';
import { addressSource } from '../media/address-source.js';
import { distinctIds } from '../reading/accounts-in.js';
import { fieldsOf } from '../reading/fields.js';
import { envelopeOf } from './envelope.js';
import { parseApi } from './parse.js';
import { sendCallback } from './send.js';
import { isBase64, secretKey, verifySigned } from '../../outside/standard-webhooks.js';

export interface ApiOptions {
  /** Signs what programs post to the webhook address instead of using the API; accounts may have their own. Default: none. */
  readonly appSecret?: string | readonly string[];
  /**
   * Addresses that are not public and that callbacks may go to all the same: `loopback`, `private`, an address or a network such as
   * `10.1.0.0/16`. Default: none.
   */
  readonly allowedAddresses?: readonly string[];
  /** Sends callbacks instead of our own client; the addresses are checked by it or by nobody. */
  readonly http?: HttpClient;
}

/** What one message may hold is ours to say here: as much as a person may write through the API. */
const LIMITS: ChannelLimits = { maxText: 10_000, textUnit: 'characters', replyWindowMs: null };

/**
 * Any program as a channel: it hands over what customers say (`rf.tenant(id).channels.receive`, over HTTP
 * `POST /api/v1/channels/:id/inbound`) and gets the replies by callbacks as Standard Webhooks describes them, or reads them itself.
 * @example api({ allowedAddresses: ['10.1.0.0/16'] })
 */
export function api(options: ApiOptions = {}): ChannelAdapter {
  const keys = keysOf([options.appSecret ?? []].flat());
  const network = outside(options.allowedAddresses && { allowed: options.allowedAddresses });
  const sending = { http: options.http ?? outsideHttp(network), limits: LIMITS };
  return {
    type: 'api',
    limits: LIMITS,
    repeatable: true,
    tellsOrigin: true,
    untimedKeys: true,
    aliasScope: () => 'account',
    challenge: () => ({ status: 403 }),
    verify: (body, headers, { runtime }, accountSecrets) =>
      verifySigned(body, headers, accountSecrets ? keysOf(accountSecrets) : keys, runtime),
    accountsIn: (body) => distinctIds([fieldsOf(body)?.['account_id']]),
    parse: parseApi,
    media: addressSource(),
    envelope: envelopeOf,
    credentialFaults: (credentials) => faultsIn(credentials, options.http ? () => false : network.isClosed),
    send: (message, credentials, context, signal) => sendCallback(message, credentials, context, signal, sending),
  };
}

/** A secret of no use must never open anything. */
function keysOf(secrets: readonly string[]): readonly Uint8Array[] {
  return secrets.map(secretKey).filter((key) => key !== undefined);
}

function faultsIn({ callbackUrl, callbackSecret }: ChannelCredentials, isClosed: (url: string) => boolean) {
  const faults: { path: string; message: string }[] = [];
  if (typeof callbackUrl === 'string' && isClosed(callbackUrl))
    faults.push({ path: 'credentials.callback_url', message: 'is no public address; the operator has to allow it first' });
  if (typeof callbackSecret === 'string' && callbackSecret.startsWith('whsec_') && !isBase64(callbackSecret.slice('whsec_'.length)))
    faults.push({ path: 'credentials.callback_secret', message: 'must hold base64 after whsec_' });
  return faults;
}
