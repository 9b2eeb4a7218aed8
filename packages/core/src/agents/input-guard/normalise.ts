import { fold } from '../understanding/fold.js';

/** One reading of a message: the plain one, or what stands behind a disguise. */
export interface View {
  /** Folded text to match against. */
  readonly folded: string;
  /** The text the view was made from, same length as `folded`, for quoting. */
  readonly text: string;
  /** How it was hidden; null for the plain text. */
  readonly disguise: 'invisible' | 'homoglyphs' | 'leetspeak' | 'spaced' | 'base64' | 'rot13' | 'hex' | 'percent' | 'assembled' | null;
}

const INVISIBLE = /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]|\u034f|\u17b4|\u17b5/g;
/** Tag characters: an invisible copy of ASCII in plane 14. */
const TAGS = /\u{e0020}|[\u{e0021}-\u{e007e}]/gu;

/** How each of them begins. */
const TAG_PLANE = '\udb40';

/** Letters of other scripts that look Latin. */
const HOMOGLYPHS: Readonly<Record<string, string>> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's', һ: 'h', ԁ: 'd', ӏ: 'l', в: 'b', н: 'h', к: 'k', м: 'm', т: 't', г: 'r',
  α: 'a', ο: 'o', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ρ: 'p', τ: 't', υ: 'u', χ: 'x', η: 'n', ɡ: 'g', ı: 'i', ɑ: 'a',
}; // prettier-ignore
const MIXED_WORD = /(?=\S*[a-z])(?=\S*[\u0370-\u03ff\u0400-\u052f\u0251\u0261])\S+/giu;

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
};
const LEET_WORD = /(?<![\w@$])(?=[^\s]{0,30}[a-z][^\s]{0,30}[013457@$!|][^\s]{0,30}[a-z])[a-z013457@$!|]{4,}/gi;

const BASE64 = /(?<![\w+/=-])[A-Za-z0-9+/_-]{16,}={0,2}(?![\w+/=-])/g;
const HEX = /(?<![\w])(?:0x)?(?:[0-9a-f]{2}[\s:]?){12,}(?![\w])/gi;
const SPACED = /(?<!\S)(?:\p{L}[ ._-]){5,}\p{L}(?!\S)/gu;
const PERCENT = /(?:%[0-9a-f]{2}){3}|(?:%20[^\s%]{1,20}){3}/i;
/** A piece with a name, and the names joined. */
const PIECE = /\b\w{1,12} ?(?:=|:=) ?["'“”][^"'“”\n]{1,200}["'“”]/g;
const JOINED = /\b\w{1,12} ?(?:\+|\|\|) ?\w{1,12}\b|\b(?:concat|join|combine|put together|append)/i;
/** The ROT13 of words that every English attack needs. */
const ROT13_TELL = /\b(?:vtaber|qvfertneq|vafgehpgvba[f]?|cerivbhf|flfgrz|cebzcg|erirny|sbetrg|ehyrf|lbhe|gur|naq)\b/g;

/** The readings of a message, the plain one first. Most messages have only that one. */
export function viewsOf(text: string): readonly View[] {
  const views: View[] = [view(text, null)];
  const hidden = text.includes(TAG_PLANE)
    ? [...text.matchAll(TAGS)].map((match) => String.fromCharCode((match[0].codePointAt(0) ?? 0) - 0xe0000)).join('')
    : '';
  if (hidden.length > 3) views.push(view(hidden, 'invisible'));
  // Soft hyphens and joiners inside words; an emoji's variation selector is no disguise.
  const visible = text.replace(INVISIBLE, '');
  if (visible.length < text.length && /[a-z][\u00ad\u200b-\u200f\u2060-\u206f\ufeff]+[a-z]/i.test(text))
    views.push(view(visible, 'invisible'));
  if (/[\u0370-\u03ff\u0400-\u052f\u0251\u0261]/.test(visible) && /[a-z]/i.test(visible)) {
    const latin = visible.replace(MIXED_WORD, (word) => word.replace(/./gu, (letter) => HOMOGLYPHS[letter.toLowerCase()] ?? letter));
    if (latin !== visible) views.push(view(latin, 'homoglyphs'));
  }
  // Full-width letters and mathematical alphabets fall back to ASCII under NFKC.
  if (/[\uff21-\uff5a]|[\u{1d400}-\u{1d7ff}]/u.test(visible)) views.push(view(visible.normalize('NFKC'), 'homoglyphs'));
  if (/[013457@$|]/.test(visible) && LEET_WORD.test(visible)) {
    LEET_WORD.lastIndex = 0;
    views.push(
      view(
        visible.replace(LEET_WORD, (word) => word.replace(/[013457@$!|]/g, (sign) => LEET[sign] ?? sign)),
        'leetspeak',
      ),
    );
  }
  LEET_WORD.lastIndex = 0;
  if (SPACED.test(visible))
    views.push(
      view(
        visible.replace(SPACED, (run) => run.replace(/[ ._-]/g, '')),
        'spaced',
      ),
    );
  SPACED.lastIndex = 0;
  if (visible.length >= 16) {
    for (const match of visible.match(BASE64) ?? []) {
      const decoded = decodeTwice(match);
      if (decoded !== null) views.push(view(decoded, 'base64'));
    }
    for (const match of visible.match(HEX) ?? []) {
      const decoded = readable(match.replace(/^0x|[\s:]/g, '').replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16))));
      if (decoded !== null) views.push(view(decoded, 'hex'));
    }
    if (PERCENT.test(visible)) {
      const decoded = decodePercent(visible);
      if (decoded !== null) views.push(view(decoded, 'percent'));
    }
    const assembled = assemble(visible);
    if (assembled !== null) views.push(view(assembled, 'assembled'));
    if ((visible.toLowerCase().match(ROT13_TELL)?.length ?? 0) >= 2) views.push(view(visible.replace(/[a-z]/gi, rot13), 'rot13'));
  }
  return views;
}

function view(text: string, disguise: View['disguise']): View {
  return { folded: fold(text), text, disguise };
}

function rot13(letter: string): string {
  const base = letter <= 'Z' ? 65 : 97;
  return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
}

/** Base64, and base64 of base64. */
function decodeTwice(text: string): string | null {
  const once = decodeBase64(text);
  if (once === null) return null;
  return readable(once) ?? readable(decodeBase64(once) ?? '');
}

function decodePercent(text: string): string | null {
  try {
    return decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, '%25'));
  } catch {
    return null;
  }
}

/** The parts of a text that is put together from named pieces, in the order of their definition: a = "ign", b = "ore". */
function assemble(text: string): string | null {
  const pieces = text.match(PIECE);
  if (pieces === null || pieces.length < 2 || !JOINED.test(text)) return null;
  return pieces.map((piece) => piece.replace(/^[^"'“”]*["'“”]|["'“”]$/g, '')).join('');
}

function decodeBase64(text: string): string | null {
  // A word, a file name or an id: encodings of prose mix cases and digits.
  if (!/[a-z]/.test(text) || !/[A-Z]/.test(text)) return null;
  try {
    const base64 = text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
    return atob(base64);
  } catch {
    return null;
  }
}

/** The text where it reads like words: ASCII letters and blanks. */
function readable(text: string): string | null {
  if (text.length < 8) return null;
  const prose = text.match(/[A-Za-z ,.'!?\n]/g)?.length ?? 0;
  return prose / text.length > 0.9 && / /.test(text) ? text : null;
}
