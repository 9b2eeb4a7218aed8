import type { WireAnalysis } from '@replyforce/core/protocol';

/** Evidence also says what its document is called. */
export function withTitles(analysis: WireAnalysis, titleOf: (documentId: string) => string) {
  const { reply } = analysis;
  if (!reply) return analysis;
  const claims = reply.claims.map((claim) => ({
    ...claim,
    evidence: claim.evidence.map((evidence) => ({ ...evidence, title: titleOf(evidence.document_id) })),
  }));
  return { ...analysis, reply: { ...reply, claims } };
}
