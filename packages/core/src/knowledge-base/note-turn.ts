import { asksSomething } from '../agents/reply/asks.js';
import type { Analysis, HandoffTrigger } from '../domain/analysis.js';
import type { EngineContext } from '../engine-context.js';
import type { CommitTurn } from '../ports/commands.js';
import type { NewUse } from '../ports/knowledge-store.js';
import type { TurnMessage, TurnSource } from '../ports/storage.js';
import type { TurnDecision } from '../turn/decide-turn.js';
import { openName } from './open-name.js';
import { redact } from './redact.js';

/** A person is called for something else: that the knowledge has no answer says nothing then. */
const OF_NO_KNOWLEDGE: readonly HandoffTrigger[] = ['human_requested', 'safety', 'legal', 'negative_critical', 'policy'];
const LONGEST_QUESTION = 500;
/** What is looked through for personal data, characters: more than is kept, since its taking out makes words shorter. */
const LONGEST_READ = 2_000;
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What a turn tells of the knowledge: which sources its reply cites, or what they did not answer. */
export async function noteTurn(
  engine: EngineContext,
  source: TurnSource,
  turn: readonly TurnMessage[],
  last: Pick<TurnMessage, 'id' | 'sequence' | 'createdAt'>,
  analysis: Analysis,
  decision: Pick<TurnDecision, 'reply'>,
): Promise<Pick<CommitTurn, 'uses' | 'question'>> {
  const { tenantId, id: conversationId } = source.conversation;
  if (isGap(analysis)) {
    const name = await openName(engine, tenantId, source.contactName);
    const words = redact(analysis.text.slice(0, LONGEST_READ), {
      entities: analysis.understanding.entities,
      names: name === null ? [] : [name],
    });
    const text = await engine.vault.seal(words.slice(0, LONGEST_QUESTION), { tenantId, purpose: 'question' });
    return {
      question: {
        id: last.id,
        conversationId,
        firstSequence: turn[0]?.sequence ?? last.sequence,
        sequence: last.sequence,
        askedAt: last.createdAt,
        language: analysis.understanding.language,
        text,
      },
    };
  }
  const uses = decision.reply ? usesOf(analysis) : [];
  return uses.length > 0 ? { uses } : {};
}

/** Whether it was asked something that the knowledge does not answer. */
export function isGap({ text, guardrail, handoff, reply, understanding }: Analysis): boolean {
  if (!guardrail.passed || reply === null || !(reply.requiresHuman || reply.source === 'human_holding')) return false;
  if (handoff.triggers.some((trigger) => OF_NO_KNOWLEDGE.includes(trigger))) return false;
  const lacks = handoff.triggers.includes('low_confidence') || handoff.triggers.includes('model_unavailable');
  return lacks && (understanding.isQuestion || asksSomething(text));
}

/** Sources that bear out what a reply says, each with how many of its passages do. */
export function usesOf({ reply }: Analysis): readonly NewUse[] {
  const passages = new Map<string, Set<string>>();
  for (const { documentId, passage } of (reply?.claims ?? []).flatMap(({ evidence }) => evidence)) {
    if (!ID.test(documentId)) continue;
    passages.set(documentId, (passages.get(documentId) ?? new Set()).add(passage));
  }
  return [...passages].map(([documentId, cited]) => ({ documentId, passages: cited.size }));
}
