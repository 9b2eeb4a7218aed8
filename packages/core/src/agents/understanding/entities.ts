import type { Entity, EntityType } from '../../domain/analysis.js';
import { PLACES } from './places.js';

/** A rule that finds entities of one type; group 1 is the value where there is one. */
interface EntityRule {
  readonly type: EntityType;
  readonly pattern: RegExp;
  /** A cheap test that must hold before the pattern runs. */
  readonly when?: RegExp;
  readonly accept?: (value: string, text: string, index: number) => boolean;
}

const CAPITALISED = String.raw`\p{Lu}[\p{L}'’-]+`;
const NAME = String.raw`(?:${CAPITALISED})(?:\s+(?:(?:van|von|de|da|del|di|der|la|le|dos|bin|al)\s+)*${CAPITALISED}){0,2}`;
const MONTH = String.raw`(?:jan(?:uary|uar|vier|eiro)?|enero|gennaio|feb(?:ruary|ruar|brero|braio)?|fev(?:rier|ereiro)|february|mar(?:ch|zo|s|ço)?|märz|maerz|apr(?:il|ile)?|abr(?:il)?|avril|may|mai|mayo|maggio|maio|june?|juni|juin|junio|giugno|junho|july?|juli|juillet|julio|luglio|julho|aug(?:ust)?|août|agosto|sep(?:t(?:ember|embre|iembre)?)?|settembre|setembro|oct(?:ober|obre|ubre)?|okt(?:ober)?|ottobre|outubro|nov(?:ember|embre|iembre|embro)?|dec(?:ember|embre)?|déc(?:embre)?|dez(?:ember|embro)?|dic(?:embre|iembre)?)`;
const WEEKDAY = String.raw`(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|(?:segunda|ter[cç]a|quarta|quinta|sexta)(?:-feira)?)`;
const CURRENCY = String.raw`(?:USD|EUR|GBP|CHF|CAD|AUD|BRL|MXN|INR|JPY|PLN|SEK|DKK|NOK|euros?|eur|dollars?|pounds?|quid|bucks|reais|pesos?|rupees|francs?|franken|cents?)`;

