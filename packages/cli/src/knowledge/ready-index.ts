import { createKnowledgeIndex, type KnowledgeSearch, type ModelPorts } from '@replyforce/core';

/** An index that finds by meaning from its first search on: a command that runs once answers the same every time. */
export async function readyIndex(
  passages: Parameters<typeof createKnowledgeIndex>[0],
  version: number,
  { embedder, encoder }: ModelPorts,
): Promise<KnowledgeSearch> {
  const index = createKnowledgeIndex(passages, version, { ...(embedder && { embedder }), ...(encoder && { encoder }) });
  await index.ready?.();
  return index;
}
