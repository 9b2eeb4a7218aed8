import type { GenerateResult } from '../ports/models.js';
import { MODEL_CATALOGUE, type ModelCatalogue } from './catalogue.js';

const PER = 1_000_000;

/**
 * What a call cost, in US dollars: `(input − cached) · input price + cached · cached price + output · output price`. `null`
 * where the model's prices are unknown: never 0, since an unknown cost is no reason to go on spending. What writing to the
 * provider's cache costs on top is not in it.
 */
export function costOf(model: string, usage: GenerateResult['usage'], catalogue: ModelCatalogue = MODEL_CATALOGUE): number | null {
  const prices = Object.hasOwn(catalogue, model) ? catalogue[model]?.prices : undefined;
  if (prices === undefined) return null;
  const cached = Math.min(usage.cachedTokens, usage.inputTokens);
  const input = (usage.inputTokens - cached) * prices.input + cached * (prices.cached ?? prices.input);
  return (input + usage.outputTokens * prices.output) / PER;
}
