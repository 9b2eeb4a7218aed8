import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { fieldsOf, type Fields } from '../../channels/reading/fields.js';
import { parseJson } from '../../channels/reading/parse-json.js';
import { readText } from '../http-exchange.js';
import { write, type Answer } from '../stand-in/answer.js';
import { listenOn } from '../stand-in/listener.js';
import { createRules } from '../stand-in/rules.js';
import { answerCall, type Service } from './answer-call.js';
import { createPromptCache } from './chat/prompt-cache.js';
import { CONTROL_PREFIX, handleControl } from './control-routes.js';
import { apiError, compatibleError } from './errors.js';
import { breakInTheMiddle, refusalOf } from './faults.js';
import { COMPATIBLE_MODELS, OPENAI_MODELS } from './known-models.js';
import type { OpenAiBehaviour, OpenAiEndpoint, OpenAiSeen, OpenAiStandIn, OpenAiStandInOptions } from './types.js';

const ENDPOINTS: Readonly<Record<string, OpenAiEndpoint>> = {
  'POST /v1/chat/completions': 'chat',
  'POST /v1/embeddings': 'embeddings',
  'POST /v1/moderations': 'moderations',
  'GET /v1/models': 'models',
};

/**
 * A stand-in for OpenAI on a port of this machine, or for a compatible server such as Ollama: chat completions, embeddings,
 * moderations and the list of models. It checks the key and every request as the real one does, and answers in its shapes: as it
 * is scripted, by a function of the request, or with JSON that fits the schema asked for. It can be told to fail.
 * @example
 * const service = await openAiStandIn({ apiKey: 'sk-test', answer: ({ text }) => `You asked: ${text}` });
 * // point OPENAI_BASE_URL at service.url
 * service.behave({ times: 1, outcome: { kind: 'rate_limit', retryAfterMs: 50 } });
 */
export async function openAiStandIn(options: OpenAiStandInOptions = {}): Promise<OpenAiStandIn> {
  const isCompatible = options.kind === 'compatible';
  const rules = createRules<OpenAiBehaviour>();
  const now = options.now ?? Date.now;
  const models = options.models ?? (isCompatible ? COMPATIBLE_MODELS : OPENAI_MODELS);
  const service: Service = { options, models, cache: createPromptCache(), now };
  let seen: OpenAiSeen[] = [];

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://stand-in');
    if (url.pathname.startsWith(CONTROL_PREFIX)) return write(response, await handleControl(standIn, url, request));
    const name = `${request.method ?? 'GET'} ${url.pathname}`;
    const endpoint = Object.hasOwn(ENDPOINTS, name) ? (ENDPOINTS[name] ?? null) : null;
    const body = parseJson(await readText(request));
    const see = (status: number | null) => {
      const model = fieldsOf(body)?.['model'];
      seen.push({
        number: seen.length + 1,
        time: Date.now(),
        endpoint,
        model: typeof model === 'string' ? model : null,
        body: body ?? null,
        status,
      });
    };
    const fault = keyFault(request) ?? (endpoint === null ? unknownAddress(name) : bodyFault(endpoint, body));
    if (fault || endpoint === null) return reply(fault ?? unknownAddress(name));
    const fields: Fields = fieldsOf(body) ?? {};
    const rule = rules.take(({ endpoint: of, model }) => (of ?? endpoint) === endpoint && (model ?? fields['model']) === fields['model']);
    if (rule?.delayMs) await sleep(rule.delayMs);
    const outcome = rule?.outcome;
    if (outcome?.kind === 'drop') {
      see(null);
      request.socket.destroy();
      return;
    }
    const answer = refusalOf(outcome) ?? (await answerCall({ endpoint, body: fields, outcome }, service));
    if (outcome?.kind !== 'drop_mid_answer') return reply(answer);
    see(null);
    await breakInTheMiddle(response, answer);

    function reply(answer: Answer): void {
      see(answer.status);
      write(response, { ...answer, headers: { ...answer.headers, 'x-request-id': `req_${randomBytes(8).toString('hex')}` } });
    }
  }

  function keyFault({ headers: { authorization } }: IncomingMessage): Answer | undefined {
    const key = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
    if (key !== undefined ? options.apiKey === undefined || key === options.apiKey : isCompatible && options.apiKey === undefined)
      return undefined;
    // As the real one does it, with the key's beginning and end.
    const shown = key === undefined ? '' : `: ${key.slice(0, 8)}****${key.slice(-4)}`;
    return apiError({
      status: 401,
      message: key === undefined ? "You didn't provide an API key." : `Incorrect API key provided${shown}.`,
      code: 'invalid_api_key',
    });
  }

  function unknownAddress(name: string): Answer {
    return isCompatible ? { status: 404, body: '404 page not found' } : apiError({ status: 404, message: `Invalid URL (${name})` });
  }

  function bodyFault(endpoint: OpenAiEndpoint, body: unknown): Answer | undefined {
    if (endpoint === 'models' || fieldsOf(body)) return undefined;
    const message = 'We could not parse the JSON body of your request.';
    return isCompatible ? compatibleError(400, message) : apiError({ status: 400, message });
  }

  const listener = await listenOn(options, route);
  const standIn: OpenAiStandIn = {
    url: `${listener.url}/v1`,
    requests: () => [...seen],
    behave: rules.add,
    clearBehaviours: rules.clear,
    refuse: listener.refuse,
    reset() {
      seen = [];
      rules.clear();
      service.cache.clear();
    },
    close: listener.close,
  };
  return standIn;
}
