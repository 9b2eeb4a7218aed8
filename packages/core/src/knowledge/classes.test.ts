import { expect, test } from 'vitest';
import { chunkDocument } from './chunk.js';
import { classesOf } from './classes.js';

function classesIn(content: string) {
  const { passages } = chunkDocument({ name: 'a.md', content });
  const indexed = passages.map((passage, position) => ({ ...passage, id: `p${position}`, documentId: 'a.md', title: 'A', position }));
  return classesOf(indexed).map(({ name, members, intervals }) => ({
    name,
    members: members.map((terms) => terms.join(' ')),
    intervals: intervals.length,
  }));
}

const PRICES = `## Prices

| Zone | Price |
|---|---|
| Zone 1 | €5 |
| Zone 2 | €9 |
`;

test('a list beside a table defines its rows', () => {
  expect(classesIn(`${PRICES}\n## Zones\n\n- Zone 1: Germany and Isle of Man\n- Zone 2: Norway, Sweden without Gotland\n`)).toEqual([
    { name: 'Zone 1', members: ['@germany', 'isle'], intervals: 0 },
    { name: 'Zone 2', members: ['@norway'], intervals: 0 },
  ]);
});

test('a second table whose cells are the keys of the first defines them too', () => {
  const found = classesIn(`${PRICES}\n## Countries\n\n| Country | Zone |\n|---|---|\n| Norway | Zone 2 |\n| Austria | Zone 1 |\n`);
  expect(found.map(({ name, members }) => `${name}=${members.join()}`)).toEqual(['Zone 2=@norway', 'Zone 1=@austria']);
});

test('amounts define where nothing else is said', () => {
  const table = '## Prices\n\n| Size | Price |\n|---|---|\n| Small | €5 |\n| Large | €9 |\n';
  expect(classesIn(`${table}\n## Sizes\n\n- Small: up to 2 kg\n- Large: from 2 to 10 kg\n`).map(({ intervals }) => intervals)).toEqual([
    1, 1,
  ]);
  expect(
    classesIn(`${table}\n## Answers\n\n- Small: reply by letter within 2 working days\n- Large: reply by letter within 1 hour\n`),
  ).toEqual([]);
});

test('one line alone, a price and an address define nothing', () => {
  expect(classesIn(`${PRICES}\n## Zones\n\n- Zone 1: Germany and Austria\n`)).toEqual([]);
  expect(classesIn(`${PRICES}\n## Extras\n\n- Zone 1: €2 more\n- Zone 2: Lindenweg 4, phone 0555 123 45 67\n`)).toEqual([]);
});
