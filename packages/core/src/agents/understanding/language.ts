import { memoOfRecent } from '../../support/memo-of-recent.js';
import { fold } from './fold.js';
import { plainEnglishIn } from './plain-english.js';
import { languagesOf } from './stop-words.js';
import { wordsOf } from './words.js';

/** Scripts that name one language, or the most frequent of those that use them. Order matters: kana before Han. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['uk', /[іїєґІЇЄҐ]/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['fa', /[پچژگی]/u],
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['el', /\p{Script=Greek}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['th', /\p{Script=Thai}/u],
  ['bn', /\p{Script=Bengali}/u],
];
const LATIN = /\p{Script=Latin}/gu;

/** Letters that few languages write: a hint on top of the stop-words. */
const LETTERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ß/, ['de']],
  [/[äöü]/, ['de', 'sv', 'tr']],
  [/[¿¡ñ]/, ['es']],
  [/[ãõ]/, ['pt']],
  [/[êèà]/, ['fr', 'pt']],
  [/ç/, ['fr', 'pt', 'tr']],
  [/œ|ù|\b[ldjcnsqmy]'[aeiouhéè]/, ['fr', 'it']],
  [/[ìò]/, ['it']],
  [/[ąęłśżźćń]/, ['pl']],
  [/å/, ['sv', 'da', 'no']],
  [/[æø]/, ['da', 'no']],
  [/[şğı]/, ['tr']],
  [/[ășț]/, ['ro']],
];

const NO_LETTERS: typeof LETTERS = [];
const BEYOND_ASCII = /[\u0080-\uffff]/;

export interface DetectedLanguage {
  readonly language: string;
  /** 0–1. */
  readonly confidence: number;
}

interface Heard extends DetectedLanguage {
  readonly tied: readonly string[];
  readonly isScript: boolean;
}

/** Whether a word has a letter that a language writes and few others do. */
export function isOfLetters(word: string, language: string): boolean {
  if (!BEYOND_ASCII.test(word)) return false;
  const lower = word.toLowerCase();
  return LETTERS.some(([letters, languages]) => languages.includes(language) && letters.test(lower));
}

/** The language of a script that at least half the letters are written in. */
function scriptOf(text: string): string | undefined {
  if (!BEYOND_ASCII.test(text)) return undefined;
  const latin = text.match(LATIN)?.length ?? 0;
  for (const [language, script] of SCRIPTS) {
    if (!script.test(text)) continue;
    const foreign = [...text].filter((character) => /\p{L}/u.test(character)).length - latin;
    if (foreign >= latin) return language;
  }
  return undefined;
}

/** The built-in detector: script first, then stop-words and tell-tale letters. Null where nothing speaks for any language. */
export const detectLanguage = memoOfRecent((text): Heard | null => {
  const script = scriptOf(text);
  if (script !== undefined) return { language: script, confidence: 0.9, tied: [], isScript: true };
  const votes = new Map<string, number>();
  const vote = (languages: readonly string[], weight: number): void => {
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + weight / languages.length);
  };
  const words = wordsOf(fold(text));
  for (const word of words) vote(languagesOf(word), 1);
  const lower = text.toLowerCase();
  // Of plain letters only an elision tells.
  for (const [letters, languages] of BEYOND_ASCII.test(lower) || lower.includes("'") ? LETTERS : NO_LETTERS)
    if (letters.test(lower)) vote(languages, 1);
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (first === undefined || words.length === 0) return null;
  const margin = first[1] - (second?.[1] ?? 0);
  const tied = ranked.filter(([, votes]) => votes === first[1]).map(([language]) => language);
  return {
    language: first[0],
    tied,
    isScript: false,
    confidence: Math.min(0.95, (margin / (first[1] + 0.5)) * Math.min(1, 0.4 + first[1] / 4)),
  };
});

/** Above this the built-in detector is not worth a second opinion. Tuned on public multilingual posts. */
const CERTAIN = 0.3;
/** Texts under this many words are left to the function words. */
const FEW_FOR_A_MODEL = 6;
/** Texts under this many words say too little: the conversation's own language stands. */
const FEW_WORDS = 3;

export interface LanguageChoice {
  readonly language: string;
  /** What a better detector should look at; null where it could not do better. */
  readonly ask: string | null;
  /** Confidence of the built-in detector, 0–1. */
  readonly confidence: number;
  /** Languages that function words say equally often in a text too short for letters alone: only one of them may be answered; empty for any. */
  readonly among: readonly string[];
  /** What of the text may tell a language. */
  readonly prose: string;
  /** Whether a script or the conversation has decided, whatever the words are. */
  readonly settled: boolean;
  /** Whether the function words say enough by themselves. */
  readonly certain: boolean;
}

/** The language of a message by built-in means. A text too short to tell keeps the conversation's language. */
export function chooseLanguage(text: string, conversation: string | null | undefined, fallback: string): LanguageChoice {
  // Addresses and numbers carry no language.
  const prose = /[\d@:]|www/.test(text) ? text.replace(/[^\s@]{1,64}@\S+|https?:\S+|www\.\S+|[^\s\d]{0,64}\d\S*/g, ' ') : text;
  const short = wordsOf(prose).length < FEW_WORDS;
  const own = detectLanguage(prose);
  const certain = own !== null && own.confidence >= CERTAIN;
  const told = { prose, settled: false, certain, ask: null, among: [], confidence: 0 };
  if (own !== null && own.confidence >= 0.9) return { ...told, ...own, settled: own.isScript };
  if (short && conversation) return { ...told, language: conversation, settled: true };
  if (own !== null && certain) return { ...told, ...own };
  // Letters make Dutch of "Is parking free?"; its words are English all the same.
  if (own !== null && own.confidence === 0 && own.tied.includes('en') && plainEnglishIn(wordsOf(fold(prose))) > 0)
    return { ...told, language: 'en' };
  if (wordsOf(prose).length < FEW_FOR_A_MODEL && own !== null) {
    // A product's name decides a short text for a model of letters; function words, then the conversation do better.
    const language = own.confidence > 0 ? own.language : (conversation ?? (own.tied.includes(fallback) ? fallback : own.language));
    const open = own.confidence === 0 && !conversation && !short;
    return { ...told, language, ask: open ? prose : null, confidence: own.confidence, among: own.tied };
  }
  const language = own !== null && own.confidence >= 0.2 ? own.language : (conversation ?? own?.language ?? fallback);
  return { ...told, language, ask: short ? null : prose, confidence: own?.confidence ?? 0 };
}

/** Of the letters of a text so many must be other than Latin for a language of another script: accents that broke on the way look like Cyrillic. */
const FOREIGN_SHARE = 0.2;
const OTHER_SCRIPTS: ReadonlySet<string> = new Set(SCRIPTS.map(([language]) => language));

/** Whether another detector's opinion on `ask` replaces the built-in choice. Detectors by n-grams hear Russian in Latin letters, and those that know no Danish take it for Norwegian. */
export function prefersOpinion(choice: LanguageChoice, opinion: DetectedLanguage | null): opinion is DetectedLanguage {
  if (opinion === null || !canBeWritten(opinion.language, choice.ask ?? '')) return false;
  if (choice.language === 'da' && opinion.language === 'no') return false;
  if (choice.among.length > 0) return choice.among.includes(opinion.language);
  return opinion.confidence >= 0.2 || opinion.confidence > choice.confidence;
}

function canBeWritten(language: string, text: string): boolean {
  if (!OTHER_SCRIPTS.has(language)) return true;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters - (text.match(LATIN)?.length ?? 0) >= letters * FOREIGN_SHARE;
}
