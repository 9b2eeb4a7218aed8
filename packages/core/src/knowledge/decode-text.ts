import { metaCharsets } from './meta-charset.js';

/** What bytes begin with that say themselves what they are written in. */
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];
/** Signs of windows-1252 from 0x80 on, five of which are no signs. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Alphabets written in ASCII that no browser reads: whatever is written in them looks like UTF-8. */
const SEVEN_BITS = /^(?:x-)?(?:unicode-\d-\d-)?utf-?7|^csunicode11utf7|^hz-gb-2312|^(?:cs)?iso-?2022-?(?:cn|kr|jp-?(?:[123]|ext))/i;

/** Characters of a name that is told. */
const MOST_OF_A_LABEL = 40;

export interface TextSource {
  /** A page may name its alphabet itself. */
  readonly type?: string;
  /** What its server named. */
  readonly charset?: string | undefined;
}

/**
 * Bytes of a source as text: by their byte order mark, else by what the server named, else by what a page names for itself, else in
 * UTF-8. An alphabet that the runtime does not know is passed over. What cannot be read in it is marked by U+FFFD.
 */
export function decodeText(bytes: Uint8Array, source: TextSource = {}): string {
  return decode(decoderOf(bytes, source, false), bytes);
}

/** As `decodeText`; undefined where the bytes are not written in that. */
export function decodeExactly(bytes: Uint8Array, source: TextSource = {}): string | undefined {
  try {
    return decode(decoderOf(bytes, source, true), bytes);
  } catch {
    return undefined;
  }
}

/**
 * What a source names as its alphabet, where nobody reads it in that: no other one is named, and its bytes may well be written in it.
 * In UTF-8 the letters would be taken for others, or what is written in seven bits (UTF-7) for text.
 */
export function unreadAlphabetOf(bytes: Uint8Array, { type, charset }: TextSource = {}): string | undefined {
  if (MARKS.some(([, begin]) => begin.every((byte, index) => bytes[index] === byte))) return undefined;
  const header = charset?.replace(/^['"\s]+|['"\s]+$/g, '') ?? '';
  const named = [...(header === '' ? [] : [header]), ...(type === 'html' ? metaCharsets(bytes) : [])];
  if (named.some(isKnown)) return undefined;
  const found = named.find((label) => SEVEN_BITS.test(label)) ?? (isUtf8(bytes) ? undefined : named[0]);
  return found?.replace(/[^\x20-\x7e]/g, '?').slice(0, MOST_OF_A_LABEL);
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'replacement';
  } catch {
    return false;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decoderOf(bytes: Uint8Array, { type, charset }: TextSource, fatal: boolean): TextDecoder {
  const mark = MARKS.find(([, begin]) => begin.every((byte, index) => bytes[index] === byte))?.[0];
  const named = mark ?? charset;
  for (const label of [...(named === undefined ? [] : [named]), ...(type === 'html' ? metaCharsets(bytes) : [])]) {
    try {
      return new TextDecoder(label, { fatal });
    } catch {
      // Nobody knows it.
    }
  }
  return new TextDecoder('utf-8', { fatal });
}

function decode(decoder: TextDecoder, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  // Some versions of Node read it as the ISO-8859-1 it is called by: without the sign of the euro, among others.
  return decoder.encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, (sign) => windows1252Sign(sign.charCodeAt(0))) : text;
}

/** What stands in windows-1252 at a code from 0x80 to 0x9f. */
export function windows1252Sign(code: number): string {
  return SIGNS[code - 0x80] ?? '';
}
