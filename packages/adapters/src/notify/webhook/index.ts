import type { HttpClient, NotifyResult, WebhookNotifier } from '@replyforce/core';
import { outsideHttp } from '../../outside/outside-http.js';
import { outside } from '../../outside/outside-request.js';
import { postSigned, type SignedAnswer } from '../../outside/post-signed.js';
import { secretKey } from '../../outside/standard-webhooks.js';

export interface WebhookOptions {
  /** Addresses that are not public and may be reached all the same, as those of the `api` channel. Default: none. */
  readonly allowedAddresses?: readonly string[];
  /** Sends requests instead of our own client; the addresses are checked by it or by nobody. */
  readonly http?: HttpClient;
}

/** Where an address that is too busy names no time, ms. */
const BUSY_MS = 10_000;

/**
 * Tells people by a signed request to the address their tenant named: 2xx means that it has it. Signed, repeated and kept from private
 * addresses as the callbacks of the `api` channel are.
 * @example replyForce({ notifiers: { webhook: webhook() } })
 */
export function webhook(options: WebhookOptions = {}): WebhookNotifier {
  const network = outside(options.allowedAddresses && { allowed: options.allowedAddresses });
  const http = options.http ?? outsideHttp(network);
  return {
    isClosed: options.http ? () => false : network.isClosed,
    async send({ id, url, secret, body }, { runtime }, signal) {
      const key = secretKey(secret);
      if (!key) return { outcome: 'failed', failure: { code: 'no_secret', message: 'There is no secret to sign with.' } };
      return resultOf(await postSigned({ id, url, key, body }, { http, runtime, signal }));
    },
  };
}

function resultOf(answer: SignedAnswer): NotifyResult {
  if (answer.status === null) return { outcome: 'retry', failure: { code: answer.code, message: answer.message }, isDown: true };
  const { status, afterMs } = answer;
  if (status >= 200 && status < 300) return { outcome: 'taken' };
  const failure = { code: `webhook_${status}`, message: `The webhook address answered ${status}.` };
  if (status === 410 || status === 413 || status === 422) return { outcome: 'failed', failure };
  const wait = status === 429 ? (afterMs ?? BUSY_MS) : status === 503 ? afterMs : undefined;
  return { outcome: 'retry', failure, isDown: status >= 500, ...(wait !== undefined && { afterMs: wait }) };
}
