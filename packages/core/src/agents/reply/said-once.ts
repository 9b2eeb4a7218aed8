import type { Quote } from './quote.js';

/** Each quote once: two questions of a message may be answered by one sentence, and by the same one with its neighbour. */
export function saidOnce(quotes: readonly Quote[]): readonly Quote[] {
  return quotes.filter(
    (quote, index) =>
      quotes.findIndex((other) => other.text === quote.text) === index &&
      !quotes.some(
        (other) => other.hit.passage.id === quote.hit.passage.id && other.text !== quote.text && other.text.includes(quote.text),
      ),
  );
}
