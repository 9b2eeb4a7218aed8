import { expect, test } from 'vitest';
import { unitsOf } from './passage-units.js';

const termsOf = (text: string) =>
  unitsOf({ id: 'p', documentId: 'd', text, headings: [], position: 0 } as unknown as Parameters<typeof unitsOf>[0], 'Pages').units[0]
    ?.terms;

test.each(['14 quai Voltaire', '5 bis rue des Lilas', 'Via Roma 12', 'Place du Marché, 3', '22 Orchard Terrace, Dunfold', 'Hauptstraße 3'])(
  'an address: %s',
  (text) => {
    expect(termsOf(text)?.has('#address')).toBe(true);
  },
);

test.each(['The course takes place from 9 to 20 July.', 'We send it via email 24 hours before.', 'Open 10 to 4, at 9 am in court.'])(
  'no address: %s',
  (text) => {
    expect(termsOf(text)?.has('#address')).toBe(false);
  },
);
