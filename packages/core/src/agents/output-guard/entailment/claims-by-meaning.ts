import type { Claim } from '../../../domain/analysis.js';
import type { KnowledgeHit } from '../../../domain/knowledge.js';
import type { Entailment } from '../../../ports/entailment.js';
import { namesRelativeDay, unsupportedDay } from '../assertions.js';
import type { Statement } from '../claims.js';
import { UNBORNE, type Decision, type Judgement } from '../grounding.js';
import { isNegated } from '../polarity.js';
import { makesPromise, unsupportedPromises } from '../promises.js';
import { judgeByMeaning, type MeaningOfStatement, type WeighedStatement } from './judge-by-meaning.js';

/** A statement and what rules decided about it. */
export interface StatementDecision {
  readonly statement: Statement;
  readonly decision: Decision;
}

export function claimOf(text: string, judgement: Judgement): Claim {
  return 'reason' in judgement
    ? { text, supported: false, evidence: [], reason: judgement.reason }
    : { text, supported: true, evidence: judgement.evidence };
}

/** Nobody answers a customer with more; reading them would take seconds. */
const MOST_STATEMENTS = 24;
/** Of a list of things one may be wrong, and what is right beside it would outweigh it. */
const MOST_PARTS = 3;

/**
 * "Open on Sundays" is near to "Sunday: closed" in meaning: what rules read as a yes for the no of a row wants a clear word
 * against them. Asked of sentences too, it held more right replies than wrong ones.
 */
const CLEARLY = 1;

/** Of a sum nobody but the meaning tells whether the right things were added: it wants a clearer word. */
const WITH_SUMS = 2.5;

/** Scores are told between these. */
const MOST_SCORE = 12;
const OF_SCORE = 5;

/** The statements that are read by their meaning, with what rules found of them. */
export const weighedOf = (decisions: readonly StatementDecision[]): readonly WeighedStatement[] =>
  decisions
    .filter(({ decision }) => !decision.told)
    .map(({ statement: { text }, decision: { score, evidence, byParts } }) => ({
      text,
      evidence: {
        ...evidence,
        score: Math.max(-MOST_SCORE, Math.min(MOST_SCORE, score)) / OF_SCORE,
        unborne: score <= UNBORNE ? 1 : 0,
        byParts: byParts ? 1 : 0,
      },
    }));

/**
 * Claims of a reply by rules and meaning together. Nothing makes up for a value that nobody gives and nothing works out, nor for a promise
 * or a day named from today that no source has, and hardly anything for a yes where a row says no; what rules hold stays held where it is a list, or is not read to its end or hardly known to
 * the encoder. Undefined where nothing was found to compare them with, or they are too many.
 */
export async function claimsByMeaning(
  decisions: readonly StatementDecision[],
  found: { readonly question: string; readonly hits: readonly KnowledgeHit[] },
  entailment: Entailment,
  signal: AbortSignal,
): Promise<readonly Claim[] | undefined> {
  const weighed = weighedOf(decisions);
  if (weighed.length === 0 || weighed.length > MOST_STATEMENTS) return undefined;
  const meanings = await judgeByMeaning(weighed, found, entailment, signal);
  if (meanings === undefined) return undefined;
  const next = meanings.values();
  const known = found.hits.map(({ passage }) => passage.text).join('\n');
  return decisions.map(({ statement: { text }, decision }) => {
    const meaning = decision.told ? undefined : next.next().value;
    return meaning === undefined ? claimOf(text, decision.judgement) : claimOf(text, judgementOn(text, decision, meaning, known));
  });
}

function judgementOn(
  text: string,
  { judgement, evidence, parts }: Decision,
  { worth, understood, unknown, workedOut, nearest }: MeaningOfStatement,
  known: string,
): Judgement {
  const held = 'reason' in judgement;
  // What rules pass has all its values: word by word in English some read otherwise ("6 à 8 jours" beside "6–8 Arbeitstage").
  if (held && (unknown !== undefined || !understood || parts > MOST_PARTS)) return judgement;
  const pledges = makesPromise(text) || namesRelativeDay(text);
  const unfounded = evidence === undefined || unsupportedPromises(text, known) !== undefined || unsupportedDay(text, known);
  if (held && pledges && unfounded) return judgement;
  if (held && parts === 1 && saysYesForNo(text, evidence)) return judgement;
  const turned = evidence?.['turned'] === 1 && evidence['row'] === 1;
  // What is no number bears nothing out.
  if (!(worth >= (held && turned ? CLEARLY : held && workedOut ? WITH_SUMS : 0)))
    return held ? judgement : { reason: 'what was found does not bear it out' };
  if (!held) return judgement;
  return { evidence: [{ documentId: nearest.documentId, passage: nearest.passage.text, score: ROUGHLY }] };
}

/** "You can drive right after the sedation", where the source says in the same words that one cannot: words so alike mean alike. */
const saysYesForNo = (text: string, evidence: Decision['evidence']): boolean =>
  evidence?.['turned'] === 1 && (evidence['met'] ?? 0) >= SAME_WORDS && !isNegated(text);
const SAME_WORDS = 0.9;

/** How surely the nearest line is the one that bears a statement out. */
const ROUGHLY = 0.5;
