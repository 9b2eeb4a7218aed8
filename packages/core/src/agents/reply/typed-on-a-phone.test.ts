import { expect, test } from 'vitest';
import { DEFAULT_BRAND } from '../../domain/settings.js';
import { factsOf } from '../../knowledge/facts.js';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { createPipeline } from '../../pipeline/pipeline.js';
import { asksOf, asksSomething } from './asks.js';
import { readAsks } from './read-asks.js';

/** What people type: short forms, chat words, no question marks. */
const indexOf = (files: Readonly<Record<string, string>>) =>
  createKnowledgeIndex(
    Object.entries(files).flatMap(([name, content]) => {
      const { title, passages: chunks } = chunkDocument({ name, content });
      return chunks.map((chunk, position) => ({ ...chunk, id: `${name}#${position}`, documentId: name, position, title }));
    }),
    1,
  );
const hire = indexOf({
  'hire.md':
    '# Hire\n\n| Boat | 3 hours | Full day | Week (7 days) |\n|---|---|---|---|\n| Canoe | £21 | £33 | £150 |\n| Raft | £40 | £66 | £290 |\n',
  'plans.md':
    '# Plans\n\n| Plan | Price a month | Invoices |\n|---|---|---|\n| Solo | £9 | 30 |\n| Team | £39 | 500 |\n| Business | £99 | 5,000 |\n',
});
const house = indexOf({
  'tische.md': '# Tische\n\nTische fertigen wir auch nach Maß. Die Anzahlung beträgt 40 %. Die Fertigung dauert 6 bis 8 Wochen.\n',
  'betten.md': '# Betten\n\nUnsere Betten tragen bis zu 250 kg. Matratzen können Sie 100 Nächte Probe schlafen.\n',
  'sofas.md': '# Sofas\n\n| Sofa | Preis |\n|---|---|\n| Lund | 499 € |\n\n## Bezug\n\nDen Bezug von Lund kann man bei 30 Grad waschen.\n',
  'zahlung.md': '# Ratenkauf\n\nRatenkauf ist ab 300 € möglich. Bis 12 Monate ist er zinsfrei, bei 24 Monaten beträgt der Zins 7,9 %.\n',
});
const say = async (text: string, knowledge: ReturnType<typeof indexOf>) =>
  (await createPipeline().analyze({ id: text, text, knowledge })).reply?.text ?? '';

test.each([
  ['how much is a canoe for a day', '£33', '£21'],
  ['canoe for 1 day how much', '£33', '£150'],
  ['price of the raft per day?', '£66', '£290'],
  ['what does the canoe cost for a week', '£150', '£33'],
  ['what does the canoe cost for 3 hours', '£21', '£33'],
  ['how many invoices with solo', '30', '500'],
  ['how much is the business plan', '£99', '£39'],
])('%s', async (text, right, wrong) => {
  const reply = await say(text, hire);
  expect(reply).toContain(right);
  expect(reply).not.toContain(wrong);
});

test.each([
  ['wieviel kg tragen die betten', '250 kg'],
  ['wie lange kann ich die matratze probe schlafen', '100 Nächte'],
  ['kann man den bezug vom lund waschen', '30 Grad'],
  ['wie hoch ist der zins bei 24 monaten', '7,9 %'],
])('%s', async (text, right) => {
  expect(await say(text, house)).toContain(right);
});

test('ß joins no two questions', () => {
  expect(asksOf('wie groß ist der tisch und was kostet er').asks).toHaveLength(2);
});

test.each([
  ['she needs the snip what do u charge', true],
  ['from what age can kids come', true],
  ['ab welchem betrag ist das frei', true],
  ['ça coûte combien', true],
  ['vous fermez quand', true],
  ["y'a un vestiaire", true],
  ['a visita custa quanto', true],
  ['ya hemos pagado', false],
  ['on verra bien', false],
  ['we know what you do there', false],
  ['tell nobody, that is what it does', false],
])('%s asks something: %s', (text, asks) => {
  expect(asksSomething(text)).toBe(asks);
});

test.each([
  ['are you open on sat?', ['6']],
  ['open sun till 4?', ['0']],
  ['habt ihr am sa offen', ['6']],
  ['ich bin am so gespannt', []],
  ['a spot in the sun', []],
  ['what happens next sun is anybodys guess', []],
])('%s has the days %j', (text, days) => {
  expect(
    factsOf(text)
      .filter(({ type }) => type === 'weekday')
      .map(({ value }) => value),
  ).toEqual(days);
});

test('a dot before a small letter ends what comes before a question', () => {
  expect(asksOf('this is kim, booking 55120. how late can i come by').asks).toEqual(['how late can i come by']);
  expect(asksOf('bin die anna. bis wann kann ich absagen').asks).toEqual(['bis wann kann ich absagen']);
  expect(asksOf('delivery approx. when do you come').asks).toHaveLength(1);
});

test.each([
  ['how much is the raft for 3 hrs', '£40'],
  ['raft 3 hrs price', '£40'],
])('short forms of a unit are no subject: %s', async (text, right) => {
  expect(await say(text, hire)).toContain(right);
});

test('what a booking is called is no name that an answer must bear', () => {
  const text = 'booking QX-48213 how much is the raft for a day';
  const understanding = {
    language: 'en',
    entities: [{ type: 'order_number', value: 'QX-48213' }],
    topic: 'pricing',
    isQuestion: true,
    summary: '',
    keyPhrases: [],
  } as const;
  const brand = { ...DEFAULT_BRAND, company: 'Reedwater' };
  const [read] = readAsks(asksOf(text), { text, history: [], brand, understanding, contactName: null }, hire);
  expect(read?.readings[0]?.slots.map(({ raw }) => raw)).not.toContain('QX');
  expect(read?.readings[0]?.slots.map(({ raw }) => raw)).not.toContain('48213');
});

test.each(['How much is it to order 1000 flyers?', 'I want to order 10000 flyers, what is the price?'])(
  'how many are ordered is no name of an order: %s',
  async (text) => {
    const { title, passages } = chunkDocument({
      name: 'print.md',
      content:
        '# Print shop\n\n## Flyers\n\n| Quantity | Price |\n| --- | --- |\n| 500 flyers | 49 € |\n| 2500 flyers | 99 € |\n\nAn order of more than 5000 is made in 10 days. Order at least 100 flyers.\n',
    });
    const print = createKnowledgeIndex(
      passages.map((passage, position) => ({ ...passage, id: `print.md#${position}`, documentId: 'print.md', position, title })),
      1,
    );
    const { reply } = await createPipeline().analyze({ id: text, text, knowledge: print });
    expect(reply?.source).toBe('human_holding');
  },
);
