import type { Fact, FactType } from '../../knowledge/facts.js';
import type { Query } from '../../knowledge/query.js';
import type { Unit } from '../../knowledge/passage-units.js';
import { isPolar, isStated } from './polar.js';
import { spelledOut } from './spelled-out.js';
import { fold } from '../../knowledge/words.js';
import { memoOfText } from '../../support/memo-of-text.js';
import { memoOfRecent } from '../../support/memo-of-recent.js';

/** What kind of value an answer must hold: a question for a price is not answered without one. */
export interface Expectation {
  /** Concepts of the question that the value itself stands for. */
  readonly concepts: readonly string[];
  readonly facts: readonly FactType[];
  /** Values that answer in a cell of a table whatever its column is called: a day and a time to "when". */
  readonly inCells?: readonly FactType[];
  /** Words that answer as well as a value: "free of charge", "the same day". */
  readonly words?: RegExp;
  /** A term that answers as well, such as that of a postal address. */
  readonly term?: string;
  /** Says enough without a subject: a business has one phone number, but many prices. */
  readonly specific?: boolean;
  /** Asked of the business as a whole it needs no subject either, where only one passage says it in words of its own. */
  readonly general?: boolean;
  /** Changes with the season: what holds in other months is no answer. */
  readonly ofSeason?: boolean;
}

const PRICE: Expectation = {
  concepts: ['#price'],
  facts: ['money', 'percent'],
  ofSeason: true,
  words:
    /\b(?:free|included|no (?:extra )?(?:cost|charge|fee)s?|complimentary|kostenlos|kostenfrei|gratis|inklusive|inbegriffen|gratuit\w*|compris|offerts?|(?:est|sont|livraison) offertes?|sans frais|incluid[oa]s?|incluso|compreso|sin (?:coste|cargo)|senza (?:costi|spese)|sem custos?|kosteloos|inbegrepen|inclusief)\b/,
};
/** "What would I pay", "what do you charge": the verb stands for the price. */
const PAID: Expectation = { ...PRICE, concepts: ['#price', '#payment', '#surcharge', 'charg', 'ask', 'take'] };
/** "How much money": it is what the price is in. */
const MONEY: Expectation = {
  ...PAID,
  concepts: [...PAID.concepts, 'mone', 'geld', 'argent', 'diner', 'dinero', 'sold', 'denar', 'dinheir'],
};
/** "Is a helmet extra?", "is breakfast included?": an amount answers, and so does what is in the price, or not. */
const INCLUDED: Expectation = {
  ...PRICE,
  concepts: ['#price', '#surcharge', '#included'],
  words:
    /\b(?:free|included?|includes|including|excluding|excluded|extra|without|no (?:extra )?(?:cost|charge|fee)s?|complimentary|kostenlos|kostenfrei|gratis|inklusive|inkl|inbegriffen|enthalten|enthalt|dabei|liegt bei|exklusive|exkl|zzgl|zuzuglich|ohne|gratuit|compris\w*|inclus\w*|exclu\w*|sans|gratuito|incluid[oa]s?|incluye\w*|inclus[oi]|compres[oi]|sin|senza|sem|inbegrepen|inclusief|exclusief|zonder)\b/,
};
const HOURS: Expectation = {
  concepts: ['#hours'],
  facts: ['time', 'weekday'],
  general: true,
  ofSeason: true,
  inCells: ['time', 'weekday'],
  words:
    /\b(?:noon|midnight|every day|daily|mittags?|mitternacht|taglich|jeden tag|closed|24\/7|always open|around the clock|before clos\w+|(?:we|it) clos\w+|vor (?:laden)?schluss|geschlossen|rund um die uhr|ferme|cerrado|chiuso|fechado)\b/,
};
const UNTIL: Expectation = { ...HOURS, concepts: ['#hours', '#duration'] };
const DURATION: Expectation = {
  concepts: ['#duration'],
  facts: ['duration', 'date'],
  words:
    /\b(?:same day|next day|immediately|instantly|overnight|at any time|unlimited|lifetime|sofort|am selben tag|jederzeit|immediat\w*|inmediat\w*|imediat\w*|immediatament\w*)\b/,
};
const AHEAD: Expectation = { ...DURATION, concepts: ['#duration', '#ahead'] };
const QUANTITY: Expectation = {
  concepts: [],
  facts: ['number', 'money', 'percent', 'duration'],
  words:
    /\b(?:no|none|one|two|three|four|five|six|seven|eight|nine|ten|unlimited|keine?|unbegrenzt|aucun|illimite|ningun|ilimitad\w*|nessun|illimitat\w*)\b/,
};
/** "How many": a sum or a share counts nothing. */
const COUNT: Expectation = { ...QUANTITY, facts: ['number', 'duration'] };
/** "Wie viel Kilo": an amount of what is named, though `wie viel` by itself asks for a price. */
const AMOUNT: Expectation = { ...QUANTITY, concepts: ['#price'] };
const MOMENT: Expectation = {
  concepts: [],
  facts: ['time', 'date', 'weekday', 'duration'],
  inCells: ['time', 'date', 'weekday'],
  words:
    /\b(?:dia \d{1,2}|giorno \d{1,2}|\d{1,2}(?:st|nd|rd|th)|(?:am|zum) \d{1,2}\.|(?:le|il|el) \d{1,2} (?:du|de chaque|de cada|del|di ogni) mo?[ie]s\w*|\d{1,2}e van de maand)(?![a-z])|\b(?:at any time|always|daily|same day|immediately|as soon as|once|(?:first|last) day|(?:ersten|letzten) tag|premier jour|primer dia|primo giorno|primeiro dia|eerste dag|every|each|after|before|jederzeit|sobald|nach|vor|immer|taglich|quotidien|toujours|siempre|sempre)\b/,
};

