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

test.each([
  ['how much is the raft for 3 hrs', '£40'],
  ['raft 3 hrs price', '£40'],
])('short forms of a unit are no subject: %s', async (text, right) => {
  expect(await say(text, hire)).toContain(right);
});

const BRAND = { ...DEFAULT_BRAND, company: 'Reedwater' };
const readingsOf = (text: string, entities: readonly { readonly type: 'order_number'; readonly value: string }[] = []) => {
  const understanding = { language: 'en', entities, topic: 'pricing', isQuestion: true, summary: '', keyPhrases: [] } as const;
  return readAsks(asksOf(text), { text, history: [], brand: BRAND, understanding, contactName: null }, hire).map(
    ({ readings }) => readings,
  );
};

test('what a booking is called is no name that an answer must bear', () => {
  const [[reading] = []] = readingsOf('booking QX-48213 how much is the raft for a day', [{ type: 'order_number', value: 'QX-48213' }]);
  expect(reading?.slots.map(({ raw }) => raw)).toContain('raft');
  expect(reading?.slots.map(({ raw }) => raw)).not.toContain('48213');
});

test.each([
  ['hi its Kim, booking QX-55120. how late can i come by', 'how late can i come by'],
  ['Ich bin die Anna. bis wann kann ich absagen', 'bis wann kann ich absagen'],
  ['im pregnant. can i come along', 'im pregnant. can i come along'],
])('who writes is nothing that is asked about: %s', (text, ask) => {
  expect(asksOf(text).asks).toEqual([ask]);
});

test('what is told beside the only question is read with it, after the question itself', () => {
  const [readings] = readingsOf('The floor of our canoe is torn. Can you mend that?');
  expect(readings?.[0]?.text).toBe('Can you mend that?');
  expect(readings?.at(-1)?.text).toBe('The floor of our canoe is torn. Can you mend that?');
});

test.each([
  ['more questions', 'The floor of our canoe is torn. Can you mend that? How much is it?'],
  ['a story', `The floor of our canoe is torn${', and so it goes on and on'.repeat(4)}. Can you mend that?`],
])('%s: nothing is read with it', (_, text) => {
  expect(readingsOf(text)[0]?.at(-1)?.text).toBe('Can you mend that?');
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

const boats = indexOf({
  'boats.md':
    '# Boats\n\nThe boathouse and the café lie at Havenkade 12, Leiden. We have no boathouse elsewhere.\n\n| To | Fare | Takes |\n|---|---|---|\n| Norway | £40 | 3 days |\n| Iceland | £90 | 9 days |\n',
});

test.each(['ok and to iceland?', 'great thanks, what about iceland', 'perfect! and iceland?'])(
  'a word of thanks before it makes no other question: %s',
  async (text) => {
    const history = [
      { from: 'customer', text: 'what is the fare to norway' },
      { from: 'ai', text: 'Norway – Fare: £40.' },
    ] as const;
    const { reply } = await createPipeline().analyze({ id: text, text, history, knowledge: boats });
    expect(reply?.text).toContain('£90');
  },
);

test.each(['where is your boathouse', 'wheres the boathouse'])('a street with its number is where something is: %s', async (text) => {
  expect(await say(text, boats)).toContain('Havenkade 12');
});
