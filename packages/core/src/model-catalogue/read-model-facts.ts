import { ReplyForceError } from '../errors/replyforce-error.js';
import { MODEL_CATALOGUE, type ModelCatalogue, type ModelFacts, type ModelPrices } from './catalogue.js';

type Fault = (path: string, message: string) => void;

const PRICES = ['input', 'cached', 'cache_write', 'output'] as const;
/** Where they are not said, other input's price holds. */
const OPTIONAL: readonly string[] = ['cached', 'cache_write'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads what an operator says of models: `{"my-model": {"input": 0.3, "cached": 0.1, "output": 1.2, "shutdown": "2027-05-01"}}`,
 * prices in US dollars for a million tokens. `input` and `output` come together or not at all; `cached`, `cache_write` and `shutdown`
 * may be missing. Throws `validation_failed` with every fault at once.
 */
export function readModelFacts(value: unknown): ModelCatalogue {
  const errors: { readonly path: string; readonly message: string }[] = [];
  const fault: Fault = (path, message) => void errors.push({ path, message });
  const read: Record<string, ModelFacts> = {};
  if (isRecord(value)) for (const [model, facts] of Object.entries(value)) read[model] = factsOf(model, facts, fault);
  else fault('', 'must be a JSON object with the name of a model for each member');
  if (errors.length > 0) throw new ReplyForceError('validation_failed', 'The prices of the models are not usable.', { errors });
  return read;
}

/** The catalogue with what an operator says: what is said of a model stands, what is not said stays. */
export function withModelFacts(said: ModelCatalogue, catalogue: ModelCatalogue = MODEL_CATALOGUE): ModelCatalogue {
  const merged: Record<string, ModelFacts> = { ...catalogue };
  for (const [model, facts] of Object.entries(said)) merged[model] = { ...(Object.hasOwn(merged, model) && merged[model]), ...facts };
  return merged;
}

function factsOf(model: string, value: unknown, fault: Fault): ModelFacts {
  if (!isRecord(value)) {
    fault(model, 'must be an object with input, output and, where it differs, cached: US dollars for a million tokens');
    return {};
  }
  for (const name of Object.keys(value)) if (![...PRICES, 'shutdown'].includes(name)) fault(`${model}.${name}`, 'is not known');
  const prices = pricesOf(model, value, fault);
  const { shutdown } = value;
  if (shutdown === undefined) return prices ? { prices } : {};
  if (typeof shutdown !== 'string' || !DAY.test(shutdown) || Number.isNaN(Date.parse(shutdown))) {
    fault(`${model}.shutdown`, 'must be a day such as 2027-01-14');
    return {};
  }
  return { ...(prices && { prices }), shutdown };
}

function pricesOf(model: string, value: Readonly<Record<string, unknown>>, fault: Fault): ModelPrices | undefined {
  const { input, cached, cache_write: cacheWrite, output } = value;
  if (PRICES.every((name) => value[name] === undefined)) return undefined;
  for (const name of PRICES) {
    const isFine = isPrice(value[name]) || (OPTIONAL.includes(name) && value[name] === undefined);
    if (!isFine) fault(`${model}.${name}`, 'must be a number from 0, in US dollars for a million tokens');
  }
  if (!isPrice(input) || !isPrice(output)) return undefined;
  return { input, output, ...(isPrice(cached) && { cached }), ...(isPrice(cacheWrite) && { cacheWrite }) };
}

function isPrice(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
