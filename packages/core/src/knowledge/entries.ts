import type { KnowledgePassage } from '../domain/knowledge.js';
import type { IndexedPassage } from './indexed-passage.js';
import { readRow } from './row.js';
import { isFunctionWord, isWeakWord } from './stop-words.js';
import { UNIT_WORD } from './query.js';
import { wordsOf } from './words.js';

/** Names are short: a first cell with more words is a sentence. */
const MOST_WORDS = 6;
/** Languages whose little words are no names, wherever the knowledge is written. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];

export interface Entries {
  /** The lists in which a word names an entry, by stem. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  tableOf(passage: KnowledgePassage): readonly IndexedPassage[];
}

/**
 * What a knowledge names: the first column of its tables, its headings of one or two words and what stands before the colon
 * of a list item. So a question about one entry is never answered with another one that only mentions it.
 */
export function entriesOf(passages: readonly IndexedPassage[]): Entries {
  const lists = new Map<string, string[]>();
  const tables = new Map<string, IndexedPassage[]>();
  const name = (text: string, list: string): void => {
    const words = wordsOf(text.replace(/\(.*?\)/g, ' '));
    if (words.length > MOST_WORDS) return;
    for (const word of words) {
      if (
        word.folded.length < 3 ||
        /^\d+$/.test(word.folded) ||
        word.concepts.length > 0 ||
        isFiller(word.folded) ||
        UNIT_WORD.test(word.folded)
      )
        continue;
      const known = lists.get(word.stem) ?? [];
      if (!known.includes(list)) lists.set(word.stem, [...known, list]);
    }
  };
  for (const passage of passages) {
    const cells = readRow(passage.text);
    if (cells !== undefined) {
      const key = tableKey(passage);
      name(cells[0]?.value ?? '', key);
      tables.set(key, [...(tables.get(key) ?? []), passage]);
    }
    passage.headings.forEach((heading, level) => {
      if (isName(heading)) name(heading, `${passage.documentId}#${level}`);
    });
    for (const line of passage.text.split('\n')) {
      const item = /^- ([^:]{2,60}?)(?: (?:für|for|ab|from|von|pour|para|per|à partir) [^:]*)?: /u.exec(line)?.[1];
      if (item !== undefined) name(item, `${passage.documentId}-${passage.headings.join('/')}`);
    }
  }
  return { lists, tableOf: (passage) => tables.get(tableKey(passage)) ?? [] };
}

/** One word, or two with capitals (`Kestrel Cargo`); `Company bikes` names no entry. */
function isName(heading: string): boolean {
  return /^\S+$/.test(heading) || /^\p{Lu}\S* \p{Lu}\S*$/u.test(heading);
}

function isFiller(folded: string): boolean {
  return LANGUAGES.some(
    (language) => (isFunctionWord(folded, language) || isWeakWord(folded, language)) && folded !== 'pro' && folded !== 'plus',
  );
}

/** Rows of one table share their document, their headings and their columns. */
function tableKey(passage: KnowledgePassage): string {
  const headers = readRow(passage.text)?.[0]?.header ?? '';
  return `${passage.documentId}|${passage.headings.join('/')}|${headers}`;
}
