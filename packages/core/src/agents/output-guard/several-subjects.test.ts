import { describe, expect, it } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { guardReply } from './guard-reply.js';

/** Whether a reply may go out that rests on one text. */
function passes(content: string, reply: string, asked = 'Hello?'): boolean {
  const { title, passages } = chunkDocument({ name: 'notes.md', content: `# Notes\n\n${content}` });
  const indexed = passages.map((passage, position) => ({ ...passage, id: `p${position}`, documentId: 'notes.md', position, title }));
  return guardReply({ reply, knowledge: createKnowledgeIndex(indexed, 1, {}), history: [{ from: 'customer', text: asked }] }).passed;
}

type Case = readonly [text: string, wrong: string, right: string, asked?: string];

const SUBJECTS: readonly Case[] = [
  [
    'Grooming costs £40 for poodles, £34 for spaniels and £22 for hamsters.',
    'Grooming for spaniels costs £40.',
    'Grooming for spaniels costs £34.',
  ],
  ['Grooming for poodles costs £40, for spaniels £34.', 'Grooming for poodles costs £34.', 'Grooming for poodles costs £40.'],
  ['Grooming costs £40 for poodles and £34 for spaniels.', 'It costs £40.', 'It costs £34.', 'How much is grooming for my spaniel?'],
  ['A call costs £30 during the day and £75 after 9 pm.', 'It costs £30.', 'It costs £75.', 'What is a call at 11 pm?'],
  [
    'Die Prüfung für Stufe B kostet 80 €, für Stufe C 95 €.',
    'Die Prüfung für Stufe C kostet 80 €.',
    'Die Prüfung für Stufe C kostet 95 €.',
  ],
  ['Il posto costa 9 € per le auto e 3 € per le bici.', 'Il posto costa 9 € per le bici.', 'Il posto costa 9 € per le auto.'],
  ['Las tortas están incluidas; las bebidas cuestan 3 €.', 'Las bebidas están incluidas.', 'Las tortas están incluidas.'],
  ['Mr Otto Brand repairs clocks, Mrs Ida Feld repairs violins.', 'Mrs Ida Feld repairs clocks.', 'Mrs Ida Feld repairs violins.'],
  ['Les verres sont fournis, les assiettes ne le sont pas.', 'Les assiettes sont fournies.', 'Les assiettes ne sont pas fournies.'],
  ['Wij repareren tassen, geen schoenen.', 'Wij repareren schoenen.', 'Wij repareren tassen.'],
];

const CONDITIONS: readonly Case[] = [
  [
    'The fee is refunded if the tour is cancelled by us. If you cancel, the fee is kept.',
    'If you cancel, the fee is refunded.',
    'If you cancel, the fee is kept.',
  ],
  ['Lockers are free for the first 30 minutes, then £1 per hour.', 'Lockers are free.', 'Lockers are free for the first 30 minutes.'],
  ['Lockers are free for the first 30 minutes, then £1 per hour.', 'Lockers cost £1 per hour.', 'After that, lockers cost £1 per hour.'],
  [
    'Kittens under 8 weeks get their first visit free.',
    'Kittens get their first visit free.',
    'Kittens under 8 weeks get their first visit free.',
  ],
  [
    'Engraving is free when ordered together with a ring; otherwise it costs £15.',
    'Engraving is free.',
    'Engraving is free together with a ring.',
  ],
  ['Returning guests pay €20 less.', 'Returning guests pay €20 more.', 'Returning guests get €20 off.'],
  ['Upgrades take effect at once, downgrades at the next renewal.', 'Downgrades take effect at once.', 'Upgrades take effect at once.'],
  [
    'Opened jars cannot be returned, unless they leak: then we replace them.',
    'Opened jars can be returned.',
    'Opened jars cannot be returned, unless they leak.',
  ],
];

const RATES: readonly Case[] = [
  ['Los socios pagan 29 € al mes.', 'Los socios pagan 29 € a la semana.', 'Los socios pagan 29 € al mes.'],
  ['Le supplément est de 8 € par nuit.', 'Le supplément est de 8 € par séjour.', 'Le supplément est de 8 € par nuit.'],
  ['A mooring costs €12 per night and €5 per person.', 'A mooring costs €12 per person.', 'A mooring costs €12 per night.'],
];

describe.each([
  ['a value belongs to its own subject', SUBJECTS],
  ['what holds under a condition', CONDITIONS],
  ['what a sum is due for', RATES],
])('%s', (_name, cases) => {
  const rows = cases.map(([text, wrong, right, asked]) => ({ text, wrong, right, asked }));

  it.each(rows)('$text holds: $wrong', ({ text, wrong, asked }) => {
    expect(passes(text, wrong, asked)).toBe(false);
  });

  it.each(rows)('$text bears out: $right', ({ text, right, asked }) => {
    expect(passes(text, right, asked)).toBe(true);
  });
});

describe("the customer's own amount", () => {
  const text = 'From 10 plates on you get 8 % off, from 50 plates 15 %. If you arrive after 7 pm, the key is in the box.';

  it.each([
    ['we need 20 plates', 'With 20 plates you get 8 % off.', true],
    ['we need 20 plates', 'With 20 plates you get 15 % off.', false],
    ['we arrive at 9 pm', 'If you arrive at 9 pm, the key is in the box.', true],
    ['we arrive at 5 pm', 'If you arrive at 5 pm, the key is in the box.', false],
  ])('%s: %s', (asked, reply, passed) => {
    expect(passes(text, reply, asked)).toBe(passed);
  });
});

describe('ordinary words', () => {
  const text = 'You choose a window of three hours. Each passenger may bring two bags. We take your old lamp back.';

  it.each(['You can pick a three-hour time window.', 'Every passenger can take two bags.', 'We take back your old lamp, of course.'])(
    'may differ: %s',
    (reply) => expect(passes(text, reply)).toBe(true),
  );

  it.each(['We also have a sauna.', 'You choose a window of three hours on the roof terrace.', 'We take your old fridge back.'])(
    'do not bear out what nobody said: %s',
    (reply) => expect(passes(text, reply)).toBe(false),
  );
});
