import { expect, it } from 'vitest';
import { wordedValues } from './worded-values.js';

it.each([
  ['until quarter to ten', 585],
  ['we open at half eight', 510],
  ['om half negen uur', 510],
  ['à dix heures et quart', 615],
  ['à huit heures moins le quart', 465],
  ['a las diez menos cuarto', 585],
  ['de seis y media de la mañana', 390],
  ['alle sette e un quarto', 435],
  ['às oito e meia', 510],
  ['hasta las nueve.', 540],
  ['dalle otto', 480],
  ['um zehn am Sonntag', 600],
])('%s is a time of day', (text, minutes) => {
  expect(wordedValues(text).filter(({ type }) => type === 'time')).toMatchObject([{ value: String(minutes), unit: '12' }]);
});

it.each(['las dos salas', 'a las dos hermanas', 'until two weeks before', 'dos horas y media', 'um zwei Euro', 'alle due sedi'])(
  '%s is none',
  (text) => {
    expect(wordedValues(text).filter(({ type }) => type === 'time')).toEqual([]);
  },
);
