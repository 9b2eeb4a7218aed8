import { expect, it } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { createUnderstanding, understandByRules } from './understanding.js';

const knowledgeOf = (content: string) =>
  createKnowledgeIndex(
    chunkDocument({ name: 'a.md', content }).passages.map((passage, position) => ({
      ...passage,
      id: `a#${position}`,
      documentId: 'a',
      position,
      title: '',
    })),
    1,
  );
const ENGLISH = knowledgeOf(
  '# Visits\n\nYou can come to us with your children on any day of the week. The coffee is free for all who have a ticket.\n\n' +
    '# Hire\n\nA small van is £40 for a day and there is a deposit. We have vans at Ditto Road and a lift that runs until four.',
);
const GERMAN = knowledgeOf(
  '# Zahlung\n\nSie können bei uns mit Karte oder bar zahlen, und das ist auch am Samstag möglich. Eine Rate wird nicht verzinst.\n\n' +
    '# Kurse\n\nDie Kurse sind für alle, die noch nicht bei uns waren, und es gibt keine Altersgrenze.',
);

/** A detector that is sure of one language, as detectors are of a few letters. */
const hears = (language: string) => ({ id: 'd', detect: () => ({ language, confidence: 1 }) });
const understood = async (text: string, more: Partial<Parameters<typeof understandByRules>[0]> = {}, heard = 'it') =>
  (
    await createUnderstanding({ language: hears(heard) }, { now: () => 0 }).run(
      { text, knowledge: ENGLISH, ...more },
      new AbortController().signal,
    )
  ).output.language;

it.each([
  'daughter 14 come w us?',
  'last lift in february',
  'small van fri to mon',
  'coffee at 3 ok?',
  'im 18 next month & love kids',
  'take a coat in',
  'jacket seam split, ten cm',
  'no deposit for students?',
  'two in a van',
])('English of few words stays English where the knowledge is: %s', async (text) => {
  for (const heard of ['it', 'nl', 'no', 'de', 'fi']) expect(await understood(text, {}, heard)).toBe('en');
  expect(understandByRules({ text, knowledge: ENGLISH }).language).toBe('en');
});

it.each([
  ['Wann habt ihr offen?', 'de'],
  ['cuánto cuesta?', 'es'],
  ['¿Aceptan Cash App?', 'es'],
  ["merci, c'est combien", 'fr'],
  ['quanto custa?', 'pt'],
  ['posso pagare in euro?', 'it'],
  ['hoeveel kost een kaartje', 'nl'],
  ['ile kosztuje?', 'pl'],
  ['combien coûte Ditto', 'fr'],
  ['Где вы?', 'ru'],
  ['vcs fazem entregas?', 'pt'],
  ['aceitam visa?', 'pt'],
  ['o curso online faz diferença?', 'pt'],
  ['doen jullie ook workshops', 'nl'],
  ['trabajais con Allianz?', 'es'],
  ['accettate Satispay?', 'it'],
])('what is clearly another language is heard as it is: %s is %s', async (text, language) => {
  expect(await understood(text, {}, language)).toBe(language);
});

it('a language that no list has is heard where no word is of the languages spoken here', async () => {
  expect(await understood('Paljonko lippu maksaa lapselle arkisin teillä', {}, 'fi')).toBe('fi');
  expect(await understood('Paljonko ticket costs lapselle arkisin teillä', {}, 'fi')).toBe('en');
});

it.each([['geht Lastschrift?'], ['zweifarbig, Aufpreis?'], ['wlan?']])(
  'German knowledge reads as German what says no other: %s',
  async (text) => {
    expect(await understood(text, { knowledge: GERMAN })).toBe('de');
  },
);

it('a conversation, a default and the knowledge are spoken here, in this order where nothing tells them apart', async () => {
  expect(await understood('ok?', { knowledge: GERMAN, language: 'fr' })).toBe('fr');
  expect(await understood('ok?', { knowledge: GERMAN, brand: { defaultLanguage: 'fr' } })).toBe('de');
  expect(await understood('can I come with my dog?', { knowledge: GERMAN })).toBe('en');
  expect(await understood('possible samedi ?', { language: 'fr' })).toBe('fr');
});

it('a knowledge of tables alone leaves the conversation and the default', async () => {
  const tables = knowledgeOf('# Hire\n\n| Bike | Day |\n|---|---|\n| Cargo bike | £30 |\n');
  expect(tables.languages?.()).toEqual([]);
  expect(await understood('cargo bike per day', { knowledge: tables })).toBe('en');
  expect(await understood('quanto costa la bici?', { knowledge: tables })).toBe('it');
});

it('without a knowledge nothing is bound', async () => {
  expect(await understood('Paljonko ticket costs lapselle arkisin teillä', { knowledge: null as never }, 'fi')).toBe('fi');
});
