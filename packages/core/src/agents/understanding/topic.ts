import type { Topic } from '../../domain/analysis.js';
import { findPhrases } from './fold.js';
import { TOPIC_PHRASES } from './phrases.js';

/**
 * How much one phrase of a topic speaks for it, and the second and further ones. Complaint outweighs the rest because a
 * customer who complains also names the order, the price and the product; inquiry words ("do you have") are the weakest.
 */
const WEIGHTS: Readonly<Record<keyof typeof TOPIC_PHRASES, { readonly first: number; readonly more: number }>> = {
  complaint: { first: 2.6, more: 1.2 },
  support: { first: 1.8, more: 0.6 },
  pricing: { first: 2.2, more: 0.8 },
  feedback: { first: 1.9, more: 0.9 },
  inquiry: { first: 1.2, more: 0.3 },
};

/** Signs of impatience: they make a case of support urgent, and a complaint only together with others. */
const IMPATIENCE =
  /^(?:still|for (?:days|weeks|months)|immer noch|warte|toujours|attends|sigo|todavia|aun no|llevo|ancora|sto aspettando|ainda|continuo)/;
const IMPATIENT = 0.9;

const BEFORE_SALE =
  /\b(?:before (?:i|we) (?:buy|purchase|order)|if (?:i|we) (?:buy|purchase)|bevor ich kaufe|avant d'acheter|antes de comprar|prima di (?:comprare|acquistare))\b/;

/** Below this nothing speaks clearly for any topic. */
const FLOOR = 1;

export interface TopicChoice {
  readonly topic: Topic;
  /** 0–1: how far the winner is ahead. */
  readonly confidence: number;
  readonly evidence: readonly string[];
}

/** What the message is about. A question without other signs is an inquiry only where it asks about something at all. */
export function chooseTopic(
  folded: string,
  original: string,
  facts: { readonly isQuestion: boolean; readonly mentionsProduct: boolean },
): TopicChoice {
  let best: Topic = 'other';
  let bestScore = 0;
  let second = 0;
  let evidence: readonly string[] = [];
  for (const [topic, phrases] of Object.entries(TOPIC_PHRASES) as [keyof typeof TOPIC_PHRASES, RegExp][]) {
    const matches = findPhrases(phrases, folded, original);
    const weight = WEIGHTS[topic];
    const weak = topic === 'complaint' ? matches.filter((match) => IMPATIENCE.test(match.text.toLowerCase())).length : 0;
    const strong = matches.length - weak;
    let score = (strong === 0 ? 0 : weight.first + weight.more * Math.min(3, strong - 1)) + (weak > 0 ? IMPATIENT : 0);
    // "Before I buy: can I return it?" names the sale and asks about something else.
    if (topic === 'pricing' && score > 0 && BEFORE_SALE.test(folded)) score -= weight.first;
    if (topic === 'inquiry' && score > 0 && facts.mentionsProduct) score += 0.5;
    // A question is seldom praise, and praise in passing ("which is the best plan?") does not make feedback.
    if (topic === 'feedback' && facts.isQuestion) score *= 0.45;
    if (score > bestScore) {
      second = bestScore;
      [best, bestScore] = [topic, score];
      evidence = matches.map((match) => match.text);
    } else if (score > second) second = score;
  }
  if (bestScore < FLOOR) {
    // Whoever asks a business something inquires, whatever it is about.
    const asks = facts.mentionsProduct || facts.isQuestion;
    return { topic: asks ? 'inquiry' : 'other', confidence: asks ? 0.5 : 0.4, evidence: [] };
  }
  return { topic: best, confidence: Math.min(0.95, 0.5 + (bestScore - second) / (2 * bestScore + 1)), evidence };
}
