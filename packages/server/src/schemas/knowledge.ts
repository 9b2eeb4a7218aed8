import { z } from 'zod';
import { analysis } from './analysis.js';
import { time } from './common.js';

const sourceType = z.enum(['markdown', 'text', 'html', 'csv']);
const actor = z.strictObject({ type: z.string(), id: z.string() });

export const knowledgeDocument = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    source: z.string().meta({ description: 'File name, address, or `entry:` and an id.' }),
    kind: z.enum(['upload', 'url', 'entry']),
    type: sourceType,
    status: z.enum(['ready', 'processing', 'failed', 'disabled']),
    enabled: z.boolean(),
    language: z.string().nullable(),
    passage_count: z.number().int(),
    version: z.number().int().meta({ description: 'Rises with what it says; 0 while nothing of it could be read.' }),
    created_at: time,
    updated_at: time,
    refresh: z
      .strictObject({
        every_hours: z.number().int().nullable(),
        next_at: time.nullable(),
        checked_at: time.nullable(),
        final_url: z.string().nullable().meta({ description: 'Where the page was found last, if its address leads on, else null.' }),
        problem: z.string().nullable().meta({ description: 'Why the last look gave nothing; the last good version stays in use.' }),
        gone: z.boolean(),
      })
      .nullable()
      .meta({ description: 'Of an address, else null.' }),
  })
  .meta({ id: 'KnowledgeDocument' });

const version = {
  number: z.number().int(),
  title: z.string(),
  type: sourceType,
  passage_count: z.number().int(),
  added: z.number().int(),
  removed: z.number().int(),
  size: z.number().int(),
  origin: z.enum(['added', 'edited', 'fetched', 'restored']),
  restored_from: z.number().int().nullable(),
  by: actor,
  at: time,
};
export const documentVersion = z.strictObject(version).meta({ id: 'DocumentVersion' });
export const versionWithContent = z.strictObject({ ...version, content: z.string() }).meta({ id: 'DocumentVersionWithContent' });

export const versionChanges = z
  .strictObject({
    number: z.number().int(),
    compared_with: z.number().int().nullable().meta({ description: 'null for the first, and where the one before is no longer kept.' }),
    added: z.number().int(),
    removed: z.number().int(),
    lines: z.array(z.strictObject({ change: z.enum(['same', 'added', 'removed']), text: z.string() })),
    cut: z.boolean().meta({ description: 'Whether more lines changed than are given.' }),
  })
  .meta({
    id: 'VersionChanges',
    description: 'Headings, sentences, items and rows that came and went, each a line, with the line before and after.',
  });

export const knowledgeEntry = z.strictObject({ question: z.string(), answer: z.string() }).meta({ id: 'KnowledgeEntry' });

export const knowledgePassage = z
  .strictObject({ id: z.string(), position: z.number().int(), headings: z.array(z.string()), text: z.string() })
  .meta({ id: 'KnowledgePassage' });

export const knowledgeHit = z
  .strictObject({ document_id: z.string(), title: z.string(), passage: z.string(), score: z.number() })
  .meta({ id: 'KnowledgeHit' });

export const sourceUsage = z
  .strictObject({
    document_id: z.string(),
    replies: z.number().int().meta({ description: 'Replies that cite it.' }),
    passages: z.number().int(),
    days: z.array(z.strictObject({ day: z.string(), replies: z.number().int(), passages: z.number().int() })),
  })
  .meta({ id: 'SourceUsage' });

export const gapState = z.enum(['open', 'resolved', 'ignored']);

export const knowledgeGap = z
  .strictObject({
    id: z.string(),
    question: z.string(),
    language: z.string(),
    count: z.number().int(),
    first_asked_at: time,
    last_asked_at: time,
    examples: z.array(z.string()),
    state: gapState,
    settled_at: time.nullable(),
    settled_by: actor.nullable(),
  })
  .meta({ id: 'KnowledgeGap', description: 'Questions that ask for the same and were not answered, without personal data.' });

export const suggestionState = z.enum(['pending', 'approved', 'rejected']);

export const knowledgeSuggestion = z
  .strictObject({
    id: z.string(),
    conversation_id: z.string(),
    message_id: z.string(),
    question: z.string(),
    answer: z.string(),
    language: z.string(),
    state: suggestionState,
    created_at: time,
    decided_at: time.nullable(),
    decided_by: actor.nullable(),
    document_id: z.string().nullable(),
  })
  .meta({
    id: 'KnowledgeSuggestion',
    description: 'What a person answered, proposed as an entry. Nothing is known of it until it is approved.',
  });

export const trial = z
  .strictObject({
    analysis,
    passages: z.array(
      z.strictObject({
        document_id: z.string(),
        title: z.string(),
        headings: z.array(z.string()),
        passage: z.string(),
        score: z.number(),
        cited: z.boolean(),
        draft: z.boolean(),
        words: z.array(z.string()).meta({ description: 'Words of the question it speaks of; none where it was found by its meaning.' }),
      }),
    ),
  })
  .meta({ id: 'KnowledgeTrial' });
