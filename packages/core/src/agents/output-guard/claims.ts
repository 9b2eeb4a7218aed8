import { factsOf, type Fact } from '../../knowledge/facts.js';
import { isContent, parseQuery, type Slot } from '../../knowledge/query.js';
import { sentencesOf } from '../../knowledge/sentences.js';
import { fold, stemOf, wordsOf } from '../../knowledge/words.js';
import { isCourtesyWord, isTemplateSentence } from '../../voice/courtesy.js';
import { makesPromise } from './promises.js';

/** A sentence of a reply that states something which can be true or false. */
export interface Statement {
  readonly text: string;
  readonly slots: readonly Slot[];
  readonly facts: readonly Fact[];
  /** A question states only the values and promises in it. */
  readonly question: boolean;
  /** Repeats what the customer said, so the customer's own words may support it. */
  readonly attributed: boolean;
}

const ATTRIBUTED =
  /\b(?:you (?:said|asked|mentioned|wrote|told|sent|ordered|described|reported|are looking|'re looking|want|wanted)|as you|your (?:order|message|question|request|budget|email|e-mail|number|name|booking|parcel|package|ticket|account)|sie (?:haben )?(?:\w+ )?(?:geschrieben|erwahnt|gefragt|gesagt)|ihre? (?:bestellung|nachricht|frage|anfrage|budget|nummer)|deine? (?:bestellung|nachricht|frage|nummer)|vous avez (?:dit|ecrit|demande|mentionne)|votre (?:commande|message|question|demande|budget|numero)|su (?:pedido|mensaje|pregunta|consulta|presupuesto|numero)|il suo (?:ordine|messaggio)|la sua (?:domanda|richiesta)|(?:o )?seu (?:pedido|numero)|(?:a )?sua (?:mensagem|pergunta|encomenda))\b/;

/** `10am` is checked as a value. */
const MEASURED = /^\d+(?:\p{L}{1,3})$/u;

/** The statements of a reply; greetings, apologies and the like are none. `own` are words that need no proof: brand and contact. */
export function statementsOf(reply: string, own: ReadonlySet<string>, language: string | undefined): readonly Statement[] {
  return sentencesOf(reply).flatMap((sentence) => {
    const text = sentence.replace(/^[-*•]\s+/, '').trim();
    if (text === '' || isTemplateSentence(text)) return [];
    const facts = factsOf(text);
    const question = /\?["')]*$/.test(text);
    const slots = parseQuery(text, language === undefined ? {} : { language }).slots.filter(
      (slot) => isContent(slot) && /\p{L}/u.test(slot.raw) && !MEASURED.test(slot.raw) && !isOwn(slot, own) && !isPolite(slot),
    );
    const states = facts.length > 0 || makesPromise(text) || (!question && slots.length > 0);
    return states ? [{ text, slots, facts, question, attributed: ATTRIBUTED.test(fold(text)) }] : [];
  });
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
