import { isSetApart, readText } from './data.js';

/** Of a hundred questions so many are set apart: nothing learns from them. */
const APART = 40;

/**
 * Answers of a few words to questions of an encyclopaedia, each with the passage that it is to rest on (HaluEval): two to a question, a right
 * one and a made-up one.
 * @typedef {{ readonly id: string, readonly business: string, readonly supported: boolean, readonly history: readonly import('@replyforce/core').HistoryMessage[], readonly reply: string, readonly passage: string, readonly apart: boolean }} ShortClaim
 * @param {string} data @returns {readonly ShortClaim[]}
 */
export function shortClaims(data) {
  return readText(data, 'grounding/halueval_half.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .flatMap(({ text, knowledge, right_answer: right, hallucinated_answer: madeUp }, at) => {
      const shared = {
        business: `short-${at}`,
        history: [{ from: /** @type {const} */ ('customer'), text }],
        passage: knowledge,
        apart: isSetApart({ text, label: '', lang: 'en' }, APART),
      };
      return [
        { ...shared, id: `short-${at}-right`, supported: true, reply: right },
        { ...shared, id: `short-${at}-made-up`, supported: false, reply: madeUp },
      ];
    });
}
