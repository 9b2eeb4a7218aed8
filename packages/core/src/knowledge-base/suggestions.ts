import type { Actor } from '../domain/identity.js';
import type { KnowledgeDocument } from '../domain/knowledge.js';
import type { Suggestion, SuggestionRecord, SuggestionState } from '../domain/knowledge-gap.js';
import type { EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { auditEntry } from '../tenant/audit-entry.js';
import { entryToSource, type EntryText } from './entry-text.js';
import { SORTED, sortIn } from './sort-in.js';
import { addSource } from './write-source.js';

export interface SuggestionActions {
  /** The newest first, a hundred at most. */
  list(state?: SuggestionState): Promise<readonly Suggestion[]>;
  /**
   * Makes an entry of it, with other words where they are given. `id` is the entry's: tried again under the same id it is the one entry.
   * Throws `not_found`, `conflict` where it was decided about, `validation_failed`.
   */
  approve(id: string, words: Partial<EntryText> & { readonly id?: string }, actor: Actor): Promise<KnowledgeDocument>;
  /** Throws `not_found`, and `conflict` where it was decided about. */
  reject(id: string, actor: Actor): Promise<Suggestion>;
}

export function suggestionActions(engine: EngineContext, tenantId: string): SuggestionActions {
  const { questions } = engine.storage.forTenant(tenantId);
  const context = { tenantId, purpose: 'question' } as const;
  const open = async ({ question, answer, ...rest }: SuggestionRecord): Promise<Suggestion> => ({
    ...rest,
    question: await engine.vault.open(question, context),
    answer: await engine.vault.open(answer, context),
  });

  async function get(id: string): Promise<Suggestion> {
    const found = await questions.suggestion(id);
    if (!found) throw new ReplyForceError('not_found', 'There is no such suggestion.');
    return open(found);
  }

  return {
    list: async (state) => {
      await sortIn(engine, tenantId);
      return Promise.all((await questions.suggestions(state)).map(open));
    },
    approve: async (id, words, actor) => {
      const suggestion = await get(id);
      const entry = { question: words.question ?? suggestion.question, answer: words.answer ?? suggestion.answer };
      const documentId = words.id ?? engine.newId();
      const at = engine.runtime.now();
      const source = { ...newEntry(documentId, entry), suggestion: { id, state: 'approved', at, by: actor, documentId } } as const;
      const document =
        (await engine.storage.forTenant(tenantId).knowledge.get(documentId)) ?? (await addSource(engine, tenantId, source, actor));
      // The question is answered from now on; that it was asked shows when it is asked again.
      const sorted = await sortIn(engine, tenantId, SORTED.inTheBackground);
      const gapId = sorted.find((question) => question.id === suggestion.questionId)?.gapId;
      if (gapId) await questions.settle({ gapId, state: 'resolved', at, by: actor }, {});
      return document;
    },
    reject: async (id, actor) => {
      await get(id);
      const decision = { id, state: 'rejected', at: engine.runtime.now(), by: actor, documentId: null } as const;
      const audit = [auditEntry(engine, tenantId, actor, 'knowledge.suggestion_rejected', { type: 'knowledge_suggestion', id })];
      if (!(await questions.decide(decision, { audit })))
        throw new ReplyForceError('conflict', 'Somebody has decided about this suggestion already.');
      return get(id);
    },
  };
}

/** An entry as a source of its own: named after its id, since two may ask the same. */
export function newEntry(id: string, entry: EntryText) {
  return {
    id,
    name: entry.question,
    source: `entry:${id}`,
    title: entry.question.trim(),
    kind: 'entry',
    type: 'csv',
    content: entryToSource(entry),
  } as const;
}
