import type { Sentiment, SentimentLabel } from '../../domain/analysis.js';
import { memoOfRecent } from '../../support/memo-of-recent.js';
import { fold } from '../understanding/fold.js';
import { wordsOf } from '../understanding/words.js';
import { CONTRASTS, EMOJI, EMOTICONS, IDIOMS, INTENSIFIERS, NEGATIONS, valueOf } from './lexicon.js';

export interface Polarity {
  /** Sum of what speaks for it, ≥ 0. */
  readonly positive: number;
  /** Sum of what speaks against it, ≥ 0. */
  readonly negative: number;
  /** Both were said with weight, before a "but" made one of them count less. */
  readonly bothSides: boolean;
  /** A set phrase ("not bad", "thanks for nothing") or irony was understood as a whole: its single words mislead. */
  readonly isSetPhrase: boolean;
}

/** How far a negation reaches, in words. */
const REACH = 3;
/** "not great" is not as bad as "bad". */
const TURNED = -0.7;
const BEFORE_CONTRAST = 0.5;
const AFTER_CONTRAST = 1.3;

/** Something went wrong with what was bought, folded. */
const FAILED =
  /\b(?:(?:arrived|came|delivered|received|got it|is|was|already|again) (?:\w+ ){0,2}(?:broken|damaged|defective|dead|late|wrong|empty)|broke (?:after|again|on|the)|(?:doesn't|does not|stopped|won't|not) work(?:ing)?|(?:never|didn't|not) (?:arrived?|came|come|showed up)|(?:schon wieder|wieder|total|sofort) (?:kaputt|defekt|falsch|verspatet)|(?:kaputt|defekt|beschadigt) (?:angekommen|geliefert)|kam (?:\w+ )?(?:kaputt|defekt|beschadigt)|(?:arrive|livre|recu) (?:\w+ )?(?:casse|abime|defectueux)\w*|lleg(?:o|a) (?:rot[oa]|danad[oa]|tarde)|arrivat[oa] (?:rott[oa]|danneggiat[oa])|chegou (?:quebrad[oa]|danificad[oa]))\b/;
/** Praise that opens or closes such a report. */
const IRONIC =
  /^[^a-z]*(?:great|wow|nice|awesome|fantastic|wonderful|perfect|brilliant|lovely|amazing|well done|congrat\w*|bravo|super|toll|klasse|prima|na toll|genial|parfait|formidable|genial|que bien|fantastico|ottimo|otimo|parabens)[ ,.!]|\b(?:best|greatest|top) (?:\w+ )?(?:ever|in the world)\b|\b(?:toller|super|bester|klasse) (?:laden|service|shop|verein)\b/;
/** A report of help after a failure is praise: "arrived broken, but they replaced it at once, great". */
const CONTRASTED =
  /\b(?:but|however|yet|still|although|though|replaced|refunded|fixed|repaired|solved|helped|sorted|aber|trotzdem|ersetzt|repariert|geholfen|mais|remplace\w*|pero|cambiaron|ma|sostituit\w*|mas|trocaram)\b/;
const IRONY_LEFT = 0.1;
const IRONY_TURNED = 0.6;
const IRONY_LEAST = 1.5;

/** Counts what the words, emoji and punctuation of a text say for and against. */
export const polarityOf: (text: string, language: string) => Polarity = memoOfRecent(weigh);

function weigh(text: string, language: string): Polarity {
  let positive = 0;
  let negative = 0;
  let [saidFor, saidAgainst] = [0, 0];
  const add = (value: number): void => {
    if (value > 0) {
      positive += value;
      saidFor += value;
    } else {
      negative -= value;
      saidAgainst -= value;
    }
  };
  let folded = fold(text);
  let isSetPhrase = false;
  for (const [idiom, value] of IDIOMS) {
    folded = folded.replace(idiom, () => {
      add(value);
      isSetPhrase = true;
      return ' ';
    });
  }
  // Clause by clause: a negation does not reach past a comma.
  for (const clause of folded.split(/[.,;:!?\n()]+/)) {
    const words = wordsOf(clause);
    let sinceNegation = REACH + 1;
    let factor = 1;
    for (const word of words) {
      if (CONTRASTS.has(word)) {
        positive *= BEFORE_CONTRAST;
        negative *= BEFORE_CONTRAST;
        factor = AFTER_CONTRAST;
        sinceNegation = REACH + 1;
        continue;
      }
      const intensity = INTENSIFIERS.get(word);
      const value = NEGATIONS.has(word) ? 0 : valueOf(word, language);
      if (value !== 0) {
        add(value * factor * (sinceNegation <= REACH ? (value > 0 ? TURNED : -0.4) : 1));
        factor = 1;
      } else if (intensity !== undefined) factor *= intensity;
      if (NEGATIONS.has(word)) {
        sinceNegation = 0;
        if (words.length < 12) add(-0.4);
      } else sinceNegation++;
    }
  }
  // "Great, my bike arrived broken. Best shop ever": praise around a failure is meant the other way round.
  if (positive > 0 && FAILED.test(folded) && (IRONIC.test(folded) || negative === 0) && !CONTRASTED.test(folded)) {
    return {
      positive: positive * IRONY_LEFT,
      negative: negative + Math.max(positive * IRONY_TURNED, IRONY_LEAST),
      bothSides: false,
      isSetPhrase: true,
    };
  }
  if (/[^\u0020-\u024f]/.test(text)) for (const character of text) add(EMOJI.get(character) ?? 0);
  for (const [pattern, value] of EMOTICONS) add(value * (text.match(pattern)?.length ?? 0));
  const loud = Math.min(3, text.match(/!/g)?.length ?? 0) * 0.12 + (isShouting(text) ? 0.25 : 0);
  const bothSides = saidFor >= 1.4 && saidAgainst >= 1.4 && Math.min(saidFor, saidAgainst) / Math.max(saidFor, saidAgainst) >= 0.45;
  return { positive: positive * (1 + loud), negative: negative * (1 + loud), bothSides, isSetPhrase };
}

/** Half the words and at least three in capitals. */
export function isShouting(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const loud = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase()).length;
  return loud >= 3 && loud >= words.length / 2;
}

export type Probabilities = Sentiment['probabilities'];

/** Weights of the step from polarity to probabilities; fitted by hand on public posts, see `sentiment.test.ts` for what they must do. */
const NEUTRAL_AT_REST = 0.6;
const SLOPE = 1.1;

export function probabilitiesOf({ positive, negative }: Pick<Polarity, 'positive' | 'negative'>): Probabilities {
  const odds = [Math.exp(SLOPE * (negative - 0.45 * positive)), Math.exp(NEUTRAL_AT_REST), Math.exp(SLOPE * (positive - 0.45 * negative))];
  const total = odds.reduce((sum, value) => sum + value, 0);
  const [against = 0, neither = 0, inFavour = 0] = odds.map((value) => value / total);
  return { negative: against, neutral: neither, positive: inFavour };
}

/** Both sides speak up, neither clearly wins: mixed. */
export function labelOf(probabilities: Probabilities, polarity: Polarity): SentimentLabel {
  if (polarity.bothSides) return 'mixed';
  if (probabilities.negative >= probabilities.neutral && probabilities.negative >= probabilities.positive) return 'negative';
  return probabilities.positive > probabilities.neutral ? 'positive' : 'neutral';
}
