const QUOTE = '"';
const ESCAPE = '\\';
/** What a number begins with, and what it is written with: all of it in valid JSON, where nothing else follows one at once. */
const NUMBER_BEGINS = /[-\d]/;
const OF_NUMBER = /[-+.\deE]/;
const WHOLE = /^-?\d+$/;

/**
 * The value a JSON text stands for, or undefined where it is none. Whole numbers that JavaScript would round are given as text: they
 * are ids, and rounded ones would be somebody else's.
 */
export function parseJson(text: string | undefined): unknown {
  if (text === undefined || text === '') return undefined;
  try {
    const value = JSON.parse(text) as unknown;
    return /\d{16}/.test(text) ? (JSON.parse(withLongNumbersAsText(text)) as unknown) : value;
  } catch {
    return undefined;
  }
}

/** Of valid JSON. It looks at each character once, whoever wrote the text: customers do, too. */
function withLongNumbersAsText(text: string): string {
  let written = '';
  let copied = 0;
  let at = 0;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === QUOTE) at = endOfText(text, at);
    else if (!NUMBER_BEGINS.test(sign)) at += 1;
    else {
      const end = endOfNumber(text, at);
      const number = text.slice(at, end);
      if (WHOLE.test(number) && !Number.isSafeInteger(Number(number))) {
        written += `${text.slice(copied, at)}${QUOTE}${number}${QUOTE}`;
        copied = end;
      }
      at = end;
    }
  }
  return written + text.slice(copied);
}

function endOfText(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== QUOTE) at += text[at] === ESCAPE ? 2 : 1;
  return at + 1;
}

function endOfNumber(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && OF_NUMBER.test(text.charAt(at))) at += 1;
  return at;
}
