import { ReplyForceError } from '@replyforce/core';
import { isUsedUp, type Refusal } from './refusal.js';
import { retryAfterMs, type Headers } from './retry-after.js';

/** Who was asked for what, for the words of an error. */
export interface Asked {
  /** The service, such as `api.openai.com`. */
  readonly service: string;
  /** Absent where no model is asked. */
  readonly model?: string;
  /** Where the model is named, such as `REPLYFORCE_MODEL_REPLY`. */
  readonly modelSetting: string;
  /** Where the key is named. */
  readonly keySetting: string;
  /** Where the address is named. */
  readonly addressSetting: string;
}

export interface Refused {
  readonly status: number;
  readonly headers: Headers;
  readonly refusal: Refusal;
}

/**
 * A refusal as an error (platform-apis.md 9.5). `configuration_invalid` where a person has to change something: the key, the
 * model, the address. `rate_limited` where a quota is used up (not retryable) or the service asks us to come later.
 * `platform_rejected` where the request itself is at fault; `platform_unavailable` where the service is. Neither the service's
 * own words nor anything of the request is in it: they may hold the customer's words or a part of the key.
 */
export function modelError({ status, headers, refusal }: Refused, asked: Asked, now: number): ReplyForceError {
  const { service, model, modelSetting, keySetting, addressSetting } = asked;
  const after = retryAfterMs(headers, now);
  const rest = detailsOf(status, headers, refusal);
  if (status === 401) return new ReplyForceError('configuration_invalid', `${service} refuses the key: check ${keySetting}${rest}.`);
  if (status === 403) {
    const what = model === undefined ? 'this' : `the model ${model}`;
    return new ReplyForceError(
      'configuration_invalid',
      `${service} does not allow this key ${what}: check ${keySetting} and ${modelSetting}${rest}.`,
    );
  }
  if (status === 404) {
    const what =
      model === undefined
        ? 'does not know this address'
        : `has no model ${model}, or has shut it down: name another one in ${modelSetting}`;
    return new ReplyForceError(
      'configuration_invalid',
      `${service} ${what}${model === undefined ? ':' : ', or'} check ${addressSetting}${rest}.`,
    );
  }
  if (status >= 300 && status < 400)
    return new ReplyForceError('configuration_invalid', `${service} sends elsewhere: check ${addressSetting}${rest}.`);
  if (status === 402 || isUsedUp(refusal))
    return new ReplyForceError('rate_limited', `The quota of the key at ${service} is used up${rest}.`, { retryable: false });
  if (status === 429)
    return new ReplyForceError('rate_limited', `${service} takes no more requests at this moment${rest}.`, {
      ...(after !== undefined && { retryAfterMs: after }),
    });
  if (status >= 500 || status === 408 || status === 409)
    return new ReplyForceError('platform_unavailable', `${service} could not answer${rest}.`, {
      ...(after !== undefined && { retryAfterMs: after }),
    });
  const objection = refusal.param === undefined ? '' : `, at ${refusal.param}`;
  return new ReplyForceError('platform_rejected', `${service} refused the request${objection}${rest}.`);
}

/** Status, the service's code and its name for the request: what a person needs to look it up. */
function detailsOf(status: number, headers: Headers, { code }: Refusal): string {
  const request = /^[\w.-]{1,80}$/.exec(headers['x-request-id'] ?? '')?.[0];
  return ` (${[`status ${status}`, code, request && `request ${request}`].filter(Boolean).join(', ')})`;
}
