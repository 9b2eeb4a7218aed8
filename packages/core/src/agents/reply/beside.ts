import type { KnowledgeHit } from '../../domain/knowledge.js';

/** How many of the passages found for the question before count as what it was about. */
const TOP = 1;

/** How near a passage stands to what the question before was about, 0–1: the same passage, the same section. */
export interface Nearness {
  readonly passage: number;
  readonly section: number;
}

const FAR: Nearness = { passage: 0, section: 0 };

/** The second question of a message is mostly answered where the first one was. */
export function nearnessTo(before: readonly KnowledgeHit[], hit: KnowledgeHit): Nearness {
  const tops = before.slice(0, TOP);
  if (!tops.some((top) => sameSection(top, hit))) return FAR;
  return { passage: tops.some((top) => top.passage.id === hit.passage.id) ? 1 : 0, section: 1 };
}

/** The passages found for a question, and those beside what the question before was about: its words need not stand there. */
export function withThoseBeside(hits: readonly KnowledgeHit[], before: readonly KnowledgeHit[]): readonly KnowledgeHit[] {
  const [top] = before;
  if (top === undefined) return hits;
  const known = new Set(hits.map(({ passage }) => passage.id));
  return [...hits, ...before.filter((hit) => !known.has(hit.passage.id) && sameSection(top, hit)).map((hit) => ({ ...hit, score: 0 }))];
}

function sameSection(left: KnowledgeHit, right: KnowledgeHit): boolean {
  return left.documentId === right.documentId && left.passage.headings.join('\n') === right.passage.headings.join('\n');
}
