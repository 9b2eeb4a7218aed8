import type { DocumentVersion, KnowledgePassage, SourceType } from '../domain/knowledge.js';
import type { Actor } from '../domain/identity.js';
import type { EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { chunkDocument } from '../knowledge/chunk.js';
import type { DocumentContent } from '../ports/knowledge-store.js';

export interface SourceText {
  /** Names the document where its text has no title. */
  readonly name: string;
  readonly content: string;
  readonly type: SourceType;
}

export interface VersionBefore {
  readonly number: number;
  readonly passages: readonly Pick<KnowledgePassage, 'headings' | 'text'>[];
}

/**
 * What a source says from now on: its passages, and the version that keeps its words. Throws `validation_failed` where it holds no text.
 */
export function contentOf(
  engine: Pick<EngineContext, 'newId' | 'runtime'>,
  documentId: string,
  text: SourceText,
  before: VersionBefore,
  what: Pick<DocumentVersion, 'origin' | 'restoredFrom'> & { readonly by: Actor },
): DocumentContent & { readonly title: string } {
  const { title, passages: chunks } = chunkDocument(text);
  if (chunks.length === 0) {
    throw new ReplyForceError('validation_failed', `${text.name} holds no text to learn from.`, {
      errors: [{ path: 'content', message: 'must hold text' }],
    });
  }
  const passages = chunks.map((chunk, position): KnowledgePassage => ({ ...chunk, id: engine.newId(), documentId, position }));
  const version = {
    documentId,
    number: before.number + 1,
    title,
    type: text.type,
    passageCount: passages.length,
    ...differenceOf(before.passages, passages),
    size: text.content.length,
    ...what,
    at: engine.runtime.now(),
    content: text.content,
  };
  return { title, passages, version };
}

/** How many passages are new, and how many are no more. One that only moved is neither. */
function differenceOf(before: VersionBefore['passages'], after: VersionBefore['passages']): Pick<DocumentVersion, 'added' | 'removed'> {
  const left = new Map<string, number>();
  for (const passage of before) left.set(keyOf(passage), (left.get(keyOf(passage)) ?? 0) + 1);
  let added = 0;
  for (const passage of after) {
    const count = left.get(keyOf(passage)) ?? 0;
    if (count === 0) added += 1;
    else left.set(keyOf(passage), count - 1);
  }
  return { added, removed: before.length - (after.length - added) };
}

function keyOf({ headings, text }: VersionBefore['passages'][number]): string {
  return [...headings, text].join('\n');
}
