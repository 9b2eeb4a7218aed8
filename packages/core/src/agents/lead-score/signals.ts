import type { InputGuardResult, Sentiment, Understanding } from '../../domain/analysis.js';
import { findSelfHarm } from '../input-guard/harm.js';
import { sentimentByRules } from '../sentiment/sentiment.js';
import { findPhrase, findPhrases, fold, type PhraseMatch } from '../understanding/fold.js';
import { ASKING_NEGATION, BITTER, EXCLUSIONS, NEGATED_BEFORE, NEW_PURCHASE } from './exclusions.js';
import { BUYING, QUANTITY, QUOTE } from './intents-to-buy.js';
import { isNothingBought, WANTS_SO_MANY } from './so-many.js';
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
/** How far behind a verb its object may begin, in characters. */
const OBJECT_REACH = 15;
/** How far behind the wish to order the number of pieces may stand, in characters. */
const ORDER_REACH = 30;

/** Reads one message: which rules its words trigger, once negations, refunds, jobs and offers are told apart from buying. */
export function findSignals(input: SignalInput): Signals {
  const { text, understanding, sentiment } = input;
  const folded = fold(text);
  if (input.guardrail?.passed === false && input.guardrail.inDoubt !== true)
    return irrelevant(input.guardrail.flags.includes('prompt_injection') ? 'attack' : 'spam', input.guardrail.evidence[0]?.text ?? text);
  const job = findPhrase(EXCLUSIONS.job_application, folded, text);
  if (job !== null) return irrelevant('job_application', job.text);
  const offer = findPhrase(EXCLUSIONS.vendor_offer, folded, text);
  const sells = findPhrase(OFFERS_TO_SELL, folded, text);
  if (sells !== null || (offer !== null && !understanding.isQuestion)) return irrelevant('vendor_offer', (sells ?? offer)?.text ?? text);
  const other = findPhrase(EXCLUSIONS.no_buyer, folded, text);
  if (other !== null && !ASKS_A_PRICE.test(folded)) return irrelevant('not_a_buyer', other.text);

  const rules: Signal[] = [];
  const add = (rule: RuleName, evidence: string): void => {
    rules.push({ rule, evidence: evidence.trim().slice(0, MAX_EVIDENCE) });
  };
  const marks: string[] = [];
  const refused = findPhrase(PHRASES.not_interested, folded, text);
  const wantsNew = NEW_PURCHASE.test(folded) && !BITTER.test(folded);
  const occupied = wantsNew ? null : occupation(folded, text, understanding);

  const interest = occupied === null && addInterest(input, folded, refused, add, marks);
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

/** What the message says of a wish to buy: all rules but those of mood and manners. Says whether there was any. */
function addInterest(
  { text, understanding }: SignalInput,
  folded: string,
  refused: PhraseMatch | null,
  add: (rule: RuleName, evidence: string) => void,
  marks: string[],
): boolean {
  const found = new Map<RuleName, PhraseMatch>();
  for (const rule of PURCHASE_RULES) {
    const match = affirmed(PHRASES[rule], folded, text, refused, rule === 'pricing_or_purchase' ? isNoPrice : undefined);
    if (match !== null) found.set(rule, match);
  }
  const named = found.get('product_inquiry');
  // The name of a plan tells what is asked about; where that is a feature or a term, it asks for no price as well.
  if (named !== undefined && found.size > 2 && isSame(found.get('pricing_or_purchase'), named)) {
    const asked = affirmed(PHRASES.pricing_or_purchase, folded, text, refused, (match) => isSame(match, named) || isNoPrice(match, folded));
    if (asked === null) found.delete('pricing_or_purchase');
    else found.set('pricing_or_purchase', asked);
  }
  // Asked what there is, and for no price of it: that is what there is to know of it.
  if (!['pricing_or_purchase', 'availability', 'features'].some((rule) => found.has(rule as RuleName))) {
    const range = understanding.topic === 'complaint' ? null : affirmed(PHRASES.range, folded, text, refused);
    if (range !== null) found.set('features', range);
  }
  const budget = affirmed(BUYING.budget, folded, text, refused);
  const [price, stock] = [found.get('pricing_or_purchase'), found.get('availability')];
  // "Do you offer leasing?": what is asked to be had is a way to pay, nothing in stock.
  if (price !== undefined && stock !== undefined && HAVING.test(fold(stock.text)) && isRightAfter(price, stock))
    found.delete('availability');
  const product = understanding.entities.find((entity) => entity.type === 'product');
  const order = affirmed(BUYING.order, folded, text, refused);
  const ordersSome = order !== null && (product !== undefined || QUANTITY.test(folded.slice(order.index, order.end + ORDER_REACH)));
  const wantsSome = understanding.topic === 'complaint' ? null : affirmed(WANTS_SO_MANY, folded, text, refused, isNothingBought);
  const commitment = affirmed(BUYING.commitment, folded, text, refused) ?? (ordersSome ? order : wantsSome);
  const wish = commitment ?? budget;
  if (wish !== null && !found.has('pricing_or_purchase')) found.set('pricing_or_purchase', wish);
  if (product !== undefined) marks.push('specific_product_mention');
  const asksOfProduct =
    product !== undefined &&
    refused === null &&
    understanding.isQuestion &&
    understanding.topic !== 'complaint' &&
    !ASKS_HOW_TO.test(folded);
  if (found.size === 0 && asksOfProduct) {
    // What is asked about a product, and is neither its price nor whether it can be had, is what it can do.
    add('features', questionOf(text));
    add('product_inquiry', product.value);
  }
  for (const rule of PURCHASE_RULES) {
    const match = found.get(rule);
    if (match !== undefined) add(rule, match.text);
  }
  if (found.size > 0 && !found.has('product_inquiry')) {
    // Asking for the price, stock or features of something is asking about it, and so is taking it.
    if (product !== undefined && refused === null) add('product_inquiry', product.value);
    else if (commitment !== null) add('product_inquiry', commitment.text);
    else if (isQuoteForSome(found.get('pricing_or_purchase'), folded)) add('product_inquiry', questionOf(text));
    else if (understanding.isQuestion && namesSomething(folded)) add('product_inquiry', questionOf(text));
  }
  if (found.size > 0 && refused === null && findPhrase(BUYING.postponed, folded, text) === null) {
    const pressing = affirmed(PHRASES.urgency, folded, text, null);
    const urgency = pressing === null ? (affirmed(BUYING.deadline, folded, text, null) ?? commitment) : null;
    if (pressing !== null) add('urgency', wholeWish(pressing, folded, text));
    else if (urgency !== null) add('urgency', urgency.text);
  }
  return found.size > 0 || asksOfProduct;
}

/** Who asks how something is done has the thing. */
const ASKS_HOW_TO =
  /\b(?:how (?:do|can|should) (?:i|we) (?!pay|order|buy|get|book|sign)|how to (?!pay|order|buy|get|book|sign)|wie (?:kann|muss|soll) (?:ich|man) |comment (?:puis-je|faire|dois-je|je peux) |como (?:puedo|se|hago|faco|posso) |come (?:posso|si|faccio) )/;

/** Verbs of having, whose object says what is asked for. */
const HAVING =
  /^(?:do you|habt ihr|haben sie|bietet|bieten|avez-vous|vous avez|proposez|tienen|teneis|ofrecen|avete|offrite|voces? (?:tem|oferecem)|hebben jullie)/;

function isRightAfter(second: PhraseMatch, first: PhraseMatch): boolean {
  return second.index >= first.index && second.index - first.end <= OBJECT_REACH;
}

function isSame(one: PhraseMatch | undefined, other: PhraseMatch): boolean {
  return one !== undefined && one.index === other.index && one.end === other.end;
}

/** "An offer for 15 users": who can say how many knows what. */
function isQuoteForSome(price: PhraseMatch | undefined, folded: string): boolean {
  return price !== undefined && QUOTE.test(fold(price.text)) && QUANTITY.test(folded.slice(price.end, price.end + ORDER_REACH));
}

/** "How much power does it use?", "another price increase": words of money that ask for no price. */
function isNoPrice(match: PhraseMatch, folded: string): boolean {
  return NO_PRICE.test(folded.slice(match.index, match.end + 60));
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
function occupation(
  folded: string,
  text: string,
  { entities }: Understanding,
): 'refund_request' | 'cancellation' | 'support_request' | null {
  if (affirmed(EXCLUSIONS.refund_request, folded, text, null) !== null && !asksPolicyBeforeBuying(folded)) return 'refund_request';
  if (affirmed(EXCLUSIONS.cancellation, folded, text, null) !== null && !asksPolicyBeforeBuying(folded)) return 'cancellation';
  if (findPhrase(EXCLUSIONS.existing_customer, folded, text) !== null) return 'support_request';
  const owned = entities.some(({ type, value }) => type === 'product' && OWNED_BEFORE.test(folded.slice(0, folded.indexOf(fold(value)))));
  return owned ? 'support_request' : null;
}

/** "My Kestrel": what stands right before the name of a product says whose it is. */
const OWNED_BEFORE =
  /\b(?:my|our|mein\w*|unser\w*|mon|ma|mes|notre|nos|mis?|nuestr[oa]s?|mi[oa]|miei|mie|nostr[oaei]|meus?|minhas?|noss[oa]s?|mijn|onze)(?: \w+)? $/;

/** "Before I buy: can I return it?" is a buyer's question. */
function asksPolicyBeforeBuying(folded: string): boolean {
  return /\b(?:before (?:i|we) (?:buy|order|purchase)|if (?:i|we) (?:buy|order|purchase)|bevor ich (?:kaufe|bestelle)|wenn ich (?:kaufe|bestelle)|avant d'acheter|si j'achete|antes de comprar|si compro|prima di (?:comprare|acquistare)|se compro|se eu comprar)\b/.test(
    folded,
  );
}

/** The first match that is not turned round by a negation before it, nor part of a refusal. */
function affirmed(
  phrases: RegExp,
  folded: string,
  text: string,
  refused: PhraseMatch | null,
  isOther?: (match: PhraseMatch, folded: string) => boolean,
): PhraseMatch | null {
  for (const match of findPhrases(phrases, folded, text)) {
    if (isOther?.(match, folded) === true) continue;
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
  /\b(?:sell you|(?:sell|offer|pitch) (?:to )?(?:you|your company)(?! to\b)|our (?:agency|firm|studio|freelancers?) (?:can |could |will )?(?:helps?|offers?|builds?|makes?|grows?|supports?|speciali[sz]es|designs?|creates?)|we (?:help|support|work with|grow) (?:\w+ ){0,2}(?:businesses|companies|brands|shops|stores|owners|restaurants|cafes|bars|hotels|gyms|studios|salons|clinics|practices|venues|schools|garages|retailers) (?:like yours?|to|grow|with|get|gain|win|attract|reach|save|fill|increase|boost|find|sell)|(?:i|we)(?: can|'ll| will| could) (?:\w+ ){0,2}(?:double|triple|boost|increase|grow|improve|skyrocket|multiply|raise|optimi[sz]e|redesign|rebuild|get you (?:more|new)|bring you|help you (?:get|gain|win|reach|rank|sell|grow))\b|(?:demo|sample|samples|presentation|look|glance) (?:of|at) (?:our|my) (?:\w+ )?(?:work|portfolio|services?|products?|platform|tool|software|solution|range|catalog(?:ue)?)|(?:send|show|present|give|offer) you our (?:\w+ )?(?:price ?list|catalog(?:ue)?|offers?|portfolio|samples|products|services|rates|range)|we can (?:bring|get|deliver) you|(?:ihnen|euch)\b[\w -]{0,40} (?:verkaufen|anbieten|vorstellen)|(?:ihnen|euch) unsere?n? (?:preisliste|produkte|leistungen|katalog|muster)|wir bieten [\w -]{0,40} an und|(?:wurden|mochten) (?:ihnen|euch)[\w -]{0,20} ein angebot machen|vous (?:vendre|proposer)|(?:vender|ofrecer)(?:les?|te|os)|vendemos (?:[\w ]{1,30} )?(?:a|para) (?:\w+ )?(?:empresas|negocios|comercios|tiendas|hoteles|restaurantes|bares|gimnasios|clinicas|oficinas)|vender[vl]i|vender[- ](?:lhes?|para voces))\b/g;

/** Asks what something of ours costs. */
const ASKS_A_PRICE =
  /\b(?:how much (?:is|are|does|do|for|would|will)|what does (?:it|the|your)[\w ]{0,25} cost|price of (?:the|your)|discounts?|was kostet|wie viel kostet|combien coute|cuanto cuesta|quanto costa|quanto custa)\b/;

/** Right from the word on: an amount of something else, or a price that is complained of. */
const NO_PRICE =
  /^(?:how much (?!shipping|delivery|postage|tax|discount|money|deposit)(?!is|are|was|were|do|does|did|would|will|for|to|the|it|this|that|an?|can|could|should|per|about|your?|u|i|we)[a-z]+ (?:do|does|did|is|are|can|could|will|would|has|have|should|it|they|i|we|you)\b|how much (?:do|does|did|can|could|will|would)[\w ]{1,30} (?:weigh|use|hold|consume|need|eat|produce|carry|fit|drink|grow|hurt)\b|pric(?:e|es|ing) (?:increase|hike|rise|raise|strategy|policy|model|psychology)|(?:cuanto|quanto|combien) (?:pesa|pese|tarda|dura|dure|mide))/;

const WANTS_IT =
  /\b(?:buy|buying|purchas\w+|order|i(?:'ll| will)? take|i pay|nehme?|zahlen|prends|llevo|prendo|pagar|sign (?:me|us)|(?:put|count|mark) (?:me|us)|set (?:me|us) up|take my|convinced|sold|deal|to pay|(?:we|i)(?:'d|'ll| would| will)|invoice|contract|please$|subscrib\w+|upgrade|check ?out|place an|payment link|kaufen|erwerben|bestellen|abonnieren|acheter|commander|souscrire|m'abonner|comprar|adquirir|pedir|contratar|comprare|acquistare|ordinare|encomendar|assinar)\b/;
