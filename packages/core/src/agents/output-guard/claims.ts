import { factsOf, type Fact } from '../../knowledge/facts.js';
import { parseQuery } from '../../knowledge/query.js';
import { isContent, type Slot } from '../../knowledge/slot.js';
import { sentencesOf } from '../../knowledge/sentences.js';
import { monthOf } from '../../knowledge/calendar-words.js';
import { NUMBER_WORDS } from '../../knowledge/number-words.js';
import { fold, stemOf, wordsOf } from '../../knowledge/words.js';
import { isCourtesyWord } from '../../voice/courtesy.js';
import { isTemplateSentence } from '../../voice/own-sentences.js';
import { ALWAYS_OPEN, namesRelativeDay } from './assertions.js';
import { attributionOf, type Attribution } from './attribution.js';
import { isExclamation, withoutCalls } from './exclamations.js';
import { measureAt } from './measures.js';
import { isPleasantry } from './pleasantries.js';
import { makesPromise } from './promises.js';
import { besideWorded, withoutWorded, wordedValues } from './worded-values.js';

/** A sentence of a reply that states something which can be true or false. */
export interface Statement {
  readonly text: string;
  readonly slots: readonly Slot[];
  /** Words of little weight, such as "sell": they decide between sources that fit alike. */
  readonly minor: readonly Slot[];
  readonly facts: readonly Fact[];
  /** A question states only the values and promises in it. */
  readonly question: boolean;
  /** Repeats what the customer said or has, so the customer's own words may support it. */
  readonly attributed: Attribution | undefined;
}

/** Words of units, whose number is checked as a value, and "dabei", which is only a yes to what stands there. */
const UNIT_WORDS = new Set(
  "euro euros eur chf usd gbp dollar dollars pound pounds franc francs franken prozent percent uhr metre metres meter meters kilo kilos litre litres liter liters km kg cm mm o'clock oclock times mal".split(
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
    if (text === '' || isTemplateSentence(text) || isExclamation(text) || isPleasantry(text)) return [];
    const worded = wordedValues(text);
    const question = /\?["')]*$/.test(text);
    const query = parseQuery(
      withoutCalls(withoutWorded(text, worded))
        .replace(LEAD_IN, blank)
        .replace(GRANTS, blank)
        .replace(NO_TROUBLE, blank)
        .replace(ALWAYS_OPEN, blank),
      language === undefined ? {} : { language },
    );
    const facts = besideWorded(factsOf(text), worded).filter(
      (fact) =>
        (fact.type !== 'number' && fact.type !== 'duration') || (NUMBER_ELSEWHERE[fold(fact.text)] ?? query.language) === query.language,
    );
    const all = query.slots;
    const minor = all.filter((slot) => !isContent(slot) && slot.raw.length > 2);
    const { kind: attributed, words: said } = attributionOf(text);
    const content = all.filter(
      (slot) =>
        isContent(slot) &&
        /\p{L}/u.test(slot.raw) &&
        !MEASURED.test(slot.raw) &&
        !UNIT_WORDS.has(fold(slot.raw)) &&
        !NUMBER_WORDS.has(fold(slot.raw)) &&
        !SAYS_LITTLE.has(fold(slot.raw)) &&
        !isValue(slot, facts) &&
        !said.includes(fold(slot.raw)) &&
        !isUnit(slot, text) &&
        !isOwn(slot, own),
    );
    const telling = content.filter((slot) => !isPolite(slot));
    const polite = content.length > telling.length && telling.every((slot) => AT_ONCE.has(fold(slot.raw)));
    const slots = polite && facts.length === 0 ? [] : leadingAside(withoutLeave(telling), [...content.filter(isPolite), ...minor], facts);
    if (telling.length === 0 && facts.every(({ type }) => type === 'weekday') && WISH.test(fold(text))) return [];
    const promisesDay = !question && namesRelativeDay(text) && WILL.test(fold(text));
    const states = facts.length > 0 || makesPromise(text) || promisesDay || (!question && slots.length > 0);
    return states ? [{ text, slots, minor, facts, question, attributed }] : [];
  });
}

const blank = (match: string): string => ' '.repeat(match.length);

/** "Cards are fine": a yes, no word of its own. */
const GRANTS = /(?<=\b(?:is|are|'s) )(?:fine|ok(?:ay)?|all ?right|no problem)(?!\p{L})|\bI(?:['’]m| am) afraid\b|^good news[,:!]/giu;

