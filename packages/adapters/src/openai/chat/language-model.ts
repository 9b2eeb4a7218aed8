import type { GenerateRequest, GenerateResult, LanguageModel } from '@replyforce/core';
import { readRefusal } from '../../model-service/refusal.js';
import type { OpenAiClient, ServiceCall } from '../client.js';
import { readCompletion, sumUsage } from './answer.js';
import { DIALECTS, providerOf, withoutRefused, type Dialect, type Provider } from './dialect.js';
import { bareJson, jsonFaults } from './json-faults.js';
import { chatBody } from './request.js';

/** By so much more may be written where JSON was cut off. */
const MORE = 2;

const NOTHING: GenerateResult['usage'] = { inputTokens: 0, outputTokens: 0, cachedTokens: 0 };

/**
 * A model behind Chat Completions. A request for JSON is asked once more where the answer was cut off (with twice the tokens) or
 * does not fit the schema (with what is wrong with it); the usage is that of both, so up to three times `maxOutputTokens` may be
 * written. Where the second answer fails, the first one is the result: whoever asked has to check the JSON in any case.
 */
export function chatModel(client: OpenAiClient, model: string, setting: string, provider: Provider = providerOf(model)): LanguageModel {
  // What the server has refused before is not sent again.
  let dialect: Dialect = DIALECTS[provider];

  async function ask(request: GenerateRequest, signal: AbortSignal): Promise<GenerateResult> {
    for (;;) {
      const used = dialect;
      const call: ServiceCall = { method: 'POST', path: '/chat/completions', body: chatBody(model, request, used), model, setting };
      const answer = await client.send(call, signal);
      const refusal = answer.status === 400 || answer.status === 422 ? readRefusal(answer.body) : undefined;
      // How Azure says that a prompt was filtered.
      if (refusal?.code === 'content_filter') return { text: '', finish: 'filtered', usage: NOTHING };
      const next = refusal && withoutRefused(used, refusal);
      if (next === undefined) return readCompletion(client.read(answer, call));
      // Unless another call has learnt something meanwhile.
      if (dialect === used) dialect = next;
    }
  }

  async function askAgain(first: GenerateResult, request: GenerateRequest, signal: AbortSignal): Promise<GenerateResult> {
    const second = await ask(request, signal).catch(() => undefined);
    // Nobody knows what a call that broke off will be billed: then the usage of both is unknown.
    return second === undefined ? { ...first, usage: NOTHING } : { ...second, usage: sumUsage(first.usage, second.usage) };
  }

  return {
    id: model,
    async generate(request, signal) {
      const first = await ask(request, signal);
      const { jsonSchema, maxOutputTokens, messages } = request;
      if (!jsonSchema) return first;
      if (first.finish === 'length') {
        if (maxOutputTokens === undefined) return first;
        return asJson(await askAgain(first, { ...request, maxOutputTokens: maxOutputTokens * MORE }, signal));
      }
      if (first.finish !== 'stop') return first;
      const answer = asJson(first);
      const faults = jsonFaults(answer.text, jsonSchema.schema);
      if (faults.length === 0) return answer;
      const correction = `That does not fit: ${faults.join('; ')}. Answer with the corrected JSON object and nothing else.`;
      const again = [...messages, { role: 'assistant', content: first.text }, { role: 'user', content: correction }] as const;
      return asJson(await askAgain(answer, { ...request, messages: again }, signal));
    },
  };
}

function asJson(result: GenerateResult): GenerateResult {
  return result.finish === 'stop' ? { ...result, text: bareJson(result.text) } : result;
}
