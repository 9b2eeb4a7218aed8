import { expect, test } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { createPipeline } from '../../pipeline/pipeline.js';

/** A pottery written for these tests: rungs, months, parties, exclusions and classes with rows of their own. */
const POTTERY = `# Tonkreis

## Cancelling a course

Courses are booked in the studio or by telephone, at any time of the year and for as many people as you like. Until 5 days before the start you get everything back. Until 2 days before you get 60 %. After that nothing is paid back.

## Who may come

- Children under 7 may not use the wheel.
- Children under 13 may use it only with an adult.

## Studio

May to August: daily, 10 am to 7 pm.
September: Thursday to Sunday, 11 am to 5 pm.

## Glaze shop

The glaze shop is open all year, Tuesday to Saturday. In May and June also on Mondays.

## Throwing lessons

Throwing lessons cost €70 an hour for one person and €25 for each further person.

## Hen parties

Hen parties for up to 14 people: €260 for an evening, with prosecco.

## Firing

Firing is included for:

- cups and bowls
- plates and tiles

Each piece is fired twice.

Not for porcelain or raku.

## Shipping

- Zone A: Austria, Germany
- Zone B: Ireland, Norway

| To | Price |
|---|---|
| Zone A | €9 |
| Zone B | €15 |
| Norway | €22 |

## Kiln hire

| Pot | Price |
|---|---|
| Up to 20 cm | €6 |
| 20 to 40 cm | €13 |
`;
const passages = chunkDocument({ name: 'pots.md', content: POTTERY }).passages.map((passage, position) => ({
  ...passage,
  id: `p${position}`,
  documentId: 'pots.md',
  title: 'Tonkreis',
  position,
}));
const knowledge = createKnowledgeIndex(passages, 1);
const pipeline = createPipeline();

test.each([
  ['the rung that fits', 'I cancel a course 3 days before the start, how much do I get back?', ['60 %'], ['everything back']],
  ['no rung that fits', 'We cancel the course 1 day before. Do we get anything back?', ['nothing is paid back'], ['everything back']],
  ['all rungs where nothing is told', 'Do I get my money back if I cancel a course?', ['everything', '60 %', 'nothing'], []],
  ['the rung of an age', 'My daughter is 9. May she use the wheel?', ['only with an adult'], ['may not use']],
  ['the month that is asked for', 'Is the studio open on Fridays in September?', ['Thursday to Sunday'], ['daily']],
  ['what holds all year, of another month', 'Is the glaze shop open on Mondays in October?', [], ['In May and June']],
  ['one party is not another for its size', 'How much are throwing lessons for two people?', [], ['€260']],
  ['what is taken out below a list', 'Is firing included for porcelain?', ['Not for porcelain'], []],
  ['a list with what is taken out of it', 'For what is firing included?', ['cups and bowls', 'Not for porcelain'], []],
  ['a row of its own before its class', 'how much is shipping to Norway?', ['€22'], ['€15']],
  ['what ends with an amount before what begins with it', 'how much is kiln hire for a pot of 20 cm?', ['€6'], ['€13']],
  ['its class where there is none', 'how much is shipping to Ireland?', ['€15'], ['€22']],
])('%s: %s', async (_, ask, has, lacks) => {
  const { reply } = await pipeline.analyze({ id: '1', text: ask, history: [], knowledge, brand: { company: 'Tonkreis' } });
  const said = reply?.source === 'knowledge' ? reply.text : '';
  for (const words of has) expect(said).toContain(words);
  for (const words of lacks) expect(said).not.toContain(words);
});
