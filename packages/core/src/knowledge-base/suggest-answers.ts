import { findEntities } from '../agents/understanding/entities.js';
import type { SuggestionRecord } from '../domain/knowledge-gap.js';
import type { EngineContext } from '../engine-context.js';
import type { AnsweredQuestion } from '../ports/question-store.js';
import { openName } from './open-name.js';
import { redact } from './redact.js';

/** Who began to answer may go on: what was written within this time of the first words belongs to them, ms. */
const ONE_ANSWER_MS = 2 * 60_000;
const BATCH = 50;
/** Shorter answers, characters, are a nod and no knowledge. */
const SHORTEST_ANSWER = 15;
const LONGEST_ANSWER = 2_000;

/** Proposes what people answered to so many questions that the knowledge did not. Nothing is known of it until somebody approves. */
export async function suggestAnswers(engine: EngineContext, tenantId: string, most: number): Promise<void> {
  const { questions } = engine.storage.forTenant(tenantId);
  const before = engine.runtime.now() - ONE_ANSWER_MS;
  for (let left = most; left > 0;) {
    const batch = Math.min(BATCH, left);
    const found = await questions.answered(before, batch);
    left = found.length === batch ? left - batch : 0;
    for (const one of found) await questions.suggest(one.question.id, await suggestionOf(engine, tenantId, one));
  }
}

async function suggestionOf(
  engine: EngineContext,
  tenantId: string,
  { question, answers }: AnsweredQuestion,
): Promise<SuggestionRecord | null> {
  const [first] = answers;
  if (!first) return null;
  const tenant = engine.storage.forTenant(tenantId);
  const conversation = await tenant.conversations.get(question.conversationId);
  const name = conversation ? await openName(engine, tenantId, conversation.contact.name) : null;
  const words = answers
    .filter(({ createdAt }) => createdAt - first.createdAt <= ONE_ANSWER_MS)
    .map(({ content }) => content.trim())
    .join('\n')
    .slice(0, LONGEST_ANSWER);
  if (words.length < SHORTEST_ANSWER) return null;
  return {
    id: engine.newId(),
    questionId: question.id,
    conversationId: question.conversationId,
    messageId: first.id,
    question: question.text,
    answer: await engine.vault.seal(redact(words, { entities: findEntities(words, []), names: name === null ? [] : [name] }), {
      tenantId,
      purpose: 'question',
    }),
    language: question.language,
    state: 'pending',
    createdAt: engine.runtime.now(),
    decidedAt: null,
    decidedBy: null,
    documentId: null,
  };
}
