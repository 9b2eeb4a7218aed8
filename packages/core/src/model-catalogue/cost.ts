import type { GenerateResult } from '../ports/models.js';
import { MODEL_CATALOGUE, type ModelCatalogue } from './catalogue.js';

const PER = 1_000_000;

/**
 * What a call cost, in US dollars: each input token at the price of how it was taken in (read from the provider's cache, written to
 * it, or neither), and the output. `null` where the model's prices are unknown: never 0, since an unknown cost is no reason to go on
 * spending.
 */
export function costOf(model: string, usage: GenerateResult['usage'], catalogue: ModelCatalogue = MODEL_CATALOGUE): number | null {
  const prices = Object.hasOwn(catalogue, model) ? catalogue[model]?.prices : undefined;
  if (prices === undefined) return null;
  const cached = Math.min(usage.cachedTokens, usage.inputTokens);
  const written = Math.min(usage.cacheWriteTokens ?? 0, usage.inputTokens - cached);
  const input =
    (usage.inputTokens - cached - written) * prices.input +
    cached * (prices.cached ?? prices.input) +
    written * (prices.cacheWrite ?? prices.input);
  return (input + usage.outputTokens * prices.output) / PER;
}
