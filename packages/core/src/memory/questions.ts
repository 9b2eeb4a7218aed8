import type { OpenQuestion } from '../domain/knowledge-gap.js';
import type { QuestionStore, SuggestionDecision } from '../ports/question-store.js';
import type { MemoryState, QuestionRow } from './state.js';

const MOST_SUGGESTIONS = 100;
/** Messages of a person that one question is looked at with, at most. */
const MOST_ANSWERS = 5;
const NOT_SENT: readonly string[] = ['failed', 'cancelled'];

export function decideSuggestion(state: MemoryState, tenantId: string, { id, ...decision }: SuggestionDecision): boolean {
  const found = state.suggestions.get(id);
  if (found?.tenantId !== tenantId || found.state !== 'pending') return false;
  state.suggestions.set(id, {
    ...found,
    state: decision.state,
    decidedAt: decision.at,
    decidedBy: decision.by,
    documentId: decision.documentId,
  });
  return true;
}

/** What was taken back, or belongs to a conversation that is forgotten, goes with what came of it. */
export function forgetQuestions(state: MemoryState, tenantId: string, which: (question: QuestionRow) => boolean, all: boolean): void {
  for (const [id, question] of state.questions) {
    if (question.tenantId !== tenantId || !which(question)) continue;
    state.questions.delete(id);
    for (const [key, suggestion] of state.suggestions)
      if (suggestion.tenantId === tenantId && suggestion.questionId === id && (all || suggestion.state === 'pending'))
        state.suggestions.delete(key);
  }
}

export function memoryQuestions(state: MemoryState, tenantId: string): QuestionStore {
  const mine = () =>
    [...state.questions.values()]
      .filter((question) => question.tenantId === tenantId)
      .sort((left, right) => left.askedAt - right.askedAt || (left.id < right.id ? -1 : 1));
  const visible = ({ tenantId: _tenantId, looked: _looked, ...question }: QuestionRow): OpenQuestion => question;

  return {
    list: async (limit) => mine().slice(-limit).map(visible),
    assign: async (assignments) => {
      for (const { questionId, gapId } of assignments) {
        const found = state.questions.get(questionId);
        if (found?.tenantId === tenantId && found.gapId === null) state.questions.set(questionId, { ...found, gapId });
      }
    },
    verdicts: async () =>
      [...state.gapVerdicts.values()]
        .filter((verdict) => verdict.tenantId === tenantId)
        .map(({ tenantId: _tenantId, ...verdict }) => verdict),
    settle: async (verdict, { audit = [] }) => {
      state.gapVerdicts.set(`${tenantId}|${verdict.gapId}`, { ...verdict, tenantId });
      state.audit.push(...audit);
    },
    answered: async (before, limit) =>
      mine()
        .filter(({ looked }) => !looked)
        .map((question) => ({
          question: visible(question),
          written: (state.messages.get(question.conversationId) ?? [])
            .filter(
              ({ sequence, senderType, kind, status, deletedAt, origin }) =>
                sequence > question.sequence &&
                senderType === 'agent' &&
                kind !== 'note' &&
                !NOT_SENT.includes(status) &&
                deletedAt === null &&
                origin === 'live',
            )
            .slice(0, MOST_ANSWERS),
        }))
        .filter(({ written }) => written.some(({ createdAt }) => createdAt < before))
        .slice(0, limit)
        .map(({ question, written }) => ({
          question,
          answers: written
            .filter(({ outgoing }) => outgoing?.writtenBy === undefined)
            .map(({ id, content, createdAt }) => ({ id, content, createdAt })),
        })),
    suggest: async (questionId, suggestion) => {
      const found = state.questions.get(questionId);
      if (found?.tenantId !== tenantId || found.looked) return false;
      state.questions.set(questionId, { ...found, looked: true });
      if (suggestion) state.suggestions.set(suggestion.id, { ...suggestion, tenantId });
      return true;
    },
    suggestions: async (wanted) =>
      [...state.suggestions.values()]
        .filter((one) => one.tenantId === tenantId && (wanted === undefined || one.state === wanted))
        .sort((left, right) => right.createdAt - left.createdAt || (left.id < right.id ? 1 : -1))
        .slice(0, MOST_SUGGESTIONS)
        .map(({ tenantId: _tenantId, ...suggestion }) => suggestion),
    suggestion: async (id) => {
      const { tenantId: owner, ...found } = state.suggestions.get(id) ?? { tenantId: undefined };
      return owner === tenantId && 'id' in found ? found : undefined;
    },
    decide: async (decision, { audit = [] }) => {
      if (!decideSuggestion(state, tenantId, decision)) return false;
      state.audit.push(...audit);
      return true;
    },
    forget: async (before) => forgetQuestions(state, tenantId, ({ askedAt }) => askedAt < before, false),
    erase: async (conversationId) => forgetQuestions(state, tenantId, (question) => question.conversationId === conversationId, true),
  };
}
