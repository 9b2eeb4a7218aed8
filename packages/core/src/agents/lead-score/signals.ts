import type { InputGuardResult, Sentiment, Understanding } from '../../domain/analysis.js';
import { findSelfHarm } from '../input-guard/harm.js';
import { sentimentByRules } from '../sentiment/sentiment.js';
import { findPhrase, findPhrases, fold, type PhraseMatch } from '../understanding/fold.js';
import { ASKING_NEGATION, EXCLUSIONS, NEGATED_BEFORE, NEW_PURCHASE } from './exclusions.js';
import { GREETING, PHRASES } from './phrases.js';
import type { RuleName } from './rules.js';

interface Signal {
  readonly rule: RuleName;
  /** The customer's own words. */
  readonly evidence: string;
}

/** What one message says about its writer as a lead. */
export interface Signals {
  readonly rules: readonly Signal[];
  readonly intent: string;
  /** Further facts worth naming that give no points. */
  readonly marks: readonly string[];
  /** Spam or an attack: nothing in it counts. */
  readonly blocked: boolean;
}

export interface SignalInput {
  readonly text: string;
  readonly understanding: Understanding;
  readonly sentiment: Sentiment;
  readonly guardrail: InputGuardResult | undefined;
  /** Whether this is the first message of the conversation. */
  readonly first: boolean;
  /** Whether it goes on with something that was spoken of before. */
  readonly followsUp: boolean;
}

/** Rules whose words a writer may use without wanting to buy. */
const PURCHASE_RULES = ['pricing_or_purchase', 'availability', 'demo_or_trial', 'features', 'product_inquiry'] as const;
/** How far back a negation may stand, in characters. */
const NEGATION_REACH = 40;
const MAX_EVIDENCE = 120;

/** Reads one message: which rules its words trigger, once negations, refunds, jobs and offers are told apart from buying. */
export function findSignals(input: SignalInput): Signals {
  const { text, understanding, sentiment } = input;
  const folded = fold(text);
  if (input.guardrail?.passed === false)
    return irrelevant(input.guardrail.flags.includes('prompt_injection') ? 'attack' : 'spam', input.guardrail.evidence[0]?.text ?? text);
  const job = findPhrase(EXCLUSIONS.job_application, folded, text);
  if (job !== null) return irrelevant('job_application', job.text);
  const offer = findPhrase(EXCLUSIONS.vendor_offer, folded, text);
  if (offer !== null && (!understanding.isQuestion || OFFERS_TO_SELL.test(folded))) return irrelevant('vendor_offer', offer.text);

  const rules: Signal[] = [];
  const add = (rule: RuleName, evidence: string): void => {
    rules.push({ rule, evidence: evidence.trim().slice(0, MAX_EVIDENCE) });
  };
  const marks: string[] = [];
  const refused = findPhrase(PHRASES.not_interested, folded, text);
  const wantsNew = NEW_PURCHASE.test(folded);
  const occupied = wantsNew ? null : occupation(folded, text);

  let interest = false;
  if (occupied === null) {
    for (const rule of PURCHASE_RULES) {
      const match = affirmed(PHRASES[rule], folded, text, refused);
      if (match === null) continue;
      add(rule, match.text);
      interest = true;
    }
    const product = understanding.entities.find((entity) => entity.type === 'product');
    if (product !== undefined) {
      marks.push('specific_product_mention');
      if (refused === null && !rules.some(({ rule }) => rule === 'product_inquiry') && (understanding.isQuestion || interest)) {
        add('product_inquiry', product.value);
        interest = true;
      }
    } else if (understanding.isQuestion && interest && !rules.some(({ rule }) => rule === 'product_inquiry')) {
      // Asking for the price, stock or features of something is asking about it.
      const asked = rules.find(
        ({ rule }) => rule === 'pricing_or_purchase' || rule === 'features' || rule === 'availability' || rule === 'demo_or_trial',
      );
      if (asked !== undefined && namesSomething(folded)) add('product_inquiry', questionOf(text));
    }
    if (interest && refused === null) {
      const pressing = affirmed(PHRASES.urgency, folded, text, null);
      if (pressing !== null) add('urgency', wholeWish(pressing, folded, text));
    }
  }
  const follows = affirmed(PHRASES.follows_or_subscribes, folded, text, refused);
  if (follows !== null) add('follows_or_subscribes', follows.text);
  if (refused !== null && !(interest && ASKING_NEGATION.test(folded.slice(0, refused.index)))) add('not_interested', refused.text);
  if (
    sentiment.sentiment === 'positive' &&
    sentiment.score >= 0.5 &&
    (interest || understanding.topic === 'feedback') &&
    speaksOfProduct(folded, understanding)
  )
    add('positive_about_product', praiseOf(text, understanding));
  if (isGrumbling(input)) add('negative_about_product', praiseOf(text, understanding));
  if (input.first && interest && refused === null) add('first_engagement_with_interest', rules[0]?.evidence ?? text);
  if (rules.length === 0 && GREETING.test(folded))
    return { rules: input.first ? [{ rule: 'greeting', evidence: text.trim() }] : [], intent: 'greeting', marks, blocked: false };
  if (rules.length === 0 && occupied === null && !input.followsUp && understanding.isQuestion && isUnrelated(folded, understanding))
    add('unrelated_question', questionOf(text));
  return { rules, intent: intentOf(rules, occupied, input), marks, blocked: false };
}

