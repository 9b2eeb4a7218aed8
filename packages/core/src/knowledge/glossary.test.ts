import { expect, test } from 'vitest';
import { DUTCH } from './glossary/dutch.js';
import { FRENCH } from './glossary/french.js';
import { GERMAN } from './glossary/german.js';
import { ITALIAN } from './glossary/italian.js';
import { PORTUGUESE } from './glossary/portuguese.js';
import { SPANISH } from './glossary/spanish.js';
import { GLOSSARIES } from './glossary.js';
import { fold } from './words.js';

test.each(Object.entries({ DUTCH, FRENCH, GERMAN, ITALIAN, PORTUGUESE, SPANISH }))(
  '%s names no word twice, and no beginning that could be anything',
  (_language, written) => {
    const entries = Object.values(written).flatMap((words) => words.split(' '));
    const typed = entries.map((entry) => entry.replace('~', ''));
    expect(typed.filter((word, at) => typed.indexOf(word) !== at)).toEqual([]);
    const beginnings = typed.filter((word) => word.endsWith('*')).map(fold);
    expect(beginnings.filter((word, at) => beginnings.indexOf(word) !== at)).toEqual([]);
    expect(entries.filter((entry) => !/^\p{L}+[*~]?$/u.test(entry) || /^.{1,4}\*$/u.test(entry))).toEqual([]);
  },
);

test('a word is read by itself, else by its parts, else by its longest beginning', () => {
  const german = GLOSSARIES.get('de')?.();
  expect(german?.of('handschuh')).toContain('glove');
  expect(german?.of('kartenpreis')).toBe('ticket price');
  expect(german?.of('xyzzy')).toBeUndefined();
  expect(GLOSSARIES.get('fr')?.().of('prixbillet')).toBeUndefined();
});

test('of words that fold alike the one that is written is meant, and without diacritics the plain one', () => {
  const french = GLOSSARIES.get('fr')?.();
  expect([french?.of('ou', 'où'), french?.of('ou', 'ou'), french?.of('ete', 'ete')]).toEqual(['where', 'or', 'summer']);
});

test('a word that is an English one too tells no language', () => {
  const german = GLOSSARIES.get('de')?.();
  expect([german?.tells('die'), german?.tells('haben'), german?.tells('xyzzy')]).toEqual([false, true, false]);
  expect(german?.of('die')).toBe('the');
});
