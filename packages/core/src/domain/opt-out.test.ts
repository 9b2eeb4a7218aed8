import { expect, test } from 'vitest';
import { isOptIn, isOptOut, withoutKeyword } from './opt-out.js';

test.each(['STOP', 'Stop!', '«Stop»', 'STOP 🛑', 'Opt-out', 'unsubscribe', 'Arrêt', 'BAJA', 'Do you rent bikes?\nSTOP'])(
  'heard: %s',
  (text) => {
    expect(isOptOut(text)).toBe(true);
  },
);

test.each([
  ['a place', 'Stop 12'],
  ['a place', 'arrêt 5'],
  ['a floor', '2 baja'],
  ['a question', 'Stop?'],
  ['a sentence', 'Stop the order'],
  ['a contract', 'darme de baja'],
  ['a contract', 'Cancelar suscripción'],
  ['a contract', 'Me désabonner'],
  ['a course', 'Abmelden'],
  ['a course', 'uitschrijven'],
  ['a subscription', 'abbestellen'],
])('answered, because it may mean %s: %s', (_, text) => {
  expect(isOptOut(text)).toBe(false);
});

test('who was just asked with the same word answers', () => {
  expect(isOptOut('Baja', 'Tenemos sitio. ¿Temporada alta o baja?')).toBe(false);
  expect(isOptOut('arrêt', 'Quel arrêt ? Ou quelle gare ?')).toBe(false);
  expect(isOptOut('BAJA', '¿Quiere saber más? Responda BAJA para no recibir nada.')).toBe(true);
  expect(isOptOut('Stop', 'Is there anything else? Reply STOP to end.')).toBe(true);
  expect(isOptOut('Stop', 'Are you a non-stopper?')).toBe(true);
});

test.each(['START', 'Start!', 'unstop', 'Subscribe me again', 'Alta', 'Wieder anmelden', 'Réabonner', 'Do you rent bikes?\nSTART'])(
  'takes it back: %s',
  (text) => {
    expect(isOptIn(text)).toBe(true);
  },
);

test.each(['Start?', 'When does the tour start', 'STOP', 'Anmelden', 'darme de alta', 'start 9'])('takes nothing back: %s', (text) => {
  expect(isOptIn(text)).toBe(false);
});

test('so does the word we asked with', () => {
  expect(isOptIn('Alta', '¿Temporada alta o baja?')).toBe(false);
  expect(isOptIn('ALTA', 'No enviaremos más publicidad. ALTA anula esta decisión.')).toBe(true);
});

test('what was said beside the word remains', () => {
  expect(withoutKeyword('Do you rent bikes?\nSTOP')).toBe('Do you rent bikes?');
  expect(withoutKeyword(' STOP\n')).toBe('');
});
