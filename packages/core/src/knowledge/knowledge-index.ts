import { isPromise } from '../agents/agent.js';
import type { KnowledgeHit } from '../domain/knowledge.js';
import type { KnowledgeSearch, Meaning } from '../ports/knowledge-search.js';
import type { Embedder, Encoder } from '../ports/models.js';
import type { MaybePromise, Runtime } from '../ports/runtime.js';
import { webRuntime } from '../runtime/web-runtime.js';
import { classesOf, type KnowledgeClass } from './classes.js';
import { createComparing } from './comparing.js';
import { createDenseSearch, type Near } from './dense-search.js';
import { memoByDocument } from './by-document.js';
import { entriesOf, joinEntries, withKeys } from './entries.js';
import type { IndexedPassage } from './indexed-passage.js';
import type { KeptLines } from './kept-lines.js';
import { vectorsOfEncoder, vectorsOfService, type PassageVectors } from './passage-vectors.js';
import { languagesIn } from './languages-of.js';
import { nearWordsIn } from './near-words.js';
import { eachPlace, postingsOf } from './postings.js';
import { parseQuery } from './query.js';
import { type Slot, termsOfSlot } from './slot.js';
import { seasonsOf } from './seasons.js';
import { withinOneEdit } from './edits.js';
import { fold, wordOf } from './words.js';

export interface KnowledgeIndexOptions {
  /** Adds similarity of meaning to the search; fused by rank with the words. */
  readonly embedder?: Embedder;
  /** In this process: compares lines with a question and, where there is no `embedder`, searches too. Texts are glossed for it; queries may come with their vector. */
  readonly encoder?: Encoder;
  /** Vectors kept from an earlier version of the same knowledge, by the same models. Default: all are made anew. */
  readonly vectors?: KnowledgeVectors;
  /** Whose clock an encoder that hangs is left by. Default: the system's. */
  readonly runtime?: Pick<Runtime, 'schedule'>;
}

/** By one model or, where a service searches, by two. */
export interface KnowledgeVectors {
  /** Of what is searched. */
  readonly passages?: PassageVectors;
  /** Of lines, by the encoder: a service is not asked line by line. */
  readonly lines?: PassageVectors;
}

/** BM25 saturation and length normalisation. */
const K1 = 1.2;
const B = 0.6;
/** Share of a question's weight that a passage must cover to be a hit at all: below it, "nothing relevant". */
const COVERAGE_FLOOR = 0.35;
/** What a word that stands nowhere weighs, of the rarest that stands somewhere. */
const UNKNOWN = 0.4;
/** A word of so many documents, and of this share of all, says little of any of them. */
const COMMON_DOCUMENTS = 4;
const COMMON_SHARE = 0.3;
const DEFAULT_LIMIT = 5;
/** Cosine below which a passage has nothing to do with a question: as services embed, and as our encoder was taught. */
const FLOORS = { service: 0.5, encoder: 0.15 };
/** The same for a search that names no floor of its own, whose hits nobody judges afterwards: our encoder's bar for an answer is higher still. */
const SHOWN = 0.35;
const RANK_CONSTANT = 60;
/** Words that cover nearly all of a question decide alone: meaning would only mix up their order, at a millisecond each. */
const SURE = 0.85;

const keyed = memoByDocument(withKeys);
const named = memoByDocument(entriesOf);

/**
 * Word search over the passages of one tenant: BM25 with weighted fields, concepts and places as extra terms, slips of one
 * letter forgiven. A score is the share of the question that the passage covers, so it means the same in every query. What was made of
 * passages that an earlier index had, as the same objects, is used again.
 */
