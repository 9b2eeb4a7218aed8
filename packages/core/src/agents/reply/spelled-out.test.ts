import { expect, test } from 'vitest';
import { asksSomething } from './asks.js';
import { spelledOut } from './spelled-out.js';

test.each([
  ['wheres your studio', 'where is your studio'],
  ['whats the fee', 'what is the fee'],
  ['a q hora cerrais', 'a que hora cerrais'],
  ['xq no abre', 'por que no abre'],
  ['cmb pour un vol', 'combien pour un vol'],
  ['vous fermez qd', 'vous fermez quand'],
  ['qto fica a aula', 'quanto fica a aula'],
])('%s', (typed, full) => {
  expect(spelledOut(typed)).toBe(full);
});

test('one letter alone and a model called Q stay', () => {
  expect(spelledOut('audi q5 tyres')).toBe('audi q5 tyres');
  expect(spelledOut('plan q')).toBe('plan q');
});

test.each([
  ['lost my key card what do i do', true],
  ['mir ist der schlauch geplatzt was tun', true],
  ["j'ai rate mon train je fais quoi", true],
  ['se me ha roto la correa que hago', true],
  ['ho perso la tessera cosa faccio', true],
  ['ik ben mijn pas kwijt wat nu', true],
  ['lost my key card', false],
  ['that is what i do', false],
])('%s', (text, asks) => {
  expect(asksSomething(text)).toBe(asks);
});
