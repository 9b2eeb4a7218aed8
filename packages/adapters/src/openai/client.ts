import { fetchHttp, ReplyForceError, webRuntime, type HttpResponse } from '@replyforce/core';
import { fieldsOf, type Fields } from '../channels/reading/fields.js';
import { parseJson } from '../channels/reading/parse-json.js';
import { modelError, type Asked } from '../model-service/model-error.js';
import { isUsedUp, readRefusal } from '../model-service/refusal.js';
import { retryAfterMs } from '../model-service/retry-after.js';
import { addressOf, checkKey, SETTINGS, type Address, type OpenAiOptions } from './options.js';

export interface ServiceCall {
  readonly method: 'GET' | 'POST';
  /** Under the base URL. */
  readonly path: string;
  readonly body?: object;
  readonly model?: string;
  /** Where the model is named. */
  readonly setting?: string;
}

/** One address with its key. */
export interface OpenAiClient {
  readonly address: Address;
  /** The answer, whatever its status; tried again once where that can help. Throws where there is none. */
  send(call: ServiceCall, signal: AbortSignal): Promise<HttpResponse>;
  /** The JSON of a good answer; every other answer is an error. */
  ask(call: ServiceCall, signal: AbortSignal): Promise<Fields>;
  /** The JSON of a good answer, or the error that an answer is. */
  read(answer: HttpResponse, call: ServiceCall): Fields;
}

/** Nobody who is asked to wait longer than this tries again within a call: there is a customer waiting, ms. */
const LONGEST_WAIT_MS = 1_000;
/** Where the service does not say how long: this, and up to as much again at random, ms. */
const WAIT_MS = 200;

/**
 * Speaks HTTP with OpenAI or a server like it. At most two attempts a call; the pause between them heeds the signal. The key
 * goes into one header and nowhere else.
 */
export function openAiClient(options: OpenAiOptions): OpenAiClient {
  const { apiKey, http = fetchHttp(), runtime = webRuntime() } = options;
  const address = addressOf(options);
  checkKey(options, address);

  async function attempt({ method, path, body }: ServiceCall, signal: AbortSignal): Promise<HttpResponse | ReplyForceError> {
    try {
      return await http({
        method,
        url: `${address.base}${path}`,
        headers: {
          accept: 'application/json',
          ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
        signal,
      });
    } catch (error) {
      signal.throwIfAborted();
      return new ReplyForceError('platform_unavailable', `${address.host} could not be reached, or its answer broke off.`, {
        cause: error,
      });
    }
  }

  function waitBefore(outcome: HttpResponse | ReplyForceError): number | undefined {
    const pause = WAIT_MS * (1 + (runtime.randomBytes(1)[0] ?? 0) / 255);
    if (ReplyForceError.is(outcome)) return pause;
    if (!mayHelp(outcome)) return undefined;
    const asked = retryAfterMs(outcome.headers, runtime.now());
    if (asked === undefined) return pause;
    return asked > LONGEST_WAIT_MS ? undefined : asked;
  }

  async function send(call: ServiceCall, signal: AbortSignal): Promise<HttpResponse> {
    signal.throwIfAborted();
    let outcome = await attempt(call, signal);
    const wait = waitBefore(outcome);
    if (wait !== undefined) {
      await runtime.sleep(wait, signal);
      signal.throwIfAborted();
      outcome = await attempt(call, signal);
    }
    if (ReplyForceError.is(outcome)) throw outcome;
    return outcome;
  }

  function read({ status, headers, body }: HttpResponse, { model, setting }: ServiceCall): Fields {
    if (status >= 200 && status < 300) {
      const fields = fieldsOf(parseJson(body));
      if (fields) return fields;
      throw new ReplyForceError(
        'platform_unavailable',
        `${address.host} answered with something that is no JSON object: check ${SETTINGS.address}.`,
      );
    }
    const asked: Asked = {
      service: address.host,
      ...(model !== undefined && { model }),
      modelSetting: setting ?? SETTINGS.reply,
      keySetting: SETTINGS.key,
      addressSetting: SETTINGS.address,
    };
    throw modelError({ status, headers, refusal: readRefusal(body) }, asked, runtime.now());
  }

  return { address, send, read, ask: async (call, signal) => read(await send(call, signal), call) };
}

function mayHelp({ status, headers, body }: HttpResponse): boolean {
  if (headers['x-should-retry'] === 'true') return true;
  if (headers['x-should-retry'] === 'false') return false;
  if (status === 429) return !isUsedUp(readRefusal(body));
  return status === 408 || status === 409 || status >= 500;
}
