import { expect, test } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { createPipeline } from '../../pipeline/pipeline.js';
import type { HistoryMessage } from '../../ports/pipeline.js';

/** A piano house written for these tests: names with numbers, a column a day, rules that deny, amounts and periods. */
const PIANOS = `# Pianos

| Piano | Price | Weight |
|---|---|---|
| Cantor 3 | €2,900 | 180 kg |
| Cantor 5 | €3,600 | 205 kg |
| Cantor 5 Max | €4,400 | 230 kg |

## Practice rooms

| House | Mon – Fri | Saturday | Sunday |
|---|---|---|---|
| Lindhof | 9:00 – 20:00 | 10:00 – 16:00 | closed |
| Seegasse | 10:00 – 21:00 | 10:00 – 18:00 | 12:00 – 17:00 |

Seegasse is closed on Mondays.

| Room | Price per hour | Price per day |
|---|---|---|
| Upright room | €9 | €45 |

| Hall | Low season | High season |
|---|---|---|
| Great hall | €210 | €340 |
| Small hall | €90 | €160 |

High season is June to August, low season is September to May.

## Services

- Recording: Seegasse only
- Tuning: both houses

## Carriage

What carriage costs:

- Near villages: €20
- Far villages: €35
- Humidifier 2 litres: €24
- Humidifier 3 litres: €29

The house was founded by Jolanda Fehr.

**Deposit.** It is €150 for every rented piano and comes back within 10 days.

## Moving

We carry a piano up to the third floor for €90. We don't repair organs.
`;
const passages = chunkDocument({ name: 'pianos.md', content: PIANOS }).passages.map((passage, position) => ({
  ...passage,
  id: `p${position}`,
  documentId: 'pianos.md',
  title: 'Pianos',
  position,
}));
const knowledge = createKnowledgeIndex(passages, 1);
const pipeline = createPipeline();

async function said(text: string, history: readonly HistoryMessage[] = []) {
  const { reply } = await pipeline.analyze({ id: '1', text, history, knowledge, brand: { company: 'Tastenhaus' } });
  return reply?.source === 'knowledge' ? reply.text : null;
}

test.each([
  ['a name with its number', 'how much is the cantor 5', ['€3,600'], ['€2,900', '€4,400']],
  ['the longer of two names', 'price of the cantor 5 max', ['€4,400'], ['€3,600']],
  ['a typing slip', 'what is the wieght of the cantor 3', ['180 kg'], ['205 kg']],
  ['the column of a day', 'is lindhof open on sunday', ['closed'], ['12:00']],
  ['the exception beside a row', 'is seegasse open on mondays', ['closed on Mondays'], []],
  ['a heading that a paragraph begins with', 'how much deposit for a rented piano', ['€150'], []],
  ['a season that a sentence elsewhere explains', 'how much is the great hall in july', ['€340'], ['€210', '€160']],
  ['the one item of a list that was named', 'what does carriage to far villages cost', ['€35'], ['€20', '€24']],
  ['somebody by name', 'who founded the house', ['Jolanda Fehr'], []],
  ['a denial', 'do you repair organs', ["don't repair organs"], []],
])('%s: %s', async (_, ask, has, lacks) => {
  const reply = await said(ask);
  for (const words of has) expect(reply).toContain(words);
  for (const words of lacks) expect(reply).not.toContain(words);
});

test.each([
  ['a number that no name has', 'how much is the cantor 7'],
  ['another year', 'what will the cantor 5 cost in 2031'],
  ['another period', 'price per month of the upright room'],
  ['an amount that no item has', 'how much is the humidifier in 5 litres'],
  ['somebody who is not named', 'who tunes the pianos'],
  ['a country that stands nowhere', 'in which country are the cantor pianos produced'],
  ['an attribute that stands nowhere', 'which wood is the cantor 3 made of'],
])('%s is left to a person: %s', async (_, ask) => {
  expect(await said(ask)).toBeNull();
});