export function createKnowledgeIndex(
  given: readonly IndexedPassage[],
  version: number,
  options: KnowledgeIndexOptions = {},
): KnowledgeSearch {
  const passages = keyed(given).flat();
  const { byTerm: postings, lengths } = postingsOf(passages);
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const rarity = (term: string): number => Math.log(1 + (passages.length + 0.5) / ((postings.get(term)?.size ?? 0) + 0.5));
  const entries = joinEntries(passages, named(passages));
  const entryStems = [...entries.lists.keys()].filter((stem) => stem.length >= 5);
  const near = nearWordsIn(new Set(postings.keys()));
  const clock = options.runtime ?? webRuntime();
  const vectors = options.vectors ?? vectorsBy(options);
  const dense = vectors.passages && createDenseSearch(passages, vectors.passages, options.embedder ? FLOORS.service : FLOORS.encoder);
  const made = [...new Set([vectors.passages, vectors.lines])].flatMap((each) => each?.prepare(passages) ?? []);
  let meaning: Meaning = made.length > 0 ? { is: 'coming', why: 'the passages are still being read' } : { is: 'there' };
  const prepared = Promise.all(made)
    .then(() => {
      meaning = { is: 'there' };
    })
    .catch((error: unknown) => {
      meaning = { is: 'missing', why: `passages could not be read: ${error instanceof Error ? error.message : String(error)}` };
    });
  const compare = vectors.lines && options.encoder && createComparing(vectors.lines, options.encoder, clock);

  let seasons: ReadonlyMap<string, readonly number[]> | undefined;
  let classes: readonly KnowledgeClass[] | undefined;
  let languages: readonly string[] | undefined;
  const documents = new Set(passages.map((passage) => passage.documentId)).size;
  const common = new Map<string, boolean>();
  function isCommon(stem: string): boolean {
    const known = common.get(stem);
    if (known !== undefined) return known;
    const within = new Set<string | undefined>();
    eachPlace(postings.get(stem), (index) => within.add(passages[index]?.documentId));
    const made = within.size >= COMMON_DOCUMENTS && within.size >= COMMON_SHARE * documents;
    common.set(stem, made);
    return made;
  }

  const languagesHere = () => (languages ??= languagesIn(passages));

  const words = (text: string, floor: number): Map<number, { coverage: number; rank: number }> => {
    const query = parseQuery(text, { languages: languagesHere() });
    const found = new Map<number, { coverage: number; rank: number }>();
    let total = 0;
    for (const slot of query.slots) {
      const terms = expand(slot);
      const known = terms.filter(({ term }) => postings.has(term));
      // A word that is nowhere in the knowledge must not hide the passages that the others find: answers are judged afterwards.
      const importance = slot.weight * (known.length === 0 ? UNKNOWN * rarity('') : Math.max(...known.map(({ term }) => rarity(term))));
      total += importance;
      const best = new Map<number, number>();
      for (const { term, factor } of terms) {
        const weight = rarity(term) * factor * slot.weight;
        eachPlace(postings.get(term), (index, frequency) => {
          const norm = K1 * (1 - B + (B * (lengths[index] ?? 0)) / averageLength);
          const score = (weight * frequency * (K1 + 1)) / (frequency + norm);
          if (score > (best.get(index) ?? 0)) best.set(index, score);
        });
      }
      for (const [index, score] of best) {
        const entry = found.get(index) ?? { coverage: 0, rank: 0 };
        found.set(index, { coverage: entry.coverage + (slot.weight < 1 ? importance * 0.5 : importance), rank: entry.rank + score });
      }
    }
    for (const [index, entry] of found) {
      const coverage = total === 0 ? 0 : entry.coverage / total;
      if (coverage < floor) found.delete(index);
      else found.set(index, { coverage, rank: entry.rank });
    }
    return found;
  };

  /** The slot's own terms, and where its word is unknown here the known words one slip away. */
  function expand(slot: Slot): { readonly term: string; readonly factor: number }[] {
    const own = slot.terms.length + (slot.parts?.flat().length ?? 0);
    const terms = termsOfSlot(slot).map((term, at) => ({ term, factor: term.startsWith('#') || at >= own ? 0.75 : 1 }));
    const stem = slot.terms[0] ?? '';
    if (slot.place || postings.has(stem) || /^[#%@]/.test(stem)) return terms;
    for (const [term, sureness] of near(stem)) terms.push({ term, factor: 0.85 * sureness });
    return terms;
  }

  const present = (scored: readonly { index: number; score: number }[], limit: number, near?: Near): KnowledgeHit[] =>
    scored.slice(0, limit).flatMap(({ index, score }) => {
      const passage = passages[index];
      const meaning = near?.likeness(index);
      return passage === undefined
        ? []
        : { documentId: passage.documentId, title: passage.title, passage, score, ...(meaning !== undefined && { meaning }) };
    });

  return {
    version,
    ...(made.length > 0 && { ready: () => prepared, meaning: () => meaning }),
    ...(compare && { compare }),
    knows: (word) => postings.has(wordOf(word).stem),
    isCommon: (word) => isCommon(wordOf(word).stem),
    rarity(terms) {
      const known = terms.filter((term) => postings.has(term));
      return known.length === 0 ? 0 : Math.max(...known.map(rarity)) / rarity('');
    },
    near: (word) => near(wordOf(word).stem),
    monthsNamed: (name) => (seasons ??= seasonsOf(passages)).get(fold(name)) ?? [],
    classes: () => (classes ??= classesOf(passages)),
    languages: languagesHere,
    isFamily: (word) => entries.families.has(wordOf(word).stem),
    isSeries: (word) => entries.series.has(wordOf(word).stem),
    entryOf(word) {
      const { stem } = wordOf(word);
      const own = entries.lists.get(stem);
      if (own !== undefined || stem.length < 4 || postings.has(stem)) return own ?? [];
      const near = entryStems.find((entry) => entry[0] === stem[0] && withinOneEdit(stem, entry));
      return near === undefined ? [] : [`=${near}`, ...(entries.lists.get(near) ?? [])];
    },
    table: (passage) => entries.tableOf(passage).map((row) => ({ documentId: row.documentId, title: row.title, passage: row, score: 1 })),
    search(text, searchOptions = {}): MaybePromise<readonly KnowledgeHit[]> {
      const limit = searchOptions.limit ?? DEFAULT_LIMIT;
      const found = [...words(text, searchOptions.floor ?? COVERAGE_FLOOR)];
      const highest = Math.max(...found.map(([, entry]) => entry.rank), 1e-9);
      const lexical = found
        .map(([index, entry]) => ({ index, score: Math.min(1, 0.7 * entry.coverage + 0.3 * (entry.rank / highest)) }))
        .sort((left, right) => right.score - left.score || left.index - right.index);
      // A service is asked only where words do not decide; the vector of this process is there already.
      const isSure = options.embedder !== undefined && (lexical[0]?.score ?? 0) >= SURE;
      const near = isSure ? undefined : dense?.(text, options.embedder === undefined ? searchOptions.vector : undefined);
      const least = searchOptions.floor === undefined ? SHOWN : 0;
      const both = (meant: Near): readonly KnowledgeHit[] => {
        const nearest = meant.nearest.filter(({ score }) => score >= least);
        return present(withFirst(fuse(lexical, nearest), [lexical, nearest], limit), limit, meant);
      };
      if (near === undefined) return present(lexical, limit);
      return isPromise(near) ? near.then(both) : both(near);
    },
  };
}

/** What makes the vectors of a knowledge, where there is something that can; `kept` are lines that the encoder need not read again. */
export function vectorsBy(
  { embedder, encoder, runtime }: Pick<KnowledgeIndexOptions, 'embedder' | 'encoder' | 'runtime'>,
  kept?: KeptLines,
): KnowledgeVectors {
  const clock = runtime ?? webRuntime();
  const lines = encoder && vectorsOfEncoder(encoder, clock, kept);
  const passages = embedder ? vectorsOfService(embedder, clock) : lines;
  return { ...(passages && { passages }), ...(lines && { lines }) };
}

/** Of what is shown, the share that the first of each list have for sure. */
const FOR_SURE = 0.25;

/**
 * What is fused without losing the first of either list: twenty passages that are middling in both would leave no room for the one that has
 * all the words.
 */
function withFirst(fused: readonly Ranked[], lists: readonly (readonly Ranked[])[], limit: number): readonly Ranked[] {
  const sure = new Set(lists.flatMap((list) => list.slice(0, Math.floor(limit * FOR_SURE))).map(({ index }) => index));
  let room = limit - sure.size;
  return fused.filter(({ index }) => sure.has(index) || room-- > 0);
}

interface Ranked {
  readonly index: number;
  readonly score: number;
}

/** Reciprocal rank fusion decides the order; the shown score is the better of the two. */
function fuse(
  left: readonly { index: number; score: number }[],
  right: readonly { index: number; score: number }[],
): { index: number; score: number }[] {
  const fused = new Map<number, { rank: number; score: number }>();
  for (const list of [left, right]) {
    list.forEach(({ index, score }, position) => {
      const entry = fused.get(index) ?? { rank: 0, score: 0 };
      fused.set(index, { rank: entry.rank + 1 / (RANK_CONSTANT + position), score: Math.max(entry.score, score) });
    });
  }
  return [...fused].sort(([, a], [, b]) => b.rank - a.rank).map(([index, entry]) => ({ index, score: entry.score }));
}