/** Displeased with us; a plain question about returns or delays is none. */
function isGrumbling({ sentiment, understanding, guardrail, text }: SignalInput): boolean {
  if (sentiment.sentiment !== 'negative') return false;
  // Despair is no judgement on a product.
  if (guardrail?.flags.includes('self_harm') === true || findSelfHarm(fold(text), text) !== null) return false;
  if (understanding.topic === 'complaint') return sentiment.score <= -0.2;
  return !understanding.isQuestion && sentiment.score <= (understanding.topic === 'feedback' ? -0.25 : -0.5);
}

/** A question that concerns neither us nor anything the writer has from us. */
function isUnrelated(folded: string, { topic, entities }: Understanding): boolean {
  if ((topic !== 'other' && topic !== 'inquiry') || entities.some((entity) => entity.type === 'product' || entity.type === 'order_number'))
    return false;
  return !/\b(?:you|your|u|ur|my|open|order|shop|store|ihr|euch|euer|eure|ihnen|ihre?n?|sie|mein\w*|vous|votre|vos|mon|ma|mes|usted(?:es)?|vosotros|su|sus|mis?|tienen|voi|vostr\w|avete|mio|mia|voces?|seus?|suas?|meu|minha)\b/.test(
    folded,
  );
}

function irrelevant(intent: string, evidence: string): Signals {
  return { rules: [{ rule: 'spam_or_irrelevant', evidence: evidence.slice(0, MAX_EVIDENCE) }], intent, marks: [], blocked: true };
}

/** What keeps the writer busy instead of buying: a refund, a cancellation, something already bought. */
function occupation(folded: string, text: string): 'refund_request' | 'cancellation' | 'support_request' | null {
  if (affirmed(EXCLUSIONS.refund_request, folded, text, null) !== null && !asksPolicyBeforeBuying(folded)) return 'refund_request';
  if (affirmed(EXCLUSIONS.cancellation, folded, text, null) !== null && !asksPolicyBeforeBuying(folded)) return 'cancellation';
  return findPhrase(EXCLUSIONS.existing_customer, folded, text) === null ? null : 'support_request';
}

/** "Before I buy: can I return it?" is a buyer's question. */
function asksPolicyBeforeBuying(folded: string): boolean {
  return /\b(?:before (?:i|we) (?:buy|order|purchase)|if (?:i|we) (?:buy|order|purchase)|bevor ich (?:kaufe|bestelle)|wenn ich (?:kaufe|bestelle)|avant d'acheter|si j'achete|antes de comprar|si compro|prima di (?:comprare|acquistare)|se compro|se eu comprar)\b/.test(
    folded,
  );
}

/** The first match that is not turned round by a negation before it, nor part of a refusal. */
function affirmed(phrases: RegExp, folded: string, text: string, refused: PhraseMatch | null): PhraseMatch | null {
  for (const match of findPhrases(phrases, folded, text)) {
    if (refused !== null && match.index < refused.end && match.end > refused.index) continue;
    const before = clauseBefore(folded, match.index);
    if (NEGATED_BEFORE.test(before) && !ASKING_NEGATION.test(before)) continue;
    return match;
  }
  return null;
}

/** "I need it today", not only "I need": up to the last urgent word close by. */
function wholeWish(first: PhraseMatch, folded: string, text: string): string {
  const close = findPhrases(PHRASES.urgency, folded, text).findLast((match) => match.index >= first.index && match.index - first.end < 25);
  return text.slice(first.index, close?.end ?? first.end);
}

