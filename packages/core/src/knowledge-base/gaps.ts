import type { Actor } from '../domain/identity.js';
import type { GapState, GapVerdict, KnowledgeGap, OpenQuestion } from '../domain/knowledge-gap.js';
import type { EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { auditEntry } from '../tenant/audit-entry.js';
import { openQuestion, sortIn } from './sort-in.js';

const MOST_EXAMPLES = 3;
const MOST_GAPS = 200;

export interface GapActions {
  /** Those asked most often first; 200 at most. */
  list(state?: GapState): Promise<readonly KnowledgeGap[]>;
  /** Throws `not_found`. */
  settle(id: string, state: GapState, actor: Actor): Promise<KnowledgeGap>;
}

export function gapActions(engine: EngineContext, tenantId: string): GapActions {
  const { questions } = engine.storage.forTenant(tenantId);

  async function list(state?: GapState): Promise<readonly KnowledgeGap[]> {
    const sorted = await sortIn(engine, tenantId);
    const verdicts = new Map((await questions.verdicts()).map((verdict) => [verdict.gapId, verdict]));
    const members = new Map<string, OpenQuestion[]>();
    for (const question of sorted) {
      const asked = members.get(question.gapId);
      if (asked) asked.push(question);
      else members.set(question.gapId, [question]);
    }
    const wanted = [...members]
      .filter(([id, asked]) => state === undefined || stateOf(verdicts.get(id), asked) === state)
      .sort(([, left], [, right]) => right.length - left.length || lastOf(right) - lastOf(left))
      .slice(0, MOST_GAPS);
    return Promise.all(wanted.map(([id, asked]) => show(engine, tenantId, id, asked, verdicts.get(id))));
  }

  return {
    list,
    settle: async (id, state, actor) => {
      if (!(await list()).some((gap) => gap.id === id)) throw new ReplyForceError('not_found', 'There is no such question.');
      const verdict = { gapId: id, state, at: engine.runtime.now(), by: actor };
      await questions.settle(verdict, {
        audit: [auditEntry(engine, tenantId, actor, 'knowledge.gap_settled', { type: 'knowledge_gap', id }, { state })],
      });
      const after = (await list()).find((gap) => gap.id === id);
      if (!after) throw new ReplyForceError('not_found', 'There is no such question.');
      return after;
    },
  };
}

/** What was resolved and is asked about again is not. */
function stateOf(verdict: GapVerdict | undefined, asked: readonly OpenQuestion[]): GapState {
  if (!verdict) return 'open';
  return verdict.state === 'resolved' && lastOf(asked) > verdict.at ? 'open' : verdict.state;
}

function lastOf(asked: readonly OpenQuestion[]): number {
  return asked.at(-1)?.askedAt ?? 0;
}

async function show(
  engine: EngineContext,
  tenantId: string,
  id: string,
  asked: readonly OpenQuestion[],
  verdict: GapVerdict | undefined,
): Promise<KnowledgeGap> {
  const [first] = asked;
  const question = first ? await openQuestion(engine, tenantId, first) : '';
  const examples = new Set<string>();
  for (const one of asked.slice(1).toReversed()) {
    if (examples.size === MOST_EXAMPLES) break;
    const text = await openQuestion(engine, tenantId, one);
    if (text !== question) examples.add(text);
  }
  return {
    id,
    question,
    language: first?.language ?? '',
    count: asked.length,
    firstAskedAt: first?.askedAt ?? 0,
    lastAskedAt: lastOf(asked),
    examples: [...examples],
    state: stateOf(verdict, asked),
    settledAt: verdict?.at ?? null,
    settledBy: verdict?.by ?? null,
  };
}
