/** A text, or a whole number of so many digits that it may be beyond what a number holds exactly. */
const TEXT_OR_LONG_NUMBER = /"(?:[^"\\]|\\.)*"|(?<![\w.+-])\d{16,}(?![\d.eE])/g;

/**
 * The value a JSON text stands for, or undefined where it is none. Whole numbers that JavaScript would round are given as text: they
 * are ids, and rounded ones would be somebody else's.
 */
export function parseJson(text: string | undefined): unknown {
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(/\d{16}/.test(text) ? withLongNumbersAsText(text) : text) as unknown;
  } catch {
    return undefined;
  }
}

function withLongNumbersAsText(text: string): string {
  return text.replaceAll(TEXT_OR_LONG_NUMBER, (found) =>
    found.startsWith('"') || Number.isSafeInteger(Number(found)) ? found : `"${found}"`,
  );
}