function clauseBefore(folded: string, index: number): string {
  const window = folded.slice(Math.max(0, index - NEGATION_REACH), index);
  const cut = Math.max(
    window.lastIndexOf('.'),
    window.lastIndexOf('!'),
    window.lastIndexOf('?'),
    window.lastIndexOf(','),
    window.lastIndexOf(';'),
    window.lastIndexOf('\n'),
  );
  return window.slice(cut + 1);
}

/** The message names a thing, not only "how much?". */
function namesSomething(folded: string): boolean {
  return (folded.match(/[a-z]{3,}/g)?.length ?? 0) >= 2;
}

function speaksOfProduct(folded: string, understanding: Understanding): boolean {
  return (
    understanding.entities.some((entity) => entity.type === 'product') ||
    /\b(?:products?|services?|plans?|app|software|tool|quality|it|this|your|ich nehme|je (?:le|la|les) prends|me l[oa]s? llevo|l[oa] prendo|produkte?|qualitat|euer|eure|ihr|produits?|votre|vos|productos?|calidad|su|sus|prodott[oi]|vostr[oiae]|produtos?|seu|sua)\b/.test(
      folded,
    )
  );
}

/** The sentence that carries the judgement, as written. */
function praiseOf(text: string, understanding: Understanding): string {
  const product = understanding.entities.find((entity) => entity.type === 'product')?.value;
  const sentences = text.split(/(?<=[.!?\n])\s+/).filter((sentence) => sentence.trim() !== '');
  const ranked = sentences
    .map((sentence) => ({
      sentence,
      weight:
        Math.abs(sentimentByRules({ text: sentence, language: understanding.language }).score) +
        (product !== undefined && sentence.includes(product) ? 0.1 : 0),
    }))
    .sort((a, b) => b.weight - a.weight);
  return (ranked[0]?.sentence ?? text).trim();
}

function questionOf(text: string): string {
  const sentences = text.split(/(?<=[.!?\n])\s+/);
  return (sentences.find((sentence) => sentence.includes('?')) ?? sentences[0] ?? text).trim();
}

/** Intent names, by the strongest thing the message says. */
function intentOf(rules: readonly Signal[], occupied: string | null, input: SignalInput): string {
  const has = (rule: RuleName): boolean => rules.some((signal) => signal.rule === rule);
  if (has('not_interested')) return 'not_interested';
  if (occupied === 'refund_request' || occupied === 'cancellation') return occupied;
  if (input.understanding.topic === 'complaint' && !has('pricing_or_purchase')) return 'complaint';
  if (occupied !== null) return input.understanding.topic === 'feedback' ? 'feedback' : occupied;
  const price = rules.find((signal) => signal.rule === 'pricing_or_purchase');
  if (has('demo_or_trial')) return 'demo_request';
  if (price !== undefined) return WANTS_IT.test(fold(price.evidence)) ? 'purchase' : 'purchase_evaluation';
  if (has('availability')) return 'availability_inquiry';
  if (has('features')) return 'feature_inquiry';
  if (has('product_inquiry')) return 'product_inquiry';
  if (input.understanding.topic === 'support') return 'support_request';
  if (input.understanding.topic === 'complaint') return 'complaint';
  if (input.understanding.topic === 'feedback' || has('positive_about_product')) return 'feedback';
  if (input.understanding.topic === 'inquiry' || has('unrelated_question')) return 'question';
  return 'other';
}

/** Who wants to sell is no buyer, however the sentence ends. */
const OFFERS_TO_SELL =
  /\b(?:sell you|(?:sell|offer|pitch) (?:to )?(?:you|your company)|(?:ihnen|euch)\b[\w -]{0,40} (?:verkaufen|anbieten)|vous (?:vendre|proposer)|(?:vender|ofrecer)(?:les?|te)|vender[vl]i|vender[- ](?:lhes?|para voces))\b/;

const WANTS_IT =
  /\b(?:buy|buying|purchas\w+|order|i(?:'ll| will)? take|i pay|nehme?|zahlen|prends|llevo|prendo|pagar|sign me up|subscrib\w+|upgrade|check ?out|place an|payment link|kaufen|erwerben|bestellen|abonnieren|acheter|commander|souscrire|m'abonner|comprar|adquirir|pedir|contratar|comprare|acquistare|ordinare|encomendar|assinar)\b/;
