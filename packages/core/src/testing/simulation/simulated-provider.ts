import type { AnalyzeInput } from '../../ports/pipeline.js';
import type { GenerateResult, LanguageModel } from '../../ports/models.js';
import type { Runtime } from '../../ports/runtime.js';
import { createModelCalls, type BoundedRequest } from '../../spend/model-calls.js';
import type { SimulatedProcess } from './process.js';
import type { Random } from './random.js';
import type { Report } from './verdict.js';

/** Who serves a model and counts what it is asked: what it has counted is owed, whatever becomes of who asked. */
export interface SimulatedProvider {
  /** Tokens. */
  readonly spent: number;
  /** Asks the model as a turn does: within the budget that comes with it, or not at all. */
  askFor(input: AnalyzeInput, process: SimulatedProcess, runtime: Pick<Runtime, 'elapsed'>, signal: AbortSignal): Promise<void>;
}

const REQUEST: BoundedRequest = { messages: [{ role: 'user', content: 'What would you say to this customer?' }], maxOutputTokens: 30 };

/** `limit`: tokens that the tenant may spend in a day; the histories last no longer. */
export function simulatedProvider(limit: number, random: Random, report: Report): SimulatedProvider {
  let spent = 0;
  const serve = async (): Promise<GenerateResult> => {
    const usage = { inputTokens: random.between(10, 20), outputTokens: random.between(1, REQUEST.maxOutputTokens), cachedTokens: 0 };
    spent += usage.inputTokens + usage.outputTokens;
    if (spent > limit) report('budget', `${spent} tokens were spent of ${limit}`);
    return { text: 'hello', finish: 'stop', usage };
  };
  return {
    get spent() {
      return spent;
    },
    async askFor(input, process, runtime, signal) {
      if (input.modelReply === false) return;
      const model: LanguageModel = { id: 'model', generate: () => process.call('compute', 'model', serve) };
      try {
        await createModelCalls(runtime, () => 0, input.budget).generate('model_reply', model, REQUEST, signal);
      } catch {
        // A budget that is used up, and storage or a model that fails: the turn goes on without.
      }
    },
  };
}
