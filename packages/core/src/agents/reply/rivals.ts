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
  const all = [...ranks].sort(descending);
  const ofText = new Map<string, number[]>();
  for (const [at, { unit }] of candidates.entries()) {
    const same = ofText.get(unit.text) ?? [];
    ofText.set(unit.text, same);
    same.push(ranks[at] ?? 0);
  }
  for (const same of ofText.values()) same.sort(descending);
  for (const [at, candidate] of candidates.entries()) {
    const least = (ranks[at] ?? 0) - ALIKE;
    const ties = Math.min(MOST_TIES, countAbove(all, least) - countAbove(ofText.get(candidate.unit.text) ?? [], least));
    const rival = candidate.unit.text === first?.unit.text ? second : first;
    const lead = massOf(candidate) - (rival === undefined ? 0 : massOf(rival));
    // Written into what is there: a copy of so many names is a shape of its own, which outlives the message.
    candidate.evidence['ties'] = ties / MOST_TIES;
    candidate.evidence['lead'] = Math.max(-MOST_LEAD, Math.min(MOST_LEAD, lead));
  }
  return candidates;
}

const descending = (left: number, right: number): number => right - left;

/** How many of these, which descend, are above a number: a long list has thousands. */
function countAbove(ranks: readonly number[], least: number): number {
  let [from, to] = [0, ranks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ranks[middle] ?? 0) > least) from = middle + 1;
    else to = middle;
  }
  return from;
}

function rankOf(evidence: Evidence): number {
  const { covered = 0, score = 0, strange = 0, other = 0, unmet = 0 } = evidence;
  return covered + score - UNMET * (strange + other + unmet);
}

function massOf({ mass }: Candidate): number {
  return mass;
}
