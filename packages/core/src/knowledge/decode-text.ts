import { metaCharsets } from './meta-charset.js';

/** What bytes begin with that say themselves what they are written in. */
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];
/** Signs of windows-1252 from 0x80 on, five of which are no signs. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

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
  return decoder.encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, (sign) => SIGNS[sign.charCodeAt(0) - 0x80] ?? sign) : text;
}
