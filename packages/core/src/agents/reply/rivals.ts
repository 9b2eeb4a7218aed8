import type { Candidate, Evidence } from './candidates.js';

/** What is judged by what else might be said: a lone answer is surer than one of many alike. */
const ALIKE = 0.05;
const MOST_TIES = 4;
const MOST_LEAD = 2;
/** What a word not met costs where candidates are put side by side. */
const UNMET = 0.5;

/** Writes into the evidence of each candidate how many others do as well (`ties`, 0–1) and how much more of the question it meets than they do (`lead`). */
export function besideRivals(candidates: readonly Candidate[]): readonly Candidate[] {
  const ranks = candidates.map(({ evidence }) => rankOf(evidence));
  const byMass = [...candidates].sort((left, right) => massOf(right) - massOf(left));
  const [first] = byMass;
  const second = byMass.find(({ unit }) => unit.text !== first?.unit.text);
  for (const [at, candidate] of candidates.entries()) {
    const rank = ranks[at] ?? 0;
    let ties = 0;
    for (let other = 0; other < candidates.length && ties < MOST_TIES; other += 1)
      if ((ranks[other] ?? 0) > rank - ALIKE && candidates[other]?.unit.text !== candidate.unit.text) ties += 1;
    const rival = candidate.unit.text === first?.unit.text ? second : first;
    const lead = massOf(candidate) - (rival === undefined ? 0 : massOf(rival));
    // Written into what is there: a copy of so many names is a shape of its own, which outlives the message.
    candidate.evidence['ties'] = ties / MOST_TIES;
    candidate.evidence['lead'] = Math.max(-MOST_LEAD, Math.min(MOST_LEAD, lead));
  }
  return candidates;
}

function rankOf(evidence: Evidence): number {
  const { covered = 0, score = 0, strange = 0, other = 0, unmet = 0 } = evidence;
  return covered + score - UNMET * (strange + other + unmet);
}

function massOf({ mass }: Candidate): number {
  return mass;
}