/** "No problem for Austria: …": a yes, wherever it stands. */
const NO_TROUBLE =
  /(?<!\p{L})(?:no problem|not a problem|no worries|kein (?:problem|thema)|keine sorge|(?:pas de|aucun) (?:soucis?|problèmes?)|(?:no hay|ningún|sin) problemas?|nessun problema|non c['’]è problema|sem problemas?|geen (?:probleem|punt))(?!\p{L})/giu;

/** Number words that are other words in other languages: "once", "onze winkel". */
export const NUMBER_ELSEWHERE: Readonly<Record<string, string>> = {
  once: 'es',
  otto: 'it',
  onze: 'fr',
  sei: 'it',
  seize: 'fr',
  elf: 'de',
  cent: 'fr',
  diez: 'es',
};
/** What stands before the statement itself. */
const LEAD_IN =
  /^(?:don['’]t worry|no worries|good question|(?:i['’]m|i am) (?:afraid|sorry)(?: not)?|lo sentimos|lo siento|je suis désolée?|désolée?|mi dispiace|lamentamos|keine sorge|geen zorgen|tut (?:mir|uns) leid|(?:please|bitte|lieber|besser|liever|beter) (?:don['’]t|not|nicht|niet)|better not|mejor no|mieux vaut pas|plutôt pas|meglio (?:di )?no|melhor não|es normal|that works|good choice|gute wahl|bon choix|buena elección|ottima scelta|boa escolha|prima keuze|goede keuze|not quite(?: yet)?|noch nicht(?: ganz)?|pas encore|todavía no|non ancora|ainda não|nog niet(?: helemaal)?)(?:[,;:!]| –| -)\s*/iu;
/** Words beside the point, and verbs of which only the rest of the sentence says something, folded. */
const SAYS_LITTLE = new Set(
  (
    'except excluding unless provided example beispiel exemple ejemplo esempio exemplo voorbeeld sauf excepto tranne exceto behalve ausgenommen surge duda dudas surja only nur ausschliesslich lediglich uniquement seulement exclusivement solo solamente unicamente soltanto esclusivamente apenas somente alleen uitsluitend simply just already current present currently usually normally actually really also even directly easily together once twice certain various different following available okay ok fine go goes on using made make ' +
    'comes kicks kept keeps try trying get gets got gives takes means called counts counted works fits enough lets whichever otherwise beforehand afterwards ' +
    'einfach auch bereits derzeit normalerweise gemeinsam zusammen danach sonst jeweils daher bekommen bekommt erhalten erhalt steht stehen haben machen zeit ' +
    'simplement egalement deja actuellement ensuite ensemble sinon disposez recevez trouvez droit faut ' +
    'simplemente tambien actualmente juntos luego despues recibes recibe reciben puedes tiene ' +
    'semplicemente anche attualmente insieme poi riceve ricevete trova simplesmente tambem recebe ' +
    'gewoon ook momenteel samen daarna anders krijgt krijgen ontvangt bereikt bereiken vindt'
  ).split(' '),
);

/** "Mbit" after a number: checked with it. */
function isUnit({ raw }: Slot, text: string): boolean {
  return measureAt(`${fold(raw)} `) !== '' && new RegExp(String.raw`\d\s?${raw}(?!\p{L})`, 'u').test(text);
}

/** A number word or the name of a month that is checked as a value. */
function isValue({ raw, terms }: Slot, facts: readonly Fact[]): boolean {
  if (terms[0]?.startsWith('%') === true) return false;
  const month = monthOf(fold(raw));
  return facts.some((fact) => (fact.type === 'date' ? month !== undefined && fact.value.endsWith(`.${month}.`) : fact.text === raw));
}

/** "Is allowed", "is forbidden": yes and no are compared by themselves, whatever word says them. */
function withoutLeave(slots: readonly Slot[]): readonly Slot[] {
  const others = slots.filter(({ raw }) => !LEAVE.test(fold(raw)));
  return others.length > 0 ? others : slots;
}

const LEAVE =
  /^(?:allowed|permitted|forbidden|prohibited|banned|possible|erlaubt|gestattet|verboten|untersagt|moglich|permise?s?|autorisee?s?|interdite?s?|possibles?|permitid[oa]s?|prohibid[oa]s?|posibles?|permess[oaie]|vietat[oaie]|possibil[ei]|proibid[oa]s?|possive(?:l|is))$/;

/**
 * Beside a value, verbs such as "starts" and "lasts" say nothing of their own. Where they are all there is, the little words
 * tell what the value belongs to: "check-in starts at 3 pm".
 */
function leadingAside(slots: readonly Slot[], others: readonly Slot[], facts: readonly Fact[]): readonly Slot[] {
  if (facts.length === 0) return slots;
  const telling = slots.filter(({ raw }) => !LEADS_TO_VALUE.test(fold(raw)));
  return telling.length > 0 || slots.length === 0 ? telling : [...slots, ...others];
}

const LEADS_TO_VALUE =
  /^(?:start(?:s|ing|ed)?|begin(?:s|ning)?|ends?|ending|lasts?|lasting|takes?|taking|runs?|amounts?|totals?|dauert|dauern|beginnt|beginnen|startet|endet|betragt|lauft|lasst|commence(?:nt)?|dure(?:nt)?|prend|prennent|empieza|comienza|dura|duran|tarda|inizia|comincia|comeca|demora|duurt|estamos|estan|sommes|siamo|somos|bleibt|bleiben|remains?|reste|restent|rimane|resta|queda)$/;
/** How a machine says that it does something now. Beside nothing but manners they promise nothing. */
const AT_ONCE = new Set(
  'away immediately straight sofort gleich umgehend direkt rapidement immediatement enseguida inmediatamente subito imediatamente fine okay'.split(
    ' ',
  ),
);

/** Whether the whole reply is a yes or a no. */
export function isBareAnswer(reply: string): boolean {
  return BARE_ANSWER.test(fold(reply.trim()));
}

/**
 * Whether a reply that states nothing by itself says yes or no to what was asked: "Sure, that works." So much is stated then, in
 * the customer's words. Our own templates say neither.
 */
export function answersYesOrNo(reply: string): boolean {
  return sentencesOf(reply).some(
    (sentence) => !/\?["')]*$/.test(sentence) && !isTemplateSentence(sentence.trim()) && YES_OR_NO.test(fold(sentence)),
  );
}

const YES_OR_NO =
  /(?<!\p{L})(?:yes|yep|yeah|(?<!not |make |be |am )sure(?! that)|certainly|absolutely|of course|definitely|gladly|correct|(?<!all )right(?! (?:away|here|now|back|person))|indeed|no problem|that works|(?:is|'s) (?:fine|ok|okay|possible)|we do|you (?:can|may)|ja|gerne(?! weiter)|naturlich|selbstverstandlich|klar|stimmt|genau|kein problem|oui|bien sur|volontiers|tout a fait|d'accord|si(?=[,.!])|claro|por supuesto|desde luego|certo|certamente|sicuro|va bene|sim|com certeza|jazeker|natuurlijk|graag|no(?=[,.!])|nope|nein|non|nao|nee)(?!\p{L})/u;

/** "Have a nice weekend": a wish names a day without saying anything about it. */
const WISH =
  /^(?:(?:and |und |et |y |e |en )?(?:i |we |wir |ich |je |nous |le |la |te |vi |os )?(?:wish|hope|have an?|enjoy|wunsche\w*|schone[nsr]?|bon|bonne|passez|souhait\w*|buon\w*|auguro|buen\w*|feliz|que teng\w+|ten|tenha|bom|boa|fijne?|prettige?|obrigad\w+|gracias|grazie|merci|danke|thanks?|bedankt))(?!\p{L})/u;

/** What a customer says to be called: the machine may greet by it. */
export function namesGiven(customer: string): string {
  return [...customer.matchAll(INTRODUCES)].map((match) => match[1] ?? '').join(' ');
}

const INTRODUCES =
  /(?:\b[Ii](?:'m| am|’m)|\b[Mm]y name is|\b[Tt]his is|\b[Ii]ch bin|\b[Mm]ein Name ist|\b[Jj]e m'appelle|\b[Jj]e suis|\b[Ss]oy|\b[Mm]e llamo|\b[Ss]ono|\b[Mm]i chiamo|\b[Ss]ou|\b[Mm]e chamo|\b[Ii]k ben|\b[Ii]k heet|\b[Mm]ijn naam is)\s+(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?)/gu;

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
