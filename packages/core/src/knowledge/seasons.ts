import type { IndexedPassage } from './indexed-passage.js';
import { monthsOf } from './months.js';
import { unitsOf } from './passage-units.js';
import { readRow } from './row.js';
import { fold } from './words.js';

/** Names of seasons are short. */
const MOST_CHARACTERS = 30;
const CLAUSE = /[.;,\n|]| and (?=low|high|mid|shoulder)/;

/**
 * The months that a knowledge gives to the names in its tables: rows of `High season` hold from June to August where a sentence
 * says so, wherever it stands.
 */
export function seasonsOf(passages: readonly IndexedPassage[]): ReadonlyMap<string, readonly number[]> {
  const names = new Set<string>();
  for (const passage of passages)
    for (const { header, value } of readRow(passage.text) ?? [])
      for (const name of [header, value])
        if (/\p{L}{3}/u.test(name) && name.length <= MOST_CHARACTERS && !/\d/.test(name) && monthsOf(name).length === 0)
          names.add(fold(name));
  const seasons = new Map<string, readonly number[]>();
  for (const passage of passages)
    for (const { text } of unitsOf(passage, passage.title).units) {
      if (monthsOf(text).length === 0) continue;
      const clauses = fold(text).split(CLAUSE);
      clauses.forEach((clause, index) => {
        const name = [...names].filter((known) => clause.includes(known)).sort((left, right) => right.length - left.length)[0];
        // A list of ranges goes on after the comma: "high season is June to August, Christmas too".
        const months = monthsOf(clause).length > 0 ? monthsOf(clause) : monthsOf(clauses[index + 1] ?? '');
        if (
          name !== undefined &&
          /season|saison|temporada|stagione|seizoen|epoca|summer|winter|sommer|ete|verano|estate|zomer/.test(name) &&
          months.length > 0 &&
          !seasons.has(name)
        )
          seasons.set(name, months);
      });
    }
  return seasons;
}
