import { factsOf, type Fact } from '../../knowledge/facts.js';
import { isContent, parseQuery, type Slot } from '../../knowledge/query.js';
import { sentencesOf } from '../../knowledge/sentences.js';
import { fold, stemOf, wordsOf } from '../../knowledge/words.js';
import { isCourtesyWord, isTemplateSentence } from '../../voice/courtesy.js';
import { namesRelativeDay } from './assertions.js';
import { makesPromise } from './promises.js';

/** A sentence of a reply that states something which can be true or false. */
export interface Statement {
  readonly text: string;
  readonly slots: readonly Slot[];
  /** Words of little weight, such as "sell": they decide between sources that fit alike. */
  readonly minor: readonly Slot[];
  readonly facts: readonly Fact[];
  /** A question states only the values and promises in it. */
  readonly question: boolean;
  /** Repeats what the customer said, so the customer's own words may support it. */
  readonly attributed: boolean;
}

const ATTRIBUTED =
  /\b(?:you (?:said|asked|mentioned|wrote|told|sent|ordered|described|reported|are looking|'re looking|want|wanted)|as you|your (?:order|message|question|request|budget|email|e-mail|number|name|booking|parcel|package|ticket|account)|sie (?:haben )?(?:\w+ )?(?:geschrieben|erwahnt|gefragt|gesagt)|ihre? (?:bestellung|nachricht|frage|anfrage|budget|nummer)|deine? (?:bestellung|nachricht|frage|nummer)|vous avez (?:dit|ecrit|demande|mentionne)|votre (?:commande|message|question|demande|budget|numero)|su (?:pedido|mensaje|pregunta|consulta|presupuesto|numero)|il suo (?:ordine|messaggio)|la sua (?:domanda|richiesta)|(?:o )?seu (?:pedido|numero)|(?:a )?sua (?:mensagem|pergunta|encomenda))\b/;

/** Words of units, whose number is checked as a value, and "dabei", which is only a yes to what stands there. */
const UNIT_WORDS = new Set(
  "euro euros eur dollar dollars pound pounds franc francs franken prozent percent uhr metre metres meter meters kilo kilos litre litres liter liters km kg cm mm o'clock oclock times mal".split(
    ' ',
  ),
);
/** A promise about a day, even one made of polite words only: "We will answer tomorrow." */
const WILL = /\b(?:will|shall|going to|'ll|werden?|wird|melden?|meldet|rufen?|ruft)\b/;
/** A bare yes is the customer's question turned into a statement. */
const BARE_ANSWER =
  /^(?:yes|yep|yeah|no|nope|correct|exactly|of course|sure|ja|nein|genau|naturlich|stimmt|oui|non|bien sur|si|claro|sim|nao)(?:,? (?:of course|sure|naturlich|genau|claro|it is|it does|you can|we do|das stimmt))?[.!]*$/;

/** `10am` is checked as a value. */
const MEASURED = /^\d+(?:\p{L}{1,3})$/u;

/** The statements of a reply; greetings, apologies and the like are none. `own` are words that need no proof: brand and contact. */
export function statementsOf(reply: string, own: ReadonlySet<string>, language: string | undefined): readonly Statement[] {
  return sentencesOf(reply).flatMap((sentence) => {
    const text = sentence.replace(/^[-*•]\s+/, '').trim();
    if (text === '' || isTemplateSentence(text)) return [];
    const facts = factsOf(text);
    const question = /\?["')]*$/.test(text);
    const all = parseQuery(text, language === undefined ? {} : { language }).slots;
    const minor = all.filter((slot) => !isContent(slot) && slot.raw.length > 2);
    const slots = all.filter(
      (slot) =>
        isContent(slot) &&
        /\p{L}/u.test(slot.raw) &&
        !MEASURED.test(slot.raw) &&
        !UNIT_WORDS.has(fold(slot.raw)) &&
        !isOwn(slot, own) &&
        !isPolite(slot),
    );
    const promisesDay = !question && namesRelativeDay(text) && WILL.test(fold(text));
    const states = facts.length > 0 || makesPromise(text) || promisesDay || (!question && slots.length > 0);
    return states ? [{ text, slots, minor, facts, question, attributed: ATTRIBUTED.test(fold(text)) }] : [];
  });
}

/** Whether the whole reply is a yes or a no. */
export function isBareAnswer(reply: string): boolean {
  return BARE_ANSWER.test(fold(reply.trim()));
}

/** Words of the brand's and the contact's name. */
export function ownWords(...texts: readonly (string | null | undefined)[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => (text === null || text === undefined ? [] : wordsOf(text).map((word) => word.stem))));
}

function isOwn(slot: Slot, own: ReadonlySet<string>): boolean {
  return wordsOf(slot.raw).every((word) => own.has(word.stem));
}

function isPolite(slot: Slot): boolean {
  if (slot.place || slot.terms[0]?.startsWith('%') === true) return false;
  const words = wordsOf(slot.raw);
  return words.length > 0 && words.every((word) => isCourtesyWord(word.folded, stemOf(word.folded)));
}
