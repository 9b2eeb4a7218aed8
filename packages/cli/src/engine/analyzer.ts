import type { AnalyzeInput } from '@replyforce/core';
import { analysisToWire } from '@replyforce/core/protocol';
import type { Shell } from '../shell.js';
import { analysisContext, type ContextOptions } from './analysis-context.js';
import { localPipeline } from './local-pipeline.js';

/** One message in, its analysis out, as it stands in the contract (section 5). */
export async function analyzer(
  shell: Shell,
  options: ContextOptions & { readonly deterministic?: boolean | undefined },
): Promise<(input: AnalyzeInput) => Promise<object>> {
  const { pipeline, models } = localPipeline(options);
  const { titleOf: _titleOf, ...context } = await analysisContext(shell, options, models);
  return async (input) => {
    const analysis = analysisToWire(await pipeline.analyze({ ...context, ...input }));
    if (!options.deterministic) return analysis;
    const { cost: _cost, stages, ...lasting } = analysis;
    return { ...lasting, stages: stages.map(({ ms: _ms, ...stage }) => stage) };
  };
}
