import { expect, test } from 'vitest';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { parseQuery } from '../../knowledge/query.js';
import type { KnowledgeSearch } from '../../ports/knowledge-search.js';
import type { Bar, Candidate } from './candidates.js';
import { weigh } from './weighed.js';

const QUERY = parseQuery('May I bring my dog?', { language: 'en', fallback: 'en', names: [], ignore: [] });
const byWords = createKnowledgeIndex([], 1);
const byMeaning: KnowledgeSearch = {
  ...byWords,
  compare: (_asked, lines) => ({
    likeness: lines.map((_line, at) => 0.8 - at / 10),
    tokens: lines.map((_line, at) => ({ found: 0.7 - at / 10, unmet: at / 10 })),
    answerability: 1.5,
  }),
};

function candidate(text: string, bar?: Bar): Candidate {
  const passage = { id: text, documentId: 'd', position: 0, headings: [], text, title: 't' };
  const hit = { documentId: 'd', title: 't', passage, score: 1 };
  return {
    bar,
    hit,
    unit: { text, terms: new Set(), facts: [] },
    position: 0,
    coverage: 1,
    score: 1,
    mass: 1,
    evidence: {},
    leans: false,
    asksEmpty: false,
    isPlain: false,
  };
}

const bothKinds = () => [candidate('Pets stay free.'), candidate('Puppies are welcome.', 'besideName')];
const textsOf = async (knowledge: KnowledgeSearch) => {
  const { ranked, byMeaning: is } = await weigh(QUERY, bothKinds(), knowledge);
  return [is, ranked.map(({ candidate: { unit } }) => unit.text).toSorted()];
};

test('what the rules would not say is judged only where its meaning is known', async () => {
  expect(await textsOf(byWords)).toEqual([false, ['Pets stay free.']]);
  expect(await textsOf(byMeaning)).toEqual([true, ['Pets stay free.', 'Puppies are welcome.']]);
});

test('what meaning tells of a line, and what the tokens found in it, is evidence for it', async () => {
  const candidates = bothKinds();
  await weigh(QUERY, candidates, byMeaning);
  const told = candidates.map(({ evidence }) => ['meant', 'tokensFound', 'tokenUnmet', 'askable'].map((name) => evidence[name]));
  expect(told).toEqual([
    [0.8, 0.7, 0, 1.5],
    [expect.closeTo(0.7), expect.closeTo(0.6), 0.1, 1.5],
  ]);
});
