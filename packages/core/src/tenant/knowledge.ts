import type { EngineContext } from '../engine-context.js';
import { gapActions } from '../knowledge-base/gaps.js';
import { sourceActions } from '../knowledge-base/sources.js';
import { suggestionActions } from '../knowledge-base/suggestions.js';
import { tryQuestion } from '../knowledge-base/try-question.js';
import { MOST_USE_DAYS, usageOf } from '../knowledge-base/usage.js';
import type { KnowledgeApi } from './knowledge-api.js';

const MAX_HITS = 10;
const USE_DAYS = 30;

export function knowledgeActions(engine: EngineContext, tenantId: string): KnowledgeApi {
  return {
    ...sourceActions(engine, tenantId),
    search: async (query, limit = MAX_HITS) => (await engine.profile(tenantId)).knowledge.search(query, { limit }),
    usage: (days = USE_DAYS) => usageOf(engine, tenantId, Math.max(1, Math.min(MOST_USE_DAYS, Math.trunc(days)))),
    tryQuestion: (trial) => tryQuestion(engine, tenantId, trial),
    gaps: gapActions(engine, tenantId),
    suggestions: suggestionActions(engine, tenantId),
  };
}
