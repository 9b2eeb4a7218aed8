import type { Candidate } from './candidates.js';
import { worthTogether } from './told-of-all.js';
import type { Weighed } from './weighed.js';

/** How much less than the best of them a row may be worth, and how much less of the question it may meet, and be alike still. */
const AS_WORTHY = 0.8;
const AS_MUCH = 0.01;
/** More of them nobody reads. */
const MOST = 5;
/** Of the question they must meet this much: which row is meant is open, not what is asked. */
const MET = 0.9;

/** Candidates of which each is as good as the next, the worthiest first, and what they are worth together. */
export interface Alike {
  readonly all: readonly Weighed[];
  readonly worth: number;
}

/** "How long does delivery take?" above a table of countries: rows of one table. */
export const alikeRows = (ranked: readonly Weighed[]): Alike | undefined =>
  alike(
    ranked,
    ({ unit }) => unit.cells !== undefined,
    (best, other) => headingsOf(best) === headingsOf(other),
  );

/** Undefined where the worthiest stands alone, is one of many, or leaves something unmet. */
function alike(
  ranked: readonly Weighed[],
  isOne: (candidate: Candidate) => boolean,
  areBeside: (best: Candidate, other: Candidate) => boolean,
): Alike | undefined {
  const best = ranked.find(({ candidate }) => candidate.bar === undefined && isOne(candidate));
  if (!best || metOf(best) < MET) return undefined;
  const all = ranked.filter(
    (other) =>
      other === best ||
      (other.candidate.bar === undefined &&
        isOne(other.candidate) &&
        other.candidate.hit.documentId === best.candidate.hit.documentId &&
        areBeside(best.candidate, other.candidate) &&
        best.worth - other.worth <= AS_WORTHY &&
        Math.abs(metOf(best) - metOf(other)) <= AS_MUCH),
  );
  if (all.length < 2 || all.length > MOST) return undefined;
  return { all, worth: worthTogether(all) };
}

const metOf = ({ candidate }: Weighed): number => candidate.evidence['covered'] ?? 0;
const headingsOf = ({ hit }: Candidate): string => hit.passage.headings.join('\n');
