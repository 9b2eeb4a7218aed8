import type { OpenQuestion } from '../domain/knowledge-gap.js';
import type { EngineContext } from '../engine-context.js';
import { likenessOf } from './same-question.js';
import { suggestAnswers } from './suggest-answers.js';

/** Questions that are looked at; older ones are left as they are. */
const MOST_QUESTIONS = 5_000;

/**
 * Puts each question that was not looked at with those that ask for the same, the oldest first, and proposes what people answered.
 * Done when somebody looks, and from time to time; several who do it at once come to the same.
 */
export async function sortIn(engine: EngineContext, tenantId: string): Promise<readonly OpenQuestion[]> {
  const { questions } = engine.storage.forTenant(tenantId);
  const all = await questions.list(MOST_QUESTIONS);
  const assigned = await withGaps(engine, tenantId, all);
  const fresh = assigned.filter((question, index) => question.gapId !== all[index]?.gapId);
  if (fresh.length > 0) await questions.assign(fresh.map(({ id, gapId }) => ({ questionId: id, gapId: gapId ?? id })));
  await suggestAnswers(engine, tenantId);
  return assigned;
}

export async function openQuestion({ vault }: EngineContext, tenantId: string, { text }: OpenQuestion): Promise<string> {
  return vault.open(text, { tenantId, purpose: 'question' });
}

async function withGaps(engine: EngineContext, tenantId: string, all: readonly OpenQuestion[]): Promise<readonly OpenQuestion[]> {
  if (all.every(({ gapId }) => gapId !== null)) return all;
  const leaders = new Map<string, OpenQuestion>();
  for (const question of all) if (question.gapId !== null && !leaders.has(question.gapId)) leaders.set(question.gapId, question);
  const texts = new Map<string, string>();
  for (const question of [...leaders.values(), ...all.filter(({ gapId }) => gapId === null)])
    texts.set(question.id, await openQuestion(engine, tenantId, question));
  return all.map((question) => {
    if (question.gapId !== null) return question;
    const gapId = nearest(question, leaders, (one) => likenessOf(texts.get(one.id) ?? '', texts.get(question.id) ?? '')) ?? question.id;
    if (!leaders.has(gapId)) leaders.set(gapId, question);
    return { ...question, gapId };
  });
}

/** The gap whose oldest question is most like this one; undefined where none is. */
function nearest(
  question: OpenQuestion,
  leaders: ReadonlyMap<string, OpenQuestion>,
  likeness: (one: OpenQuestion) => number,
): string | undefined {
  let best: { readonly gapId: string; readonly score: number } | undefined;
  for (const [gapId, leader] of leaders) {
    const score = leader.language === question.language ? likeness(leader) : 0;
    if (score > (best?.score ?? 0)) best = { gapId, score };
  }
  return best?.gapId;
}
