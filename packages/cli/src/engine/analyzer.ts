import type { AnalyzeInput } from '@replyforce/core';
import { analysisToWire, type WireAnalysis } from '@replyforce/core/protocol';
import type { Shell } from '../shell.js';
import { analysisContext, type ContextOptions } from './analysis-context.js';
import { openPipeline, type PipelineOptions } from './open-pipeline.js';

/** One message in, its analysis out, as it stands in the contract (section 5). */
export async function analyzer(shell: Shell, options: ContextOptions & PipelineOptions): Promise<(input: AnalyzeInput) => Promise<object>> {
  const { pipeline, models, ready } = await openPipeline(shell, options);
  await ready();
  const { titleOf, ...context } = await analysisContext(shell, options, models);
  return async (input) => {
    const wire = analysisToWire(await pipeline.analyze({ ...context, ...input }));
    const analysis = withTitles(wire, titleOf);
    if (!options.deterministic) return analysis;
    const { cost: _cost, stages, ...lasting } = analysis;
    return { ...lasting, stages: stages.map(({ ms: _ms, ...stage }) => stage) };
  };
}

/** Evidence also says what its document is called. */
function withTitles(analysis: WireAnalysis, titleOf: (documentId: string) => string) {
  const { reply } = analysis;
  if (!reply) return analysis;
  const claims = reply.claims.map((claim) => ({
    ...claim,
    evidence: claim.evidence.map((evidence) => ({ ...evidence, title: titleOf(evidence.document_id) })),
  }));
  return { ...analysis, reply: { ...reply, claims } };
}
