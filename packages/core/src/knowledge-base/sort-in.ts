import type { OpenQuestion } from '../domain/knowledge-gap.js';
import type { EngineContext } from '../engine-context.js';
import { gapIndex } from './gap-index.js';
import { suggestAnswers } from './suggest-answers.js';

/** Questions that are looked at; older ones are left as they are. */
const MOST_QUESTIONS = 5_000;
/** Gaps that new questions may belong to, those asked last: customers can make as many as they like. */
const MOST_GAPS = 1_000;
/** Whoever computes so long, ms, lets others have their turn. */
const TURN_MS = 5;

/** How many new questions, and how many answers of people, are looked at in one go; the rest the next time. */
export const SORTED = { whereSomebodyWaits: 50, inTheBackground: 500 } as const;

/**
 * Puts questions that were not looked at with those that ask for the same, the oldest first, and proposes what people answered.
 * Done when somebody looks, and from time to time; several who do it at once come to the same. Gives back those that have their place.
 */
export async function sortIn(
  engine: EngineContext,
  tenantId: string,
  most: number = SORTED.whereSomebodyWaits,
): Promise<readonly SortedQuestion[]> {
  const { questions } = engine.storage.forTenant(tenantId);
  const all = await questions.list(MOST_QUESTIONS);
  const fresh = await placesOf(engine, tenantId, all, most);
  if (fresh.size > 0) await questions.assign([...fresh].map(([questionId, gapId]) => ({ questionId, gapId })));
  await suggestAnswers(engine, tenantId, most);
  return all.flatMap((question) => {
    const gapId = question.gapId ?? fresh.get(question.id);
    return gapId === undefined ? [] : [{ ...question, gapId }];
  });
}

export type SortedQuestion = OpenQuestion & { readonly gapId: string };

export async function openQuestion({ vault }: EngineContext, tenantId: string, { text }: OpenQuestion): Promise<string> {
  return vault.open(text, { tenantId, purpose: 'question' });
}

/** The gap of each new question, by its id. */
async function placesOf(
  engine: EngineContext,
  tenantId: string,
  all: readonly OpenQuestion[],
  most: number,
): Promise<ReadonlyMap<string, string>> {
  const places = new Map<string, string>();
  const fresh = all.filter(({ gapId }) => gapId === null).slice(0, most);
  if (fresh.length === 0) return places;
  const breathe = breather(engine);
  const index = gapIndex();
  for (const [gapId, leader] of leadersOf(all)) {
    index.add(leader, gapId, await openQuestion(engine, tenantId, leader));
    await breathe();
  }
  for (const question of fresh) {
    const text = await openQuestion(engine, tenantId, question);
    const gapId = index.nearest(question, text) ?? question.id;
    index.add(question, gapId, text);
    places.set(question.id, gapId);
    await breathe();
  }
  return places;
}

/** The oldest question of each gap, the gaps as they came. */
function leadersOf(all: readonly OpenQuestion[]): readonly (readonly [string, OpenQuestion])[] {
  const lastAsked = new Map<string, number>();
  const leaders = new Map<string, OpenQuestion>();
  all.forEach((question, place) => {
    if (question.gapId === null) return;
    lastAsked.set(question.gapId, place);
    if (!leaders.has(question.gapId)) leaders.set(question.gapId, question);
  });
  if (leaders.size <= MOST_GAPS) return [...leaders];
  const oldest = [...lastAsked.values()].sort((left, right) => right - left)[MOST_GAPS - 1] ?? 0;
  return [...leaders].filter(([gapId]) => (lastAsked.get(gapId) ?? 0) >= oldest);
}

/** Work that is all computing holds up everything else in its process: this lets the rest have a turn now and then. */
function breather({ runtime }: EngineContext): () => Promise<void> {
  let since = runtime.elapsed();
  return async () => {
    if (runtime.elapsed() - since < TURN_MS) return;
    await runtime.sleep(0);
    since = runtime.elapsed();
  };
}
