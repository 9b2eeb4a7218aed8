import type { Analysis } from '../domain/analysis.js';
import type { KnowledgeHit } from '../domain/knowledge.js';
import type { EngineContext } from '../engine-context.js';
import { parseQuery } from '../knowledge/query.js';
import { isContent, slotCoverage } from '../knowledge/slot.js';
import { termsOf } from '../knowledge/terms.js';
import type { HistoryMessage } from '../ports/pipeline.js';
import { tenantBudget } from '../spend/tenant-budget.js';

export interface Trial {
  readonly question: string;
  readonly history?: readonly HistoryMessage[];
  /** Whether sources that are disabled may answer too. Default false. */
  readonly drafts?: boolean;
}

export interface TriedPassage extends KnowledgeHit {
  /** Whether the answer cites it. */
  readonly cited: boolean;
  /** Words of the question that it speaks of; empty where it was found by its meaning. */
  readonly words: readonly string[];
  /** Whether it comes of a source that is disabled. */
  readonly draft: boolean;
}

export interface TrialResult {
  /** What the machine would make of the question; nothing of it is stored or sent. */
  readonly analysis: Analysis;
  /** What was found, best first. */
  readonly passages: readonly TriedPassage[];
}

const MOST_PASSAGES = 10;

/** Answers a question as a customer's would be, with the passages it was answered from. Models that are asked are paid for, within the budget. */
export async function tryQuestion(
  engine: EngineContext,
  tenantId: string,
  { question, history = [], drafts = false }: Trial,
): Promise<TrialResult> {
  const profile = await engine.profile(tenantId);
  const store = engine.storage.forTenant(tenantId).knowledge;
  const disabled = new Set((await store.list()).filter(({ enabled }) => !enabled).map(({ id }) => id));
  const knowledge = drafts && disabled.size > 0 ? await engine.withDrafts(tenantId) : profile.knowledge;
  const analysis = await engine.pipeline.analyze({
    id: engine.newId(),
    text: question,
    history,
    brand: profile.brand,
    autoReply: profile.autoReply,
    policy: profile.policy,
    leadScoring: profile.leadScoring,
    knowledge,
    budget: tenantBudget(engine, tenantId, null, profile.spendLimits),
  });
  const cited = new Set(
    (analysis.reply?.claims ?? []).flatMap(({ evidence }) => evidence.map(({ documentId, passage }) => `${documentId}|${passage}`)),
  );
  const slots = parseQuery(question).slots.filter(isContent);
  const passages = (await knowledge.search(question, { limit: MOST_PASSAGES })).map((hit): TriedPassage => {
    const terms = termsOf([hit.title, ...hit.passage.headings, hit.passage.text].join('\n'));
    return {
      ...hit,
      cited: cited.has(`${hit.documentId}|${hit.passage.text}`),
      words: slots.filter((slot) => slotCoverage(slot, terms) > 0).map(({ raw }) => raw),
      draft: disabled.has(hit.documentId),
    };
  });
  return { analysis, passages };
}
