import { costOf, DEFAULT_BRAND } from '@replyforce/core';
import { replyRequest, understandingRequest } from '@replyforce/core/testing';

/** Who does everything in the way of working that the engine is compared with (architecture.md 7.1). */
export const LARGE_MODEL = 'gpt-6-sol';
/** Understanding, sentiment and scoring: each a call with a prompt of this size. */
const READING_CALLS = 3;
const PASSAGES = 8;

/**
 * @typedef {{ readonly calls: number, readonly inputTokens: number, readonly outputTokens: number, readonly usd: number, readonly replyUsd: number }} LargeModelCost
 */

/**
 * What the same messages cost where a large model is asked four times for each: the engine's own prompt for understanding,
 * counted three times, and its own prompt for a reply, once. `replyUsd` is the reply alone.
 * @param {readonly import('./play-workload.js').Played[]} played
 * @param {{ readonly model: import('@replyforce/core').LanguageModel, readonly business: Awaited<ReturnType<typeof import('./demo-business.js').demoBusiness>> }} setting
 * @returns {Promise<LargeModelCost>}
 */
export async function costOfLargeModel(played, { model, business: { brand, knowledge } }) {
  const { signal } = new AbortController();
  let [inputTokens, outputTokens, usd, replyUsd] = [0, 0, 0, 0];
  const voice = { ...DEFAULT_BRAND, ...brand };
  for (const { analysis, history } of played) {
    const { text, understanding, sentiment, leadScore, guardrail } = analysis;
    const reading = await model.generate(understandingRequest({ text, history, channel: 'facebook' }), signal);
    const passages = await knowledge.search(text, { limit: PASSAGES, floor: 0 });
    const input = {
      text,
      history,
      understanding,
      sentiment,
      guardrail,
      knowledge,
      brand: voice,
      contactName: null,
      triggers: [],
      leadTag: leadScore.tag,
      intent: leadScore.intent,
    };
    const writing = await model.generate(replyRequest(input, passages), signal);
    inputTokens += READING_CALLS * reading.usage.inputTokens + writing.usage.inputTokens;
    outputTokens += READING_CALLS * reading.usage.outputTokens + writing.usage.outputTokens;
    const reply = costOf(LARGE_MODEL, writing.usage) ?? Number.NaN;
    replyUsd += reply;
    usd += READING_CALLS * (costOf(LARGE_MODEL, reading.usage) ?? Number.NaN) + reply;
  }
  return { calls: (READING_CALLS + 1) * played.length, inputTokens, outputTokens, usd, replyUsd };
}
