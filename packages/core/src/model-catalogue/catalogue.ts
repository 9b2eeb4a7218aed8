/** US dollars for a million tokens. */
export interface ModelPrices {
  readonly input: number;
  /** Input tokens read from the provider's cache. Default: what other input costs. */
  readonly cached?: number;
  /** Input tokens written to it. Default: what other input costs. */
  readonly cacheWrite?: number;
  readonly output: number;
}

/** What is known of a model by its name. */
export interface ModelFacts {
  /** Absent where nobody has established them: a cost is then unknown, which is not 0. */
  readonly prices?: ModelPrices;
  /** The day on which the provider ends it, `YYYY-MM-DD`. */
  readonly shutdown?: string;
  /** What may be named in its place. */
  readonly replacement?: string;
}

export type ModelCatalogue = Readonly<Record<string, ModelFacts>>;

const REPLACEMENT = 'gpt-6-luna';

/**
 * Models by name: the one place for prices and ends. OpenAI's price and deprecation pages of November 2026, standard tier; an
 * operator adds to it or corrects it with `withModelFacts`. Dated snapshots are models of their own, with prices of their own.
 */
export const MODEL_CATALOGUE: ModelCatalogue = {
  'gpt-6-luna': { prices: { input: 0.1, cached: 0.01, cacheWrite: 0.125, output: 0.5 } },
  'gpt-6-sol': { prices: { input: 2, cached: 0.2, output: 10 } },
  'gpt-6-astra': { prices: { input: 10, cached: 1, output: 50 } },
  'gpt-6.1-terra': { prices: { input: 1, cached: 0.05, output: 5 } },
  // Announced as a replacement; its price is not established.
  'gpt-6.1-sol': {},
  'gpt-5.6-luna': { prices: { input: 0.2, cached: 0.02, output: 1.2 } },
  'gpt-5.6-terra': { prices: { input: 2, cached: 0.2, output: 12 } },
  'gpt-5.6-sol': { prices: { input: 4, cached: 0.4, output: 20 } },
  'gpt-5': { shutdown: '2026-12-11', replacement: REPLACEMENT },
  'gpt-5-mini': { shutdown: '2026-12-11', replacement: REPLACEMENT },
  'gpt-5-nano': { shutdown: '2026-12-11', replacement: REPLACEMENT },
  o3: { shutdown: '2026-12-11', replacement: REPLACEMENT },
  'gpt-4o': { prices: { input: 2.5, cached: 1.25, output: 10 }, shutdown: '2027-01-14', replacement: REPLACEMENT },
  'gpt-4o-mini': { prices: { input: 0.15, cached: 0.075, output: 0.6 }, shutdown: '2027-01-14', replacement: REPLACEMENT },
  // Their prices are not established.
  'gpt-4.1': { shutdown: '2027-01-14', replacement: REPLACEMENT },
  'gpt-4.1-mini': { shutdown: '2027-01-14', replacement: REPLACEMENT },
  'text-embedding-3-small': { prices: { input: 0.02, output: 0 } },
  'text-embedding-3-large': { prices: { input: 0.13, output: 0 } },
  'omni-moderation-latest': { prices: { input: 0, output: 0 } },
};