const RULES: readonly EntityRule[] = [
  { type: 'email', when: /@/, pattern: /[\w.+%-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/giu },
  {
    type: 'url',
    when: /\.\w|:\/\//,
    pattern:
      /(?:https?:\/\/|www\.)[^\s<>"']*[^\s<>"'.,;:!?)\]]|\b(?:[a-z0-9-]{1,63}\.){1,6}(?:com|org|net|io|co|de|fr|es|it|pt|uk|eu|shop|store|app|dev|info|biz|me|ly|br|xyz|top|click)(?:\/[^\s<>"']*[^\s<>"'.,;:!?)\]])?(?![\w@])/giu,
    accept: (_value, text, index) => text.charAt(index - 1) !== '@',
  },
  {
    type: 'money',
    when: /\d/,
    pattern: new RegExp(
      String.raw`(?:[$€£¥₹]|R\$|US\$|\b(?:USD|EUR|GBP|CHF|Rs\.?))\s?\d[\d.,' ]*\d?(?:\s?[kKmM]\b)?|\b\d[\d.,']*\s?(?:[$€£¥₹]|${CURRENCY}\b)`,
      'giu',
    ),
  },
  {
    type: 'order_number',
    when: /\d/,
    pattern:
      /(?:\b(?:order|orden|bestellung|bestelling|bestellnummer|bestell-?nr|auftrag(?:snummer)?|commande|pedido|encomenda|ordine|booking|r[eé]servation|reserva|prenotazione|buchung(?:snummer)?|tracking|ticket|case|invoice|rechnung(?:snummer)?|facture|factura|fattura|fatura|reference|ref|confirmation|sendung(?:snummer)?|zamowienie)\b(?:\s*(?:number|num(?:mer|ero|éro)?|nr|no|code|id|is|ist|est|es|é|è)\b\.?|\s*n[°ºo])*\s*[.:#°º]*\s*(?:is\s+|ist\s+)?)#?((?=[\w-]*\d)[a-z0-9][a-z0-9-]{2,24}[a-z0-9])/giu,
    accept: (value) => !/^(?:19|20)\d\d$/.test(value),
  },
  { type: 'order_number', when: /#\s?\w*\d/, pattern: /#\s?((?=[\w-]*\d)[A-Z0-9][A-Z0-9-]{2,24})\b/giu },
  { type: 'order_number', when: /[A-Z]{2,}-?\d/, pattern: /\b((?:[A-Z]{2,5}-)?[A-Z]{1,5}-?\d{4,12}(?:-\d+)*)\b/gu },
  {
    type: 'date',
    when: /\d/,
    pattern: new RegExp(
      String.raw`\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?!\d)|\b${MONTH}\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4})?(?![\d:])|\b\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s+(?:of\s+|de\s+)?${MONTH}\b(?:\.?,?\s+(?:de\s+)?\d{4})?|\b(?:19|20)\d{2}\b(?=\s*(?:$|[.,!?)]))`,
      'giu',
    ),
  },
  {
    type: 'date',
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:(?:next|last|this|on|nächsten?|letzten?|diesen|am|prochaine?|dernière?|próximo|pasado|prossim[oa]|scors[oa])\s+)?(?:${WEEKDAY})(?:\s+(?:morning|afternoon|evening|night|vormittag|nachmittag|abend|prochain|dernier|próximo))?(?![\p{L}])|(?<![\p{L}])(?:today|tonight|tomorrow|yesterday|the day after tomorrow|(?:next|last|this)\s+(?:week(?:end)?|month|year)|heute|übermorgen|gestern|nächste[rn]?\s+(?:woche|monat|jahr)|letzte[rn]?\s+(?:woche|monat|jahr)|aujourd['’]hui|demain|hier soir|la semaine (?:prochaine|dernière)|hoy|mañana|ayer|la (?:próxima|semana pasada|semana que viene)|oggi|domani|ieri|la settimana (?:prossima|scorsa)|hoje|amanhã|ontem|semana que vem)(?![\p{L}])`,
      'giu',
    ),
  },
  {
    type: 'phone',
    when: /\d[\d\s().-]{5,}\d/,
    pattern: /(?<![\w#-])(?:\+|00)?\(?\d{1,4}\)?(?:[\s.\-/]?\(?\d{2,5}\)?){2,5}(?![\w-])/gu,
    accept: (value) => isPhoneLike(value),
  },
  {
    type: 'person',
    pattern: new RegExp(
      String.raw`(?:\b(?:[Mm]y name(?:'s| is)|[Nn]ame's|[Tt]his is|[Mm]ein [Nn]ame ist|[Ii]ch hei(?:ß|ss)e|[Jj]e m['’]appelle|[Mm]on nom est|[Mm]e llamo|[Mm]i nombre es|[Mm]i chiamo|[Ii]l mio nome è|[Mm]eu nome é|[Mm]e chamo|[Mm]i nome es|[Dd]ear|[Mm](?:r|rs|s|iss)\.?|[Hh]err|[Ff]rau|[Dd]r\.?|[Mm]adame|[Mm]onsieur|[Ss]eñora?|[Ss]ig\.(?:ra)?|[Rr]egards,|[Tt]hanks,|[Cc]heers,|[Gg]r(?:u|ü)(?:ß|ss)e,?)\s+)(${NAME})`,
      'gu',
    ),
    accept: isName,
  },
  {
    type: 'person',
    when: /\b(?:I['’]?m|I am|[Ii]ch bin|[Ss]oy|[Jj]e suis|[Ss]ono)\s+\p{Lu}/u,
    pattern: new RegExp(
      String.raw`\b(?:I['’]?m|I am|[Ii]ch bin|[Ss]oy|[Jj]e suis|[Ss]ono)\s+(${NAME})(?=\s+(?:from|and|with|at|here|von|aus|und|de|et|y|from)\b|\s*[,.!]|$)`,
      'gu',
    ),
    accept: isName,
  },
  {
    type: 'company',
    pattern: new RegExp(
      String.raw`\b((?:\p{Lu}[\p{L}\d&'’.-]*\s+){1,4}?(?:Inc|LLC|Ltd|Limited|GmbH|AG|KG|Corp(?:oration)?|Company|Co|PLC|plc|S\.?A\.?S?|SARL|S\.?r\.?l|S\.?p\.?A|BV|B\.V|Oy|AB|Lda|Ltda|Group|Technologies|Solutions|Industries|Bank|Airlines))\b\.?`,
      'gu',
    ),
  },
  {
    type: 'company',
    when: /\b(?:work|arbeite|travaille|trabajo|lavoro|trabalho|company|firma|entreprise|empresa|azienda|ditta|behalf|from|von)\b|soci[eé]t[eé]/i,
    pattern: new RegExp(
      String.raw`\b(?:[Ii] work (?:at|for)|[Ww]e(?:'re| are) from|[Oo]n behalf of|(?:my|our) company(?:,| is)?(?: called)?|[Ii]ch arbeite (?:bei|für)|unsere? [Ff]irma|[Jj]e travaille chez|notre entreprise|[Tt]rabajo (?:en|para)|(?:mi|nuestra|la) empresa|[Ll]avoro (?:per|in|da)|[Tt]rabalho (?:na|no|para)|(?:der|die) [Ff]irma|(?:la )?soci(?:é|e)t(?:é|e)|l['’]entreprise|l['’]azienda|la ditta|(?:d?a|na) empresa)\s+(${CAPITALISED}(?:\s+(?:&\s+)?${CAPITALISED}){0,2})`,
      'gu',
    ),
  },
  {
    type: 'location',
    pattern: new RegExp(
      String.raw`(?:(?<![\p{L}\p{N}])(?:in|to|from|near|at|of|around|live in|based in|nach|aus|bei|en|à|au|aux|depuis|desde|hacia|a|em|no|na|para|da|di|ad)\s+(?:the\s+)?)(${CAPITALISED}(?:\s+${CAPITALISED}){0,2}|UK|USA|US|U\.K\.|U\.S\.A\.)`,
      'gu',
    ),
    accept: (value) => isPlace(value),
  },
];

/** 7–15 digits, written as a number to call: with a plus sign, a leading zero or groups, and no date or price. */
function isPhoneLike(value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  if (digits < 7 || digits > 15 || /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(value.trim())) return false;
  return /^(?:\+|00|0|\()/.test(value) || /\d[\s.\-/]\d/.test(value) || digits === 10;
}

const NO_NAMES =
  /^(?:Not|Interested|Looking|Sorry|Sure|Happy|Very|Really|Just|Trying|Still|From|Here|Team|Sir|Madam|Customer|Support|Thanks|Hello|Hi|The|Having|Waiting|Unable|Please|Your|My|Our|Ich|Sie|Ihr|Damen|Kunde|Also|Going|So|A|An|All|Everyone|Friends?)\b/;

function isName(value: string): boolean {
  return !NO_NAMES.test(value) && !PLACES.has(value);
}

function isPlace(value: string): boolean {
  return PLACES.has(value);
}

/** Words that stand before a place name and belong to it only in the list ("New York City" → "New York"). */
function shortenPlace(value: string): string {
  const words = value.split(/\s+/);
  for (let count = words.length; count > 0; count--) {
    const candidate = words.slice(0, count).join(' ');
    if (PLACES.has(candidate)) return candidate;
  }
  return value;
}

/**
 * Entities found by rules alone, in the order of the text, values as the customer wrote them. `products` are the brand's
 * own; everything that the brand does not sell is left to cleverer extractors.
 */
export function findEntities(text: string, products: readonly string[]): readonly Entity[] {
  const found: (Entity & { readonly start: number; readonly end: number })[] = [];
  const overlaps = (start: number, end: number, type: EntityType): boolean =>
    found.some((other) => start < other.end && end > other.start && (other.type === type || !NESTABLE.has(other.type)));
  const add = (type: EntityType, value: string, start: number): void => {
    const end = start + value.length;
    if (!overlaps(start, end, type)) found.push({ type, value, start, end });
  };
  const lower = text.toLowerCase();
  for (const product of [...products].sort((a, b) => b.length - a.length)) {
    const needle = product.toLowerCase();
    const start = needle === '' ? -1 : lower.indexOf(needle);
    if (
      start >= 0 &&
      !/[\p{L}\p{N}]/u.test(lower.charAt(start - 1)) &&
      !/\p{L}{2}/u.test(lower.slice(start + needle.length, start + needle.length + 2))
    )
      add('product', text.slice(start, start + needle.length), start);
  }
  for (const [name, product] of shortNamesOf(products)) {
    const match = new RegExp(String.raw`(?<![\p{L}\p{N}])${name}(?![\p{L}\p{N}])`, 'u').exec(text);
    if (match !== null && !found.some((entity) => entity.type === 'product' && product.includes(entity.value)))
      add('product', name, match.index);
  }
  const withDigits = /\d/.test(text);
  for (const rule of RULES) {
    if (rule.when !== undefined && ((!withDigits && rule.when.source.startsWith('\\d')) || !rule.when.test(text))) continue;
    // Most rules find nothing, and to look for all matches copies the pattern.
    rule.pattern.lastIndex = 0;
    if (!rule.pattern.test(text)) continue;
    rule.pattern.lastIndex = 0;
    for (const match of text.matchAll(rule.pattern)) {
      let value = (match[1] ?? match[0]).trim();
      if (rule.type === 'location') value = shortenPlace(value);
      const start = match.index + match[0].indexOf(value);
      if (rule.accept === undefined || rule.accept(value, text, start)) add(rule.type, value, start);
    }
  }
  return found.sort((a, b) => a.start - b.start).map(({ type, value }) => ({ type, value }));
}

const shortNames = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

/**
 * Customers say "the Mola" for the "Mola grinder": the word with a capital, where the kind after it has none and no other
 * product shares the word. A pure memo per catalogue.
 */
function shortNamesOf(products: readonly string[]): ReadonlyMap<string, string> {
  const known = shortNames.get(products);
  if (known !== undefined) return known;
  const made = new Map<string, string>();
  for (const product of products) {
    const [name = '', ...kind] = product.split(/\s+/);
    const shared = products.some((other) => other !== product && other.split(/\s+/).includes(name));
    if (/^\p{Lu}[\p{L}]{2,}$/u.test(name) && kind.length > 0 && kind.every((word) => /^\p{Ll}/u.test(word)) && !shared)
      made.set(name, product);
  }
  shortNames.set(products, made);
  return made;
}

/** Types inside which another type may stand: a company's name may hold a place, a product a person's name. */
const NESTABLE: ReadonlySet<EntityType> = new Set(['company']);

/** Two extractors' findings as one list: the first keeps its words, the second adds what it alone saw. */
export function mergeEntities(first: readonly Entity[], second: readonly Entity[]): readonly Entity[] {
  const key = (entity: Entity): string => `${entity.type} ${entity.value.toLowerCase()}`;
  const merged = new Map(first.map((entity) => [key(entity), entity]));
  for (const entity of second) {
    const value = entity.value.toLowerCase();
    const covered = [...merged.values()].some(
      (other) => other.type === entity.type && (other.value.toLowerCase().includes(value) || value.includes(other.value.toLowerCase())),
    );
    if (!covered) merged.set(key(entity), entity);
  }
  return [...merged.values()];
}
