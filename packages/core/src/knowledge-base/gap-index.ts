import type { OpenQuestion } from '../domain/knowledge-gap.js';
import { keysOf, likenessOf } from './same-question.js';

/** Gaps that a question is compared with at most, those first that share the rarest of its words. */
const MOST_COMPARED = 100;

interface Leader {
  readonly gapId: string;
  readonly text: string;
  /** When it came, of all. */
  readonly number: number;
}

/** The oldest question of each gap, found by its words: a new one meets only gaps that it may belong to. */
export function gapIndex() {
  const byKey = new Map<string, Leader[]>();
  const known = new Set<string>();

  function add({ language }: OpenQuestion, gapId: string, text: string): void {
    if (known.has(gapId)) return;
    known.add(gapId);
    const leader: Leader = { gapId, text, number: known.size };
    for (const word of keysOf(text).has) {
      const key = `${language}|${word}`;
      const found = byKey.get(key);
      if (found) found.push(leader);
      else byKey.set(key, [leader]);
    }
  }

  /** The gap whose oldest question is most like this one, the first of equals; undefined where none is. */
  function nearest({ language }: OpenQuestion, text: string): string | undefined {
    let best: { readonly gapId: string; readonly score: number } | undefined;
    for (const { gapId, text: other } of candidates(language, text)) {
      const score = likenessOf(other, text);
      if (score > (best?.score ?? 0)) best = { gapId, score };
    }
    return best?.gapId;
  }

  function candidates(language: string, text: string): readonly Leader[] {
    const lists = [...keysOf(text).asks]
      .map((word) => byKey.get(`${language}|${word}`) ?? [])
      .sort((left, right) => left.length - right.length);
    const found = new Set<Leader>();
    for (const list of lists) {
      for (const leader of list) {
        if (found.size === MOST_COMPARED) break;
        found.add(leader);
      }
    }
    return [...found].sort((left, right) => left.number - right.number);
  }

  return { add, nearest };
}
