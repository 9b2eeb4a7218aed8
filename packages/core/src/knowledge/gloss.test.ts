import { expect, test } from 'vitest';
import { glossOf } from './gloss.js';

test('sentences of other languages are read word by word in English', () => {
  expect(glossOf('Was kostet der Versand?')).toBe('what cost the shipping?');
  expect(glossOf('Combien coûte la livraison ?')).toBe('how much cost the delivery ?');
  expect(glossOf('¿Puedo traer a mi perro?')).toContain('my dog');
  expect(glossOf('posso portare il cane?')).toContain('bring the dog');
  expect(glossOf('posso trazer o meu cão?')).toContain('bring the my dog');
  expect(glossOf('mag mijn hond mee?')).toContain('my dog');
});

test('words of programs and of clothes are known in all of them', () => {
  expect(glossOf('Die Aufgaben sind verschlüsselt.')).toBe('the task are encrypted.');
  expect(glossOf('Los datos están cifrados')).toContain('encrypted');
  expect(glossOf('De taken zijn versleuteld')).toContain('task are encrypted');
  expect(glossOf('As tarefas têm um calendário')).toMatch(/task .* calendar/);
  expect(glossOf('La doudoune a une capuche')).toContain('down jacket');
  expect(glossOf('Il cappuccio ha una fodera')).toMatch(/hood .* lining/);
});

test('so are rows, which have no little words, by whatever tells their language', () => {
  expect(glossOf('Preise: Erwachsene – Preis: 12 €')).toBe('price: adult – price: 12 €');
});

test('English stays as it is, and so does what tells no language', () => {
  for (const text of ['What does the delivery cost?', 'Adults – Price: €12', 'Delivery time: 3 days', 'Xyzzy', '12 €', ''])
    expect(glossOf(text)).toBe(text);
  expect(glossOf('What does the\n delivery cost?')).toBe('What does the delivery cost?');
});

test('a half hour is counted back from the hour in German and Dutch', () => {
  expect(glossOf('Wir öffnen um halb sieben.')).toContain('half past six');
  expect(glossOf('Wir schließen um halb 1.')).toContain('half past 12');
  expect(glossOf('We are open from half seven.')).toContain('half seven');
});

test('what an apostrophe joins is two words, and of a compound both parts are read', () => {
  expect(glossOf("je cherche l'hôtel et l’entrée")).toMatch(/the (?:hotel|hôtel) and the entr/);
  expect(glossOf('Gibt es Geburtstagskarten?')).toContain('birthday ticket');
});

test('rows, sizes, units and names of an English knowledge are not taken for another language', () => {
  const rows = [
    'Child 2–12 – Before 5 pm: £5.20',
    'Fit: S',
    "Men's size L",
    'Orbis S3',
    'Camper van hire',
    'Pro: €27',
    'Days: Mon, Thu',
    'E-mail',
  ];
  for (const text of [...rows, 'Pie shop', 'Pet door', 'Bar menu', 'Leg of lamb']) expect(glossOf(text)).toBe(text);
  expect(glossOf('Zimmer mit Bad: 80 €, 28 °C, 6 m')).toBe('room with bath: 80 €, 28 °C, 6 m');
});

test('one word tells its language where it is long enough', () => {
  expect([glossOf('Parkplatz?'), glossOf('Prezzo: 12 €')]).toEqual(['parking space?', 'price: 12 €']);
});

test('a word that is an English one too is read as its language has it only where that is sure', () => {
  expect(glossOf('Gift – Price: 12')).toBe('Gift – Price: 12');
  expect(glossOf('Der xyzzy ist teuer.')).toBe('the xyzzy is expensive.');
});

test('an hour with its half of the day is what clocks show', () => {
  expect(glossOf('El museo abre de 9 de la mañana a 2 de la tarde.')).toContain('9:00');
  expect(glossOf('El museo abre de 9 de la mañana a 2 de la tarde.')).toContain('14:00');
  expect(glossOf('Wir schließen um 8 Uhr abends.')).toContain('20:00');
});

test('addresses stay as they are', () => {
  expect(glossOf('Sie erreichen uns unter post@malerhof.example oder https://malerhof.example/preise.')).toMatch(
    / post@malerhof\.example or https:\/\/malerhof\.example\/preise\.$/,
  );
});
