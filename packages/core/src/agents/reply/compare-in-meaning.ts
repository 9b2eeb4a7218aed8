import { lineOf } from '../../knowledge/lines.js';
import type { Unit } from '../../knowledge/passage-units.js';
import type { Query } from '../../knowledge/query.js';
import type { KnowledgeSearch } from '../../ports/knowledge-search.js';
import type { MaybePromise } from '../../ports/runtime.js';
import { after } from '../../support/maybe-promise.js';
import { asMeant } from './as-meant.js';
import type { Candidate } from './candidates.js';

/** A lone candidate leads by no more. */
const MOST_LEAD = 0.3;
const MOST_ODDS = 4;
/** Where what was asked for plainly stands there, documents answer such questions. */
const PLAIN_ODDS = 2;
/** The language that encoders read as it is. */
const ENCODED = 'en';

/**
 * Writes into the evidence of each candidate how near it is to the question in meaning (`meant`), how much nearer than the next
 * other one (`meantLead`), what the question's tokens find in it and what the worst found of them lacks (`tokensFound`, `tokenUnmet`),
 * and whether documents answer such questions (`askable`). Where either is not in English (`glossed`) the encoder reads it word by
 * word, and its word is worth less. False where the knowledge cannot tell.
 */
export function compareInMeaning(query: Query, candidates: readonly Candidate[], knowledge: KnowledgeSearch): MaybePromise<boolean> {
  if (candidates.length === 0 || !knowledge.compare) return false;
  const lines = candidates.map(lineOfCandidate);
  return after(knowledge.compare(asMeant(query), lines), (compared) => {
    // A host's own search may say anything.
    if (compared?.likeness.length !== lines.length || !compared.likeness.every(Number.isFinite)) return false;
    const { likeness, tokens } = compared;
    const answerability = finite(compared.answerability);
    const nearest = likeness.reduce((best, value, at) => (value > (likeness[best] ?? -1) ? at : best), 0);
    const [first, second] = [lines[nearest], likeness.filter((_, at) => lines[at] !== lines[nearest])];
    const next = second.reduce((best, value) => Math.max(best, value), -1);
    const glossed = query.language === ENCODED && (knowledge.languages?.()[0] ?? ENCODED) === ENCODED ? 0 : 1;
    for (const [at, { evidence, isPlain }] of candidates.entries()) {
      const meant = likeness[at] ?? 0;
      evidence['meant'] = meant;
      evidence['askable'] = Math.max(isPlain ? PLAIN_ODDS : -MOST_ODDS, Math.min(MOST_ODDS, answerability));
      evidence['meantLead'] = meant - (lines[at] === first ? Math.max(next, meant - MOST_LEAD) : (likeness[nearest] ?? 0));
      evidence['tokensFound'] = finite(tokens?.[at]?.found);
      evidence['tokenUnmet'] = finite(tokens?.[at]?.unmet);
      evidence['glossed'] = glossed;
      evidence['meantGlossed'] = glossed * meant;
      evidence['leadGlossed'] = glossed * evidence['meantLead'];
    }
    return true;
  });
}

const finite = (value = 0): number => (Number.isFinite(value) ? value : 0);

const linesOfUnits = new WeakMap<Unit, string>();

/** Made once: a string that was looked up before is found without reading it letter by letter. */
function lineOfCandidate({ hit, unit }: Candidate): string {
  let line = linesOfUnits.get(unit);
  if (line === undefined) linesOfUnits.set(unit, (line = lineOf(unit, hit.passage, hit.title)));
  return line;
}
