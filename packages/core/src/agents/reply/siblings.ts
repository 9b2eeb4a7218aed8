import type { Unit } from '../../knowledge/passage-units.js';
import type { Slot } from '../../knowledge/slot.js';
import { wordsOf } from '../../knowledge/words.js';
import type { KnowledgeSearch } from '../../ports/knowledge-search.js';

/** Of each unit, the stems of the entries that it names, by their lists; of one knowledge. */
const named = new WeakMap<KnowledgeSearch, WeakMap<Unit, ReadonlyMap<string, ReadonlySet<string>>>>();
const NONE: ReadonlyMap<string, ReadonlySet<string>> = new Map();

/**
 * Whether a unit names another entry of a list that a name of the question stands in: what is said of two ships is not said of
 * the third.
 */
export function namesSibling(unit: Unit, missing: readonly Slot[], knowledge: KnowledgeSearch): boolean {
  return missing.some(({ lists = [], raw, terms }) => {
    const own = lists.length > 0 ? lists : (knowledge.entryOf?.(raw.split(' ')[0] ?? '') ?? []);
    if (own.length === 0) return false;
    const entries = entriesIn(unit, knowledge);
    const stem = terms[0] ?? '';
    return own.some((list) => [...(entries.get(list) ?? [])].some((entry) => entry !== stem));
  });
}

function entriesIn(unit: Unit, knowledge: KnowledgeSearch): ReadonlyMap<string, ReadonlySet<string>> {
  if (knowledge.entryOf === undefined) return NONE;
  const units = named.get(knowledge) ?? new WeakMap<Unit, ReadonlyMap<string, ReadonlySet<string>>>();
  named.set(knowledge, units);
  const known = units.get(unit);
  if (known !== undefined) return known;
  const made = new Map<string, Set<string>>();
  for (const word of wordsOf(unit.text)) {
    for (const list of knowledge.entryOf(word.raw)) {
      const stems = made.get(list) ?? new Set<string>();
      made.set(list, stems.add(word.stem));
    }
  }
  units.set(unit, made);
  return made;
}
