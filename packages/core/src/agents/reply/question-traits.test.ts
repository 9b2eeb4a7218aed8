import { expect, test } from 'vitest';
import { parseQuery } from '../../knowledge/query.js';
import { questionTraits } from './question-traits.js';

const traits = (text: string) => questionTraits(parseQuery(text));

test.each(['Who owns the line?', 'and who do I write to?', 'Wer hat die Firma gegründet?', '¿quién lo hace?'])(
  'asks for somebody: %s',
  (text) => {
    expect(traits(text).who).toBe(true);
  },
);

test.each(['The one who called me, is she in?', 'What does the whole set cost?'])('asks for nobody: %s', (text) => {
  expect(traits(text).who).toBe(false);
});

test.each(['In which country are the goggles produced?', 'Where do your olives come from?', 'Wo wird das hergestellt?'])(
  'asks for an origin: %s',
  (text) => {
    expect(traits(text).origin).toBe(true);
  },
);

test.each([
  'Is my bike ready yet?',
  'I was charged twice and it is still open',
  'Ist mein Rad schon da?',
  'Has my refund been paid out yet?',
])('asks for what only the file knows: %s', (text) => {
  expect(traits(text).ownState).toBe(true);
});

test.each(['Is my dog allowed?', 'Are you open today?', 'Do you ship to Malta?'])('asks for a rule: %s', (text) => {
  expect(traits(text).ownState).toBe(false);
});

test.each([
  ['The strap snapped this morning', true],
  ['Unser Hund ist weg', true],
  ['Has the strap snapped?', false],
  ['I need to know what a strap costs', false],
])('tells whether anything is asked: %s', (text, told) => {
  expect(traits(text).told).toBe(told);
});
