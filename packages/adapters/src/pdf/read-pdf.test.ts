import { expect, test } from 'vitest';
import { chunkDocument } from '@replyforce/core';
import { makePdf } from '../testkit/make-pdf.js';
import { pdfToMarkdown } from './read-pdf.js';

const price = (y: number, item: string, value: string) => [
  { x: 50, y, text: item },
  { x: 260, y, text: value },
];

test('headings, paragraphs and tables come out as Markdown', async () => {
  const file = makePdf([
    [
      { x: 50, y: 790, size: 24, text: 'The lamp shop' },
      { x: 50, y: 750, size: 16, text: 'Opening hours' },
      { x: 50, y: 720, text: 'We are open from Monday to Friday from 9:00 to 18:00 and' },
      { x: 50, y: 706, text: 'on Saturday until noon (not in Au-' },
      { x: 50, y: 692, text: 'gust).' },
      { x: 50, y: 660, text: 'A new paragraph follows.' },
      { x: 50, y: 630, size: 16, text: 'Prices' },
      ...price(600, 'Item', 'Price'),
      ...price(586, 'Desk lamp', '€40'),
      ...price(572, 'Floor lamp', '€120'),
    ],
  ]);
  expect(await pdfToMarkdown(file)).toBe(
    [
      '# The lamp shop',
      '## Opening hours',
      'We are open from Monday to Friday from 9:00 to 18:00 and on Saturday until noon (not in August).',
      'A new paragraph follows.',
      '## Prices',
      '| Item | Price |\n| --- | --- |\n| Desk lamp | €40 |\n| Floor lamp | €120 |',
    ].join('\n\n') + '\n',
  );
});

test('what is read answers questions: a row of its table is a passage under its heading', async () => {
  const file = makePdf([
    [
      { x: 50, y: 790, size: 20, text: 'Rates' },
      ...price(750, 'Boat', 'Per hour'),
      ...price(736, 'Canoe', '€12'),
      ...price(722, 'Kayak', '€9'),
    ],
  ]);
  const { title, passages } = chunkDocument({ name: 'rates.pdf', content: await pdfToMarkdown(file), type: 'markdown' });
  expect(title).toBe('Rates');
  expect(passages.map(({ text }) => text)).toEqual(['Boat: Canoe | Per hour: €12', 'Boat: Kayak | Per hour: €9']);
});

test('lines of every page and their numbers are left out, lists stay lists', async () => {
  const page = (number: number, text: string) => [
    { x: 50, y: 810, text: 'Lamp shop, edition 3' },
    { x: 50, y: 700, text: '• ' + text },
    { x: 50, y: 686, text: '• and more' },
    { x: 290, y: 30, text: String(number) },
  ];
  const markdown = await pdfToMarkdown(makePdf([page(1, 'first'), page(2, 'second'), page(3, 'third')]));
  expect(markdown).toBe('- first\n- and more\n\n- second\n- and more\n\n- third\n- and more\n');
});

test('refuses what is none, what holds no text and what is too long, and leaves the bytes to whoever gave them', async () => {
  await expect(pdfToMarkdown(new TextEncoder().encode('no PDF at all'))).rejects.toMatchObject({ code: 'validation_failed' });
  await expect(pdfToMarkdown(makePdf([[]]))).rejects.toThrow(/no text.*scanned/);
  const two = makePdf([[{ x: 50, y: 700, text: 'one' }], [{ x: 50, y: 700, text: 'two' }]]);
  await expect(pdfToMarkdown(two, { maxPages: 1 })).rejects.toThrow(/2 pages; at most 1/);
  expect(await pdfToMarkdown(two)).toBe('one\n\ntwo\n');
  expect(await pdfToMarkdown(Buffer.from(two))).toBe('one\n\ntwo\n');
});
