import { factsOf } from '../../knowledge/facts.js';
import { NUMBER_WORDS } from '../../knowledge/number-words.js';
import { termsOf } from '../../knowledge/terms.js';
import { fold, sameLength } from '../../knowledge/words.js';
import { isNegated } from './polarity.js';
import { memoOfText } from '../../support/memo-of-text.js';

/** Folded, seven languages. What follows them holds, and nothing else of its kind. */
const ONLY =
  /(?<![\p{L}])(?:only|solely|exclusively|nur|ausschliesslich|seulement|uniquement|exclusivement|seuls?|seules?(?! fois)|n(?:e |')\p{L}+ (?:\p{L}+ )?qu(?:e |'(?=\p{L}))|reserve\w* (?:a|aux)|solo|solos|solamente|unicamente|exclusivamente|soltanto|esclusivamente|apenas|somente|alleen|uitsluitend|enkel)(?![\p{L}])/gu;
/** What follows them is taken out. */
const EXCEPT =
  /(?<![\p{L}])(?:(?<=(?:everything|all|anything|everywhere|anywhere) )but|except(?:ing)?(?: for| on| in| with)?|excluding|apart from|other than|save for|ausser(?! betrieb| wenn)|ausgenommen|mit ausnahme|sauf(?! si)|excepte|hormis|a l'exception|excepto|salvo(?! que| si)|tranne|eccetto|ad eccezione|exceto|behalve|uitgezonderd|met uitzondering)(?![\p{L}])/gu;
const UNLESS =
  /(?<![\p{L}])(?:unless|es sei denn|ausser wenn|sofern nicht|a moins que|sauf si|a menos que|salvo que|salvo si|a meno che|a nao ser que|tenzij)(?![\p{L}])/gu;
const IF =
  /(?<![\p{L}])(?:if(?! you (?:have|need|want|like|wish|would))|as long as|provided|on condition|so long as|wenn|falls|sofern|solange|vorausgesetzt|a condition|siempre que|purche|a patto|desde que|mits|indien|zolang)(?![\p{L}])/gu;
/** A thing that is hedged in by other words: a statement with "only" may rest on it. */
const HEDGED =
  /(?<![\p{L}])(?:not?|never|cannot|can't|don't|doesn't|aren't|isn't|must|required?|needs?|compulsory|but|nicht|kein\p{L}*|muss\p{L}*|erforderlich|pas|doit|doivent|obligatoire|debe\p{L}*|hay que|no|non|deve|devono|nao|niet|geen|moet\p{L}*|from|up to|at least|at most|ab|mindestens|hochstens|from the age|members|until|unless|if|wenn|reserved)(?![\p{L}])/u;
/** "Within five miles": a bound holds only so far, so who gives it may say "only". */
const BOUND =
  /(?<![\p{L}])(?:within|over|under|above|below|(?:more|less) than|uber|unter|innerhalb|(?:weniger|mehr) als|im umkreis|dans un rayon|moins de|plus de|au-dela|jusqu'a|hasta|menos de|mas de|a partir|entro|fino a|oltre|meno di|piu di|ate|mais de|binnen|tot|vanaf|(?:minder|meer) dan)\s[^,.;\d]{0,12}?(\p{Sc}?\s?\d[\d.,]*|\p{L}+)/gu;

/** Whether a text is bound to an amount that a statement gives as well. */
function isBoundTo(source: string, claim: string): boolean {
  const words = new Set(claim.match(/\p{L}+|\d+/gu));
  return [...source.matchAll(BOUND)].some(([, amount = '']) => {
    const number = amount.match(/\d+/)?.[0] ?? (NUMBER_WORDS.has(amount) ? amount : undefined);
    return number !== undefined && words.has(number);
  });
}

const END = /[,.;:()!?]|\s(?:but|and we|aber|mais|pero|ma|mas|maar)\s/u;

/** Where a text begins to take something out; −1 where it does not. */
export function exceptionAt(text: string): number {
  return sameLength(text).search(EXCEPT);
}

/** "Unless you cancel late". */
export function opensUnless(clause: string): boolean {
  return fold(clause.trim()).search(UNLESS) === 0;
}

/** Whether a clause restricts the one before it. */
export function opensRestriction(clause: string): boolean {
  const folded = fold(clause.trim());
  return (
    [ONLY, EXCEPT, UNLESS, IF].some((pattern) => folded.search(pattern) === 0) ||
    /^(?:but |aber |mais |pero |ma |mas |maar )?(?:not|nicht|pas|no|non|nao|niet)\b/.test(folded)
  );
}

/** What a text restricts, each with the words it is restricted to. */
export interface Restrictions {
  readonly only: readonly string[];
  readonly except: readonly string[];
  readonly unless: readonly string[];
  readonly if: readonly string[];
}

/** "Solo" with its capital inside a sentence, or before a dash or a colon, is what somebody calls a plan or a room. */
const CALLED_SOLO = /(?<=[\p{Ll},;:] )Solo(?![\p{L}])(?! \p{Ll})|^Solo(?= ?[–—|:(-])/gu;

/** "You only need your passport", "solo hay que avisar": nothing more is needed, which restricts nobody. Folded. */
const NO_MORE_NEEDED =
  /(?<!\p{L})(?:only (?=(?:need|have to|has to)(?!\p{L})|takes (?:\d|an? |about |up to |one |two |three |four |five |ten |minutes|seconds|moments))|(?:solo|solamente|tan solo) (?=(?:necesit\p{L}*|tien\p{L}* que|teneis que|hay que|hace falta|hacen falta|pedimos|se necesita\p{L}*)(?!\p{L}))|(?<=(?:brauch\p{L}*|benotig\p{L}*|muss\p{L}*) (?:(?:sie|du|ihr|man|wir) )?(?:dafur |dazu )?)(?:nur|lediglich) |(?<=(?:devez|faut|suffit|doit|(?:avez|a) besoin) )(?:seulement|uniquement) |(?:solo|soltanto) (?=(?:serve|servono|servira\p{L}*|occorr\p{L}*|bisogna|dev\p{L}*)(?!\p{L}))|(?<=(?:serve|servono|occorre|occorrono|devi|deve|bisogna) )(?:solo|soltanto) |(?:so|apenas) (?=(?:precis\p{L}*|tem de|tem que|e preciso)(?!\p{L}))|(?<=(?:hoeft|hoeven|heeft|hebt) )(?:alleen|enkel) )/gu;

/** "You only need to pay the first night" says what is not to be paid. Folded. */
const PAYS =
  /(?<!\p{L})(?:pa(?:y|id|ie|ye|yer|yez|ys|yments?)|\p{L}*zahl\p{L}*|regle[rz]|pag(?:a|o|ar|are|am|an|ate|amos|hi|he|hiamo)|\p{L}*betal\p{L}*)(?!\p{L})/u;

/** Reads the restrictions of a text. */
export const restrictionsOf = memoOfText((text): Restrictions => {
  const folded = fold(text.replace(CALLED_SOLO, 'S'));
  return {
    only: onlyIn(PAYS.test(folded) ? folded : folded.replace(NO_MORE_NEEDED, ' ')),
    except: after(folded, EXCEPT),
    unless: after(folded, UNLESS),
    if: after(folded, IF),
  };
});

function after(folded: string, pattern: RegExp): string[] {
  return [...folded.matchAll(pattern)].map((match) => clauseAt(folded, match.index + match[0].length));
}

function clauseAt(folded: string, start: number): string {
  const rest = folded.slice(start);
  const end = END.exec(rest)?.index ?? rest.length;
  return rest.slice(0, end).trim();
}

/** "Only on weekdays", and "members only", where the words stand before it. */
function onlyIn(folded: string): string[] {
  return [...folded.matchAll(ONLY)].flatMap((match) => {
    const behind = clauseAt(folded, match.index + match[0].length);
    const scope =
      behind === ''
        ? lastPhrase(
            folded
              .slice(0, match.index)
              .split(/[.;:()!?]/u)
              .at(-1) ?? '',
          )
        : lastWords(lastPhrase(behind));
    return /^\W*[€$£]?\d/u.test(scope) || scope === '' ? [] : [scope];
  });
}

const PREPOSITION =
  /(?<![\p{L}])(?:on|in|at|with|for|from|to|until|after|before|during|when|within|by|auf|im|an|am|mit|bei|fur|von|ab|nach|vor|sur|dans|avec|en|pour|chez|par|con|para|desde|hasta|su|per|nel|nella|em|no|na|com|op|met|voor|van)(?![\p{L}])/gu;

/** From the last preposition on: "allowed on the terrace" is restricted to the terrace. */
function lastPhrase(clause: string): string {
  const last = [...clause.matchAll(PREPOSITION)].at(-1);
  return (last === undefined ? clause : clause.slice(last.index + last[0].length)).trim();
}

/** "Pueden entrar acompañados": what the restriction is stands last. */
function lastWords(phrase: string): string {
  const words = phrase.split(' ');
  return words.length > 3 || /^(?:pueden?|puo|possono|podem?|peu(?:t|vent)|kann|konnen|darf|durfen|may|can|mag|mogen)\s/.test(phrase)
    ? words.slice(-2).join(' ')
    : phrase;
}

const FILLER = new Set([
  'the',
  'our',
  'you',
  'they',
  'and',
  'der',
  'die',
  'das',
  'und',
  'les',
  'des',
  'los',
  'las',
  'con',
  'are',
  'have',
  'was',
  'been',
]);

/** Whether a text says one of the words of a phrase, or a word of the same meaning. */
export function mentions(text: string, phrase: string): boolean {
  const terms = termsOf(text);
  const words = [...termsOf(phrase)].filter((term) => term.length > 2 && !FILLER.has(term));
  if (words.some((term) => terms.has(term))) return true;
  const facts = factsOf(phrase);
  return facts.length > 0 && factsOf(text).some((fact) => facts.some((other) => other.type === fact.type && other.value === fact.value));
}

/**
 * A restriction of the source that a statement leaves out or turns round: "dogs are allowed" of "dogs are allowed only on the
 * terrace", "only on Saturdays" of "not on Saturdays". `context` is what the statement answers to.
 */
export function dropsRestriction(claim: string, context: string, source: string): boolean {
  const [mine, theirs] = [restrictionsOf(claim), restrictionsOf(source)];
  const heard = `${context}\n${claim}`;
  const hedged = HEDGED.test(fold(claim));
  if (theirs.only.some((scope) => !mentions(heard, scope)) && !hedged && mine.only.length === 0) return true;
  const open = theirs.only.length === 0 && theirs.except.length === 0;
  if (mine.only.length > 0 && open && !HEDGED.test(fold(source)) && !isBoundTo(fold(source), fold(claim))) return true;
  if (mine.except.length > 0 && theirs.except.length === 0 && !HEDGED.test(fold(source))) return true;
  const conditions = [...theirs.unless, ...theirs.if];
  const conditional =
    mine.unless.length + mine.if.length > 0 ||
    /\b(?:when|otherwise|sonst|only|except|with|without|cuando|quand|quando|als)\b/.test(fold(claim));
  return conditions.length > 0 && !conditional && conditions.every((scope) => scope !== '' && !mentions(heard, scope));
}

/** "If you cancel late" where the source says "unless you cancel late", with the same yes or no before it. */
export function turnsCondition(claim: string, source: string): boolean {
  const [mine, theirs] = [restrictionsOf(claim), restrictionsOf(source)];
  const turned = (left: readonly string[], right: readonly string[]): boolean =>
    left.some((scope) => scope !== '' && right.some((other) => mentions(scope, other)));
  const flips =
    (mine.unless.length === 0 && theirs.if.length === 0 && turned(mine.if, theirs.unless)) ||
    (theirs.unless.length === 0 && mine.if.length === 0 && turned(mine.unless, theirs.if));
  return flips && isNegated(claim) === isNegated(source.split(UNLESS_OR_IF)[0] ?? '');
}

const UNLESS_OR_IF = /\b(?:unless|if|es sei denn|wenn|falls|a moins que|sauf si|a menos que|salvo que|a meno che|se|si|tenzij|als)\b/i;
