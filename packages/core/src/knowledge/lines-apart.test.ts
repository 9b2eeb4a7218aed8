import { expect, test } from 'vitest';
import { chunkDocument } from './chunk.js';
import { linesApart } from './lines-apart.js';

test.each<[string, readonly string[], readonly string[]]>([
  [
    'contacts one under the other',
    [
      'Fennick Tailoring',
      '3 Dyers Row',
      'Kendal LA9 4QX',
      'Phone: 01539 555 0121',
      'E-mail: thread@fennick.example',
      'The bus stops outside.',
    ],
    ['Fennick Tailoring 3 Dyers Row Kendal LA9 4QX', 'Phone: 01539 555 0121', 'E-mail: thread@fennick.example', 'The bus stops outside.'],
  ],
  [
    'labels in bold',
    ['**Montag bis Freitag:** 9 bis 18 Uhr', '**Samstag:** 9 bis 13 Uhr'],
    ['**Montag bis Freitag:** 9 bis 18 Uhr', '**Samstag:** 9 bis 13 Uhr'],
  ],
  [
    'prose broken where the page ended',
    ['We mend coats, and we', 'shorten trousers while you', 'wait.'],
    ['We mend coats, and we shorten trousers while you wait.'],
  ],
  ['a label within a sentence', ['We take', 'most of it: coats and', 'Trousers too'], ['We take most of it: coats and Trousers too']],
  [
    'a line as long as the page',
    [`Note: ${'words '.repeat(12)}from`, 'Germany and elsewhere.'],
    [`Note: ${'words '.repeat(12)}from Germany and elsewhere.`],
  ],
])('%s', (_, lines, apart) => {
  expect(linesApart(lines)).toEqual(apart);
});

test('a line of bold words names what stands under it', () => {
  const { passages } = chunkDocument({
    name: 'a.md',
    content: '# Contact\n\n**Kendal workshop**\nPhone: 01539 555 0121\nOpen: noon to 5 pm\n',
  });
  expect(passages).toEqual([{ headings: ['Kendal workshop'], text: 'Phone: 01539 555 0121\nOpen: noon to 5 pm' }]);
});
