import { expect, test } from 'vitest';
import { linesOf } from './lines.js';
import { withSubject } from './stands-for.js';

test.each([
  ['It is open from noon to 6 pm.', 'Our Kendal workshop is at 3 Dyers Row.', 'Our Kendal workshop is open from noon to 6 pm.'],
  ['They cost £4 a metre.', 'The silk ribbons are dyed by hand.', 'The silk ribbons cost £4 a metre.'],
  ['Er ist sonntags geschlossen.', 'Unser Laden liegt am Markt.', 'Unser Laden ist sonntags geschlossen.'],
])('%s', (sentence, before, meant) => {
  expect(withSubject(sentence, before)).toBe(meant);
});

test.each([
  ['It is open from noon.', undefined],
  ['It is open from noon.', 'Come in and see for yourself.'],
  ['We are open from noon.', 'Our workshop is at 3 Dyers Row.'],
])('%s after %s stands for nothing', (sentence, before) => {
  expect(withSubject(sentence, before)).toBeUndefined();
});

test('is what questions are compared with, of one sentence after another', () => {
  const text = 'Our workshop is at 3 Dyers Row. It is open from noon to 6 pm. It is closed on Sunday.';
  expect(linesOf({ id: 'p', documentId: 'd', title: 'Kendal', position: 0, headings: [], text } as never)).toEqual([
    'Kendal: Our workshop is at 3 Dyers Row.',
    'Kendal: Our workshop is open from noon to 6 pm.',
    'Kendal: Our workshop is closed on Sunday.',
  ]);
});
