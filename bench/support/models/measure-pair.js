import { openai } from '@replyforce/adapters/openai';
import { openAiStandIn } from '@replyforce/adapters/testkit';
import { answer } from './answers.js';
import { costOfLargeModel, LARGE_MODEL } from './large-model.js';
import { playWorkload } from './play-workload.js';

/**
 * @typedef {{ readonly understanding: string, readonly reply: string }} ModelPair
 * @typedef {{
 *   readonly messages: number, readonly understandingCalls: number, readonly replyCalls: number, readonly correctionCalls: number,
 *   readonly withoutCall: number, readonly cacheHits: number, readonly inputTokens: number, readonly outputTokens: number,
 *   readonly cachedTokens: number, readonly usd: number, readonly sources: Readonly<Record<string, { readonly messages: number, readonly called: number }>>
 * }} PairFigures
 * @typedef {{ readonly models: import('@replyforce/core').ModelPorts, readonly business: Awaited<ReturnType<typeof import('./demo-business.js').demoBusiness>> }} Setting
 */

const KEY = 'sk-bench';

/**
 * What a week of messages asks of two models of a service, with the local models beside them.
 * @param {readonly import('./workload.js').WorkloadMessage[]} messages
 * @param {ModelPair} pair
 * @param {Setting} setting
 * @returns {Promise<{ readonly played: readonly import('./play-workload.js').Played[], readonly figures: PairFigures }>}
 */
export async function measurePair(messages, pair, setting) {
  const played = await withService(pair, (models) => playWorkload(messages, { ...setting, models: { ...setting.models, ...models } }));
  return { played, figures: figuresOf(played) };
}

/**
 * What the large model costs for the same messages in the same conversations.
 * @param {readonly import('./play-workload.js').Played[]} played
 * @param {Setting} setting
 */
export function measureLargeModel(played, { business }) {
  return withService({ understanding: LARGE_MODEL, reply: LARGE_MODEL }, ({ languageModel: model }) =>
    costOfLargeModel(played, { model, business }),
  );
}

/**
 * @template T
 * @param {ModelPair} pair
 * @param {(models: ReturnType<typeof openai>) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function withService(pair, work) {
  const service = await openAiStandIn({ apiKey: KEY, answer, now: () => Date.UTC(2026, 10, 25) });
  try {
    return await work(openai({ apiKey: KEY, baseUrl: service.url, models: pair }));
  } finally {
    await service.close();
  }
}

/** @param {readonly import('./play-workload.js').Played[]} played @returns {PairFigures} */
function figuresOf(played) {
  const costs = played.map(({ analysis }) => analysis.cost);
  const calls = costs.flatMap((cost) => cost.calls);
  const replyCalls = costs.filter((cost) => cost.calls.some(({ stage }) => stage === 'model_reply')).length;
  /** @type {Record<string, { messages: number, called: number }>} */
  const sources = {};
  for (const { analysis } of played) {
    const entry = (sources[analysis.reply?.source ?? 'none'] ??= { messages: 0, called: 0 });
    entry.messages += 1;
    if (analysis.cost.calls.length > 0) entry.called += 1;
  }
  const total = (/** @type {(cost: import('@replyforce/core').Cost) => number} */ of) => costs.reduce((sum, cost) => sum + of(cost), 0);
  return {
    messages: played.length,
    understandingCalls: calls.filter(({ stage }) => stage === 'model_understanding').length,
    replyCalls,
    correctionCalls: calls.filter(({ stage }) => stage === 'model_reply').length - replyCalls,
    withoutCall: costs.filter((cost) => cost.calls.length === 0).length,
    cacheHits: sources['cache']?.messages ?? 0,
    inputTokens: total((cost) => cost.inputTokens),
    outputTokens: total((cost) => cost.outputTokens),
    cachedTokens: total((cost) => cost.cached),
    usd: total((cost) => cost.usd ?? Number.NaN),
    sources,
  };
}
