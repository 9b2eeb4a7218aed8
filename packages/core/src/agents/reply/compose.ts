import type { Quote } from './quote.js';

export interface Parts {
  readonly opening: string;
  readonly quotes: readonly Quote[];
  /** What follows the facts when a part of the question stays open. */
  readonly partial: string;
  readonly closing: string;
  readonly signature: string;
}

/**
 * Puts a reply together within a length. Courtesy goes first: the closing, then the opening; then quotes from the end, never
 * a piece of one. Returns which quotes are in.
 */
export function compose(parts: Parts, maxLength: number): { readonly text: string; readonly quotes: readonly Quote[] } {
  const build = (opening: string, quotes: readonly Quote[], closing: string): string =>
    [
      [opening, body(quotes)].filter(Boolean).join(quotes.some((quote) => quote.line) && quotes.length > 1 ? '\n\n' : ' '),
      [parts.partial, closing].filter(Boolean).join(' '),
      parts.signature,
    ]
      .filter(Boolean)
      .join('\n\n');
  const attempts: (readonly [string, number, string])[] = [
    [parts.opening, parts.quotes.length, parts.closing],
    [parts.opening, parts.quotes.length, ''],
    ['', parts.quotes.length, ''],
    ...Array.from({ length: Math.max(0, parts.quotes.length - 1) }, (_, dropped) => ['', parts.quotes.length - 1 - dropped, ''] as const),
  ];
  for (const [opening, count, closing] of attempts) {
    const quotes = parts.quotes.slice(0, count);
    const text = build(opening, quotes, closing);
    if (text.length <= maxLength) return { text, quotes };
  }
  return { text: '', quotes: [] };
}

/** Rows and list items on lines of their own, sentences in a row. */
function body(quotes: readonly Quote[]): string {
  let text = '';
  const lines = quotes.filter((quote) => quote.line).length;
  quotes.forEach((quote, index) => {
    const asLine = quote.line && lines > 1;
    const bare = quote.text.replace(/^- /, '');
    const piece = asLine ? `- ${bare}` : quote.line ? ended(bare) : quote.text;
    const before = quotes[index - 1];
    const breakBefore = asLine || (before !== undefined && before.line && lines > 1) || before?.text.endsWith(':') === true;
    text += index === 0 ? piece : `${breakBefore ? '\n' : ' '}${piece}`;
  });
  return text;
}

function ended(text: string): string {
  return /[.!?…:]$/.test(text) ? text : `${text}.`;
}
