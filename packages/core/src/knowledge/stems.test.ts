import { expect, test } from 'vitest';
import { stemOf, wordOf } from './words.js';

test.each([
  ['donation', 'donations'],
  ['decoration', 'decorations'],
  ['réparation', 'réparations'],
  ['instalación', 'instalaciones'],
  ['instalação', 'instalações'],
  ['decorazione', 'decorazioni'],
  ['lesson', 'lessons'],
  ['party', 'parties'],
  ['holiday', 'holidays'],
  ['supply', 'supplies'],
  ['carrier', 'carriers'],
  ['session', 'sessions'],
  ['armoire', 'armoires'],
  ['semana', 'semanas'],
  ['sesión', 'sesiones'],
  ['Lieferung', 'Lieferungen'],
])('%s and %s have one stem', (one, many) => {
  expect(wordOf(one).stem).toBe(wordOf(many).stem);
});

test('a word that languages share meets itself', () => {
  expect(new Set(['decoration', 'decoracion', 'decoracao', 'decorazioni'].map(stemOf)).size).toBe(1);
});
