import type { AnalyzeInput } from '@replyforce/core';
import { analysisToWire } from '@replyforce/core/protocol';
import type { Shell } from '../shell.js';
import { analysisContext, type ContextOptions } from './analysis-context.js';
import { openPipeline, type PipelineOptions } from './open-pipeline.js';
import { withTitles } from './with-titles.js';
import { withBudget, type BudgetOptions } from './with-budget.js';

type Analyze = (input: AnalyzeInput) => Promise<object>;

/** One message in, its analysis out, as it stands in the contract (section 5). */
export async function withAnalyzer(
  shell: Shell,
  options: ContextOptions & PipelineOptions & BudgetOptions,
  work: (analyze: Analyze) => Promise<void>,
): Promise<void> {
  const { pipeline, models, ready } = await openPipeline(shell, options);
  await ready();
  const { titleOf, ...context } = await analysisContext(shell, options, models);
  await withBudget(shell, options, models, (budget) =>
    work(async (input) => {
      const wire = analysisToWire(await pipeline.analyze({ ...context, budget, ...input }));
      const analysis = withTitles(wire, titleOf);
      if (!options.deterministic) return analysis;
      const { cost: _cost, stages, ...lasting } = analysis;
      return { ...lasting, stages: stages.map(({ ms: _ms, ...stage }) => stage) };
    }),
  );
}
