import type { Cost, ModelCall, StageName } from '../domain/analysis.js';
import type { ErrorCode } from '../errors/codes.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import type { GenerateRequest, GenerateResult, LanguageModel } from '../ports/models.js';
import type { Runtime } from '../ports/runtime.js';
import { worstCase } from './worst-case.js';
import type { SpendBudget } from '../ports/spend-budget.js';

/** USD of a call, null where the model's price is not known. */
export type PriceOf = (model: string, usage: GenerateResult['usage']) => number | null;

/** What models are asked for one message: each call is reserved before it is made, and noted with what it came to. */
export interface ModelCalls {
  /** Throws `budget_exhausted` where the call does not fit the budget, and whatever the model throws. */
  generate(stage: StageName, model: LanguageModel, request: BoundedRequest, signal: AbortSignal): Promise<GenerateResult>;
  readonly made: readonly ModelCall[];
}

/** No answer without a bound: what is not bounded cannot be reserved. */
export type BoundedRequest = GenerateRequest & { readonly maxOutputTokens: number };

export function createModelCalls(runtime: Pick<Runtime, 'elapsed'>, priceOf: PriceOf, budget?: SpendBudget): ModelCalls {
  const made: ModelCall[] = [];
  return {
    made,
    async generate(stage, model, request, signal) {
      const most = worstCase(request);
      const worst = { ...most, cachedTokens: 0, cacheWriteTokens: most.inputTokens };
      const estimate = { stage, model: model.id, tokens: worst.inputTokens + worst.outputTokens, usd: priceOf(model.id, worst) };
      const reservation = budget && (await budget.reserve(estimate));
      if (reservation === null) throw new ReplyForceError('budget_exhausted');
      const startedAt = runtime.elapsed();
      const settle = async (usage: GenerateResult['usage'] | null): Promise<void> => {
        const ms = runtime.elapsed() - startedAt;
        const usd = usage && (usage === NOTHING ? 0 : priceOf(model.id, usage));
        const { inputTokens, outputTokens, cachedTokens } = usage ?? NOTHING;
        made.push({ stage, model: model.id, ms, usd, inputTokens, outputTokens, cachedTokens });
        await reservation?.settle({ usage, usd, ms });
      };
      let result: GenerateResult;
      try {
        result = await model.generate(request, signal);
      } catch (error) {
        await settle(wasRefused(error) ? NOTHING : null);
        throw error;
      }
      await settle(usable(result.usage));
      return result;
    },
  };
}

const NOTHING: GenerateResult['usage'] = { inputTokens: 0, outputTokens: 0, cachedTokens: 0 };

/** Nobody is billed for these: the breaker let nothing through, or the service said no. What broke off may have been served. */
const NOT_SERVED: readonly ErrorCode[] = [
  'service_unavailable',
  'rate_limited',
  'platform_rejected',
  'configuration_invalid',
  'missing_dependency',
];

function wasRefused(error: unknown): boolean {
  return ReplyForceError.is(error) && NOT_SERVED.includes(error.code);
}

/** A service that counts nothing, or nonsense, has told nothing: what was reserved stands then. */
function usable(usage: GenerateResult['usage']): GenerateResult['usage'] | null {
  const { inputTokens, outputTokens, cachedTokens } = usage;
  const counted = [inputTokens, outputTokens, cachedTokens].every((count) => Number.isSafeInteger(count) && count >= 0);
  return counted && inputTokens + outputTokens > 0 ? usage : null;
}

/** All calls together. `usd` is null where the price of one is not known: nothing would be a lie. */
export function costOfCalls(calls: readonly ModelCall[]): Cost {
  const sum = (of: (call: ModelCall) => number) => calls.reduce((total, call) => total + of(call), 0);
  return {
    usd: calls.some(({ usd }) => usd === null) ? null : sum(({ usd }) => usd ?? 0),
    inputTokens: sum(({ inputTokens }) => inputTokens),
    outputTokens: sum(({ outputTokens }) => outputTokens),
    cached: sum(({ cachedTokens }) => cachedTokens),
    calls,
  };
}
