import { expect, test } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import type { HistoryMessage } from '../../ports/pipeline.js';
import { createPipeline } from '../../pipeline/pipeline.js';

/** A laundry, a hairdresser and a language school, written for these tests: what customers call by other names. */
const LAUNDRY = `# Laundry

## Prices

| Item | Price | Ready in |
|---|---|---|
| Coat | €18 | 3 days |
| Wedding dress | €120 | 10 days |
| Curtains | €9 | 5 days |

## Paying

We do not accept credit cards or cheques.

## Pick-up service

Our van fetches your laundry on Thursdays. Pick-up costs €6.

## Warranty

We give a warranty of 6 months on every alteration.
`;
const FRISEUR = `# Friseur

Hunde darf man mitbringen. Die Reinigungsgebühr nach einem Färbemissgeschick beträgt 25 €.

Termine könnt ihr bis 24 Stunden vorher kostenlos absagen.
`;
const ESCUELA = `# Escuela de idiomas

| Curso | Lunes a viernes | Sábados |
|---|---|---|
| Inglés | 9:00–20:00 | 10:00–13:00 |
| Alemán | 16:00–20:00 | cerrado |

El examen de nivel cuesta 35 €.

| Plazo | Interés |
|---|---|
| 12 meses | 3,9 % |
| 24 meses | 5,2 % |
`;

const knowledge = createKnowledgeIndex(
  [LAUNDRY, FRISEUR, ESCUELA].flatMap((content, number) => {
    const { title, passages } = chunkDocument({ name: `${number}.md`, content });
    return passages.map((chunk, position) => ({ ...chunk, id: `${number}#${position}`, documentId: String(number), position, title }));
  }),
  1,
);
const pipeline = createPipeline();

async function ask(text: string, before?: string): Promise<string> {
  const history: HistoryMessage[] = before === undefined ? [] : [{ from: 'customer', text: before }];
  const { reply } = await pipeline.analyze({ id: text, text, history, knowledge });
  return reply?.source === 'human_holding' ? '(held)' : (reply?.text ?? '');
}

test.each([
  ['what do u charge for a coat', '€18'],
  ['whats the prise of a wedding dress?', '€120'],
  ['Can I use my Visa to pay?', 'credit cards'],
  ['how long is the waranty on an alteration', '6 months'],
  ['dürfen wir unsern dackel mitbringen?', 'Hunde'],
  ['wie hoch ist die putzgebühr nach einem färbemissgeschick?', '25 €'],
  ['a qué hora abrís los sábados para inglés', '10:00'],
  ['por cuánto me sale el examen de nivel', '35 €'],
])('%s', async (text, said) => {
  expect(await ask(text)).toContain(said);
});

test('a bare number after a question about an amount asks about another such amount', async () => {
  expect(await ask('¿y a 24?', '¿Qué interés tiene el plazo de 12 meses?')).toContain('5,2');
});

test.each(['do you post to the states?', 'habt ihr einen trockner zu verkaufen?', 'tenéis clases de chino?', 'do you repair shoes?'])(
  'a person is called: %s',
  async (text) => {
    expect(await ask(text)).toBe('(held)');
  },
);
