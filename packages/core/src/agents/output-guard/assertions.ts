import { NUMBER_WORDS } from '../../knowledge/number-words.js';
import { fold } from '../../knowledge/words.js';

/** Days named from the day of writing, folded. Knowledge that is not about that day cannot support one. */
const RELATIVE: readonly RegExp[] = [
  /\b(?:tomorrow|(?<!guten )morgen(?! fruh\w*stuck)|demain|domani|amanha)\b|\bmanana\b(?<!(?:la|por la|de la) manana)/,
  /\b(?:today|tonight|this (?:morning|afternoon|evening)|heute|aujourd'hui|ce soir|hoy|esta (?:tarde|noche|noite)|oggi|stasera|hoje)\b/,
  /\b(?:next (?:week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:nachste|kommende)[nr]? (?:woche|monat|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|(?:la )?semaine prochaine|(?:la )?(?:proxima semana|semana que viene)|(?:la )?(?:prossima settimana|settimana prossima))\b/,
  /\b(?:yesterday|gestern|hier soir|ayer|ieri|ontem)\b/,
  /\b(?:this (?:week|month|year)|diese (?:woche|n monat)|cette semaine|esta semana|questa settimana)\b/,
];

const ADJECTIVES =
  '(?:cheap|safe|saf|fast|larg|bigg?|small|long|short|high|low|light|strong|quick|great|new|old|near|easi|heavi|hard|quiet|clean|fin|smart|strict|wid|tall|young|warm|bright|deep|thin|slow|clos)';
/** What sets things against each other, folded. Each must be said by the knowledge in the same words. */
const COMPARISONS: readonly RegExp[] = [
  new RegExp(String.raw`\b${ADJECTIVES}er than(?! \d| [€$£])`),
  new RegExp(String.raw`\b(?:the |our )${ADJECTIVES}est\b`),
  /\b(?:better|worse)\b|\bthe best\b|\bbest (?:in|on|of)\b|\bbest[- ](?:selling|seller|rated)|\b(?:more|less|fewer) \w+ than(?! \d)|\bthe most \p{L}+(?! of)|\b(?:unbeatable|unmatched|number one|market leader|leading)\b/u,
  /\b(?:besser|schlechter|gunstiger|billiger|schneller|starker|sicherer|leichter|grosser|kleiner|langer|kurzer|hoher|schwerer|teurer|neuer|alter|mehr|weniger) als(?! \d)|\bbeste[rnsm]?\b|\b(?:am|der|die|das|den) (?:gunstigst|billigst|schnellst|starkst|sicherst|leichtest|grosst|kleinst|langst|hochst|schwerst|teuerst)\w*\b|\bmarktfuhrer\w*/,
  /\b(?:plus|moins) \p{L}+ qu(?:e\b|')|\b(?:le|la|les) (?:meilleure?s?|moins chere?s?|plus \p{L}+)|\bmeilleure?s? que\b/u,
  /\b(?:mas|menos) \p{L}+ que\b|\bmejor(?:es)?\b(?! no\b)|\bpeor(?:es)?\b/u,
  /\b(?:piu|meno) \p{L}+ (?:di|del|della|che)\b|\bmiglior[ei]?\b/u,
  /\bmais \p{L}+ (?:do )?que\b|\bmelhor(?:es)?\b/u,
];

/** Days "tomorrow", "next week" that a sentence names and its ground does not. */
export function unsupportedDay(sentence: string, ground: string): boolean {
  const [claimed, given] = [fold(sentence), fold(ground)];
  return RELATIVE.some((pattern) => pattern.test(claimed) && !pattern.test(given));
}

export function namesRelativeDay(sentence: string): boolean {
  const folded = fold(sentence);
  return RELATIVE.some((pattern) => pattern.test(folded));
}

/** Comparisons and superlatives of a sentence that its ground does not make in the same words. */
export function unsupportedComparison(sentence: string, ground: string): boolean {
  const claimed = fold(sentence);
  const given = fold(ground);
  return COMPARISONS.some((pattern) => {
    const match = pattern.exec(claimed);
    // "Not older than six years" is a bound, which is checked as a value.
    const next = match === null ? '' : (/^\s*(\p{L}+)/u.exec(claimed.slice(match.index + match[0].length))?.[1] ?? '');
    return match !== null && !NUMBER_WORDS.has(next) && !given.includes(match[0].replace(/^the |^our /, ''));
  });
}

/** Ways to say that it never stops, folded or not. */
export const ALWAYS_OPEN =
  /(?<!\p{L})(?:(?:a|)round the clock|day and night|night and day|24 ?\/ ?7|24 hours a day|rund um die uhr|tag und nacht|jour et nuit|24 ?h(?:eures)? ?(?:sur|\/) ?24|d[ií]a y noche|las 24 horas|giorno e notte|24 ore su 24|dia e noite|24 horas por dia|dag en nacht)(?!\p{L})/giu;

/** "Day and night" where the ground knows hours of rest. */
export function unsupportedAlways(sentence: string, ground: string): boolean {
  return sentence.search(ALWAYS_OPEN) >= 0 && ground.search(ALWAYS_OPEN) < 0;
}