/** "Was für ein Rabatt", "che sconto avrei": a share or a sum. */
const DISCOUNT: Expectation = {
  concepts: ['#discount'],
  facts: ['percent'],
  // A sum is one only beside such a word: the price of two is no reduction.
  words:
    /\b(?:discount\w*|reduc\w*|off|less|cheaper|saves?|saving|half[- ]price|rabatt\w*|nachlass\w*|ermassig\w*|gunstiger|billiger|weniger|spar(?:en|t|st|e)|rabais|remises?|moins|economis\w*|descuent\w*|rebaj\w*|bonific\w*|menos|ahorr\w*|scont\w*|riduzion\w*|ridott\w*|meno|risparmi\w*|descont\w*|poup\w*|korting\w*|goedkoper|minder|bespaar\w*|halber preis|demi-tarif|mitad de precio|meta prezzo|metade do preco|halve prijs)\b/,
};
/** "Up to what value am I insured": a sum, though nobody pays it. */
const VALUE: Expectation = { concepts: [], facts: ['money'] };
const WARMTH: Expectation = { concepts: [], facts: [], words: /\d ?(?:°|grad\b|degrees?\b|gradi\b|grados\b|graus\b|degres\b|graden\b)/u };

const LENGTH: Expectation = {
  concepts: [],
  facts: [],
  words:
    /\d ?(?:mm|cm|m|km|metres?|meters?|metern?|metros?|metri?|feet|ft|inch(?:es)?|zoll|miles?|mi|yards?|yds?|kilomet\w+|chilomet\w+|quilomet\w+|meilen?|millas?|min(?:utes?|uten?|utos?|uti)?|\u2033|")(?!\p{L})|\d ?[x×] ?\d/u,
};
const HEFT: Expectation = {
  concepts: ['#weight'],
  facts: [],
  words: /\d ?(?:g|kg|kilos?|gramm?|grams?|lbs?|pounds?|t|tonnes?|tonnen)(?!\p{L})/u,
};

/** How heavy somebody may be, not how heavy a thing is. */
const PAYLOAD: Expectation = { concepts: ['#payload'], facts: [], specific: true };
/** How heavy something may be that is brought along. */
const HEFT_ALLOWED: Expectation = { ...HEFT, concepts: ['#payload', '#weight'], specific: true };

/** When a business began, not when it opens. */
const FOUNDED: Expectation = { concepts: ['#founded', '#hours'], facts: [], words: /\b(?:1[6-9]|20)\d\d\b/, specific: true };
const PHONE: Expectation = { concepts: ['#phone'], facts: ['phone'], specific: true };
const EMAIL: Expectation = { concepts: ['#email'], facts: ['email'], specific: true };

export const ADDRESS: Expectation = {
  concepts: ['#address'],
  facts: [],
  term: '#address',
  words:
    /\b(?:next to|opposite|corner of|floor|station|neben|gegenuber|ecke|stock|en face|coin de|frente a|esquina|di fronte|angolo|em frente)\b/,
  specific: true,
};

/** What a business may call itself, folded: "where is the salon?" asks for an address. */
export const PLACES_OF_BUSINESS =
  'store|shop|showroom|branch|office|studio|terminal|hotel|clinic|practice|restaurant|gym|workshop|station|school|academy|salon|surgery|bakery|laden|geschaft|filiale|buro|standort|schule|praxis|werkstatt|magasin|boutique|ecole|cabinet|atelier|tienda|oficina|escuela|academia|clinica|consulta|taller|restaurante|negozio|sede|scuola|ristorante|albergo|officina|loja|escola|winkel|zaak|kantoor|praktijk|cafe|pub|fitnessstudio|gymnase|gimnasio|palestra|ginasio|sportschool|backerei|boulangerie|panaderia|padaria|bakkerij|peluqueria';

/** "How many days": not a number but a time. */
const DAYS_COUNTED =
  /\b(?:combien de (?:jours|temps|mois|semaines|annees)|combien d'(?:heures|annees)|wie ?viele? (?:tage|nachte|wochen|monate|jahre|stunden|minuten)|how many (?:days|nights|hours|weeks|months|minutes|years)|cuant[oa]s (?:dias|horas|meses|semanas|anos(?! (?:tien|hay)))|quant[ie] (?:giorni|ore|mesi|settimane|anni(?! (?:ha|dev)))|quant[oa]s (?:dias|horas|meses|semanas|anos(?! tem))|hoeveel (?:dagen|uur|uren|weken|maanden|jaar))\b/;

/** First that fits: a pattern on the folded question, then what it expects. */
const RULES: readonly (readonly [RegExp, Expectation])[] = [
  [
    /\b(?:when (?:was|were|did)|what year|since when|how long (?:has|have|does)|how old is (?:the|your)|wann (?:wurde|wurden)|seit wann|quand a ete|cuando (?:fue|se)|quando (?:e stat\w|foi))\b.*\b(?:opened|open|founded|established|started?|begin|company|business|exist\w*|gegrundet|besteh\w*|gibt es|eroffnet|fonde\w*|cree\w*|fundad\w*|abri\w*|fondat\w*|apert\w*)\b/,
    FOUNDED,
  ],
  [
    /\b(?:telefoonnummer|phone number|telephone number|contact number|number (?:to|can i) call|wh(?:o|om) (?:do|can|should|must|could|shall) (?:i|we) (?:ring|call|phone)|which number|what number|(?:phone|telephone|tel|contact) ?(?:no|nr|num)\b|telefonnummer|rufnummer|(?:dar|darme|dame|dice\w*|decir\w*|cual es|tienen|teneis) (?:el|un|su|vuestro) telefono|numero de tele\w+|numero di telefono|(?:votre|vostro|vuestro|seu|vosso|su|jullie|uw|eure|ihre) (?:numero|nummer|telefono|telefone|telefoon)(?! d[ei] (?!tele)))\b/,
    PHONE,
  ],
  [
    /\b(?:e-?mailadres|e-?mail address|mail adresse|e-?mail-?adresse|adresse (?:e-?)?mail|correo electronico|indirizzo (?:e-?)?mail|endereco de e-?mail|(?:your|ur|the|eure|ihre|votre|vostra|vuestro|su|jullie) e-?mail|(?:have|got|is there) an e-?mail|can (?:i|we) e-?mail|(?:teneis|tienen|avete|tem|avez-vous|habt ihr|haben sie|hebben jullie) (?:(?:una?|um|un|eine|een) )?e?-?mail)\b|^\W*e-?mail\W*$/,
    EMAIL,
  ],
  [
    new RegExp(
      `\\b(?:where|waar|wo|ou|donde|dove|onde)\\b(?!.{0,24}\\b(?:park|parken|parkeren|parke|parkt|aparc|garer|gare|estacion|parchegg))(?:\\W+\\w+){0,4}?\\W+(?:${PLACES_OF_BUSINESS}|find you|address)\\b|\\bwhere(?:\\W+\\w+){0,2}?\\W+(?:you|u|it|this)\\b(?:\\W+\\w+){0,2}?\\W+(?:located|based)\\b|^\\W*(?:address|adresse|anschrift|direccion|indirizzo|morada|endereco|adres) (?:of|for|von|vom|der|des|in|du|de|del|della|do|da|van)\\b(?!.*mail)|\\b(?:your|the|eure|ihre|die|votre|su|vuestra|la|il vostro|a sua|a vossa|jullie|uw|het) (?:exact |postal )?(?:address|adresse|anschrift|direccion|indirizzo|morada|endereco|adres)\\b(?!.*mail)`,
    ),
    ADDRESS,
  ],
  // "Wie lange habt ihr auf": until when, not how long.
  [
    /\b(?:(?:wie lange|hoe lang) (?:hat|habt|haben|ist|sind|seid|is|zijn|hebben)\b.*\b(?:auf|offen|geoffnet|open)|how long (?:are|is|do|does) (?:you|the|your)\b.*\b(?:open|stay open)|how late (?:can|may|could|do|does|will|should) (?:i|we|you|u|they|the \w+|your \w+) (?:still )?(?:come(?! for)|open|close|stay|call|phone|pick|drop|collect)\b|jusqu'a quelle heure|hasta que hora|fino a che ora|ate que horas|bis wie viel uhr|tot hoe laat)\b/,
    UNTIL,
  ],
  [
    /\b(?:how much (?:cheaper|(?:off|do (?:i|we) save)\b)|(?:wie ?viel|um wie ?viel) (?:billiger|gunstiger|spar\w*|prozent (?:rabatt|nachlass|ermassigung))|combien (?:de rabais|moins cher)|cuanto (?:me |nos )?(?:rebaj\w+|descuent\w+|bonific\w+|ahorr\w+)|quanto (?:mi |ci )?(?:scont\w+|risparmi\w+|descont\w+|poup\w+)|hoeveel (?:goedkoper|bespaar\w*)|(?:what|which|how much(?: of a)?) (?:discount|reduction)|(?:wie ?viel|welche[nr]?|was fur (?:ein|einen)) (?:rabatt|ermassigung|nachlass)|(?:quelle?|combien de) (?:remise|reduction)|(?:que|cuanto) descuento|(?:che|quale|quanto) sconto|(?:que|qual) desconto|(?:welke|hoeveel) korting)\b/,
    DISCOUNT,
  ],
  [
    /\b(?:(?:what|which) (?:\w+ )?(?:value|amount|sum|total)|(?:welche[mnr]|welcher) (?:\w*wert|\w*betrag|\w*summe|hohe)|(?:quel|quelle) (?:montant|somme|valeur)|(?:que|cual) (?:importe|cantidad|valor)|(?:che|quale) (?:importo|somma|valore)|(?:que|qual) (?:valor|montante)|welk bedrag)\b/,
    VALUE,
  ],
  [
    /\b(?:how (?:warm|hot|cold)|wie (?:warm|heiss|kalt)|hoe (?:warm|heet|koud)|quanto (?:e|sono) (?:cald|fredd)[aoie]|(?:a )?(?:che|que|quelle|welche|what) temperatura?e?|welke temperatuur|wie viel grad)\b/,
    WARMTH,
  ],
  [
    /\b(?:how far (?:in advance|ahead|before)|how (?:early|late)\b(?=.*\b(?:book|cancel|change|reserve|resched|return|notify|tell|let you know|sign up|register))|how much time|wie (?:fruh|weit im voraus|lange (?:im voraus|vorher))|combien de temps (?:a l'avance|avant)|con cuanta antelacion|con quanto anticipo|com quanta antecedencia|hoe lang van tevoren|hoe vroeg)\b/,
    AHEAD,
  ],
  [
    /\b(?:hoe lang|hoelang|wielang\w*|how long|how quickly|how soon|how fast (?:do|can|will|is (?:the |your )?(?:delivery|shipping))|wie schnell|wie lange?|hoe (?:snel|vlug)|entro quanto|combien de temps|combien dure\w*|cuanto tiempo|cuanto (?:se )?(?:tard|dur)\w*|quanto tempo|quanto (?:ci|dura|demora)\w*|wait(?:ing)? time|lead time|turnaround|delivery time|lieferzeit|wartezeit|duration|delais?)\b/,
    DURATION,
  ],
  [
    /\b(?:opening (?:hours|times)|business hours|openingstijden|hoe laat|what time|que horas?|che ora|quelle heure|(?:when|until when|how late|how early) (?:are|is|do|does|will|can)\b.*\b(?:open|opens|close|closes|closed)|what are your hours|hours\b.*\b(?:today|tomorrow|store|shop)|\bwhat (?:are|is) (?:the|your) .{0,30}\bhours\b|what hours|offnungszeit\w*|um wie viel uhr|wann (?:habt|haben|hat|ist|seid|macht|offnet|schliesst)\b.*(?:offen|geoffnet|auf|zu|\?)|horaires?|horarios?|orari[o]?|wann (?:offnet|offnen|schliesst|schliessen)|quand (?:ouvr|ferm)(?:e|ent|ez)|cuando (?:abr(?:e|en|is)|cierra|cierran|cerrais)|quando (?:apr(?:e|ono|ite)|chiud(?:e|ono|ete)|abrem?|fecham?)|wanneer (?:opent|open|sluit|sluiten))\b/,
    HOURS,
  ],
  [
    /\bwie ?viel (?!(?:das|der|die|ein\w*|es|er|sie|ihr|ich|wir|man|fur|ist|sind|war\w*|macht|kommt|kost\w*|zahl\w*|bezahl\w*|muss\w*|mussen|wird|wurde\w*|nehm\w*|verlang\w*|geld|euro|franken|prozent|uhr|wiegt|wiegen|teurer|gunstiger|mehr|\w*(?:preis|kosten|rabatt|gebuhr|kaution|anzahlung|miete|porto|steuer|zuschlag|aufpreis|trinkgeld|versand))\b)\p{L}{2,}/u,
    AMOUNT,
  ],
  [/\b(?:how much money|wie ?viel geld|combien d'argent|cuanto dinero|quant[oi] (?:soldi|denaro|dinheiro)|hoeveel geld)\b/, MONEY],
  [/\bhow much (?:of a )?(?:extra|more|deposit|fees?|postage|delivery|shipping|surcharge|tax|tip|commission)\b/, PRICE],
  [/\b(?:how many|wie ?viele|combien de (?!temps|kilos|grammes)|cuant[oa]s|quant[ie]|quant[oa]s)\b/, COUNT],
  [
    /\b(?:hoeveel|how many|how much (?!(?:is|are|was|does|do|did|for|would|will|to|it|the|an?|this|that|these|your|my|cost|costs)\b)[a-z]+ |wie viele|combien de (?!temps)|cuant[oa]s|quant[ie]|quant[oa]s)\b/,
    QUANTITY,
  ],
  // "Quanto é uma aula": in Portuguese that asks for a price; in Italian articles are others.
  [/\bquanto (?:e|sao|fica|ficam|sai|saem) (?:o|os|as|um|uma|isso|por|para|\d\S*)(?= |\W*$)|\bquanto (?:fica|sai)\W*$/, PRICE],
  // "Wie hoch ist die Kaution": not a height but a sum.
  [
    /\b(?:wie hoch|hoe hoog)\b.*(?:preis|gebuhr|kosten|pauschale|kaution|miete|beitrag|zuschlag|tarif|zahlung|strafe|steuer|taxe|honorar|rabatt|ermassigung|prijs|kosten|borg|huur|korting)/,
    PRICE,
  ],
  [
    /\b(?:how tall|how high|how long is (?:the|a) [a-z]+ (?:board|table|boat|bed)|how wide|how far (?!in advance|ahead|before)|what height|quanto (?:e|sono) (?:lung|larg|alt|profond)[aoie]|(?:how|wie) (?:deep|tief)|quelle (?:longueur|largeur|hauteur|profondeur)|wie (?:weit|hoch|breit)|hoe (?:hoog|breed|ver))\b/,
    LENGTH,
  ],
  [
    /\bhow heavy (?:can|may|must) (?:my|our|the|an?|each) (?!(?:son|daughter|child|kid|wife|husband|partner|friend|rider|guest|person|dog|horse)\b)|\bwie schwer (?:darf|durfen|kann) (?:mein\w*|unser\w*|das|der|die|ein\w*) (?!(?:sohn|tochter|kind|frau|mann|hund|pferd|reiter\w*|fahrer\w*|person)\b)/,
    HEFT_ALLOWED,
  ],
  [/\b(?:how heavy (?:can|may|must)|how much (?:can|may) (?:i|we|you|one) weigh|wie schwer (?:darf|durfen|kann))\b/, PAYLOAD],
  [
    /\b(?:how heavy|what (?:does|do) .{1,40} weigh|how much (?:does|do) .{1,40} weigh|wie schwer|wie ?viel wiegt|combien pese\w*|cuanto pesa|quanto pesa|hoe zwaar)\b/,
    HEFT,
  ],
  [
    /\b(?:how far|how heavy|how big|how tall|how old|how fast|wie (?:weit|schwer|gross|alt|schnell|hoch)|wieviel wiegt|combien pese|cuanto pesa|quanto pesa)\b/,
    QUANTITY,
  ],
  [
    /\b(?:what|how much)\b.{0,40}\b(?:be charged|(?:do|would|will|should|must|did) (?:i|we|you) (?:have to )?(?:pay|charge|ask|take|want)|set me back)\b|\b(?:what|how much) (?:do|does|would|will|must|should) (?:\w+ ){1,4}pay\b|\bcombien pa(?:ie|ient|ye|yent)\b|\bcuanto pagan?\b|\bhoeveel betaal(?:t|en)\b|\bwas (?:zahl\w*|bezahl\w*|verlang\w*|nehmt ihr|nehmen sie|macht das)\b|\b(?:voor hoeveel|wat (?:vragen|betaal|rekenen|krijg ik|berekenen))\b|\b(?:wat (?:vragen|rekenen|kost)|hoeveel (?:vragen|rekenen|betaal\w*))\b|\b(?:quanto|cuanto|combien|hoeveel|wie ?viel) (?:(?:devo|dobbiamo|si deve|tengo que|tenemos que|hay que|tenho de|tenho que|dois-je|doit-on|devons-nous|moet ik|moeten we|muss ich|mussen wir|muss man)) (?:(?:dann|denn|dafur|noch|extra|daarvoor) )*(?:pag\w*|pay\w*|zahl\w*|bezahl\w*|betal\w*)|\b(?:por )?cuanto (?:me |nos )?(?:sal(?:e|en|dria)|val(?:e|en|dria)|cobr\w*|pago|pagar\w*)\b|\bquanto (?:e que )?(?:pag\w+|vien\w+|veng\w+|prendete|fate|fica\w*|levam|cobra\w*)\b|\bcombien (?:vous prenez|ca coute|prenez|facturez|je paie|est-ce que je paie|faut-il payer)\b/,
    PAID,
  ],
  // "Can I bring my dog when I collect it?" asks for no time, nor does "where do I park when I come?".
  [
    /^(?!(?:and |but |so )?(?:do|does|can|could|may|is|are|will|would|should|peut-on|puis-je|est-ce|puedo|se puede|posso|si puo|kan|mag|kunnen)\b.{6,}(?<!(?:until|till|since|and|by|from) )\b(?:when|quand|cuando|quando|wanneer)\b)(?:(?!\W*(?:and |but |so |et |y |e |en )?(?:wheres?|whats?|who|how|which|why|ou|comment|combien|que|qu'est-ce|quoi|donde|como|cuant[oa]s?|dove|cosa|che|come|quant[oaie]s?|onde|o que|waar|wat|hoe|hoeveel|wie)\b.{6,}(?<!\b(?:until|till|since|and|or|by|from|jusqu'a|depuis|et|ou|hasta|desde|y|fino a|da|e|ate|o|tot|en|of) )\b(?:when|quand|cuando|quando|wanneer)\b).*\b(?:when|wanneer|quand|cuando|quando)\b|.*\b(?:wann|(?:which|what|on what|on which) (?:days?|dates?)|until what date|(?:an )?welche[mnr] tag(?:en)?|quel(?:s)? jours?|que dias?|che giorn[oi]|op welke dag(?:en)?|welke dag(?:en)?)\b)/,
    MOMENT,
  ],
];

export function expectationOf(query: Query): Expectation | null {
  const byWords = expectedBy(query.text);
  if (byWords !== null) return byWords;
  const asks = (concept: string): boolean => query.slots.some((slot) => slot.terms.includes(concept));
  const folded = fold(query.text);
  if ((isPolar(folded) || isStated(folded)) && ['#surcharge', '#included'].some(asks)) return INCLUDED;
  return asks('#price') ? PRICE : null;
}

/** What a question expects by the way it is put; asked for several times a question. */
const expectedBy = memoOfRecent((text): Expectation | null => {
  const folded = spelledOut(fold(text));
  if (DAYS_COUNTED.test(folded)) return DURATION;
  return RULES.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
});

const foldedText = memoOfText(fold);

export function meets(unit: Pick<Unit, 'text' | 'facts'> & { readonly terms?: Unit['terms'] }, expectation: Expectation): boolean {
  if (expectation.term !== undefined && unit.terms?.has(expectation.term) === true) return true;
  return hasFact(unit.facts, expectation.facts) || (expectation.words?.test(foldedText(unit.text)) ?? false);
}

export function hasFact(facts: readonly Fact[], types: readonly FactType[]): boolean {
  return facts.some((fact) => types.includes(fact.type));
}
