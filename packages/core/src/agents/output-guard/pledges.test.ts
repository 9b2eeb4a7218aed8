import { expect, test } from 'vitest';
import { guardReply } from './guard-reply.js';
import { pledgesIn } from './pledges.js';

test.each([
  'I’ll make sure the boat is ready for you on Friday.',
  'Of course, I will hold the green one for you.',
  'Ich lege Ihnen zwei Karten zurück.',
  'Dann storniere ich den Termin.',
  'Ich werde Ihnen den Platz freihalten.',
  'Je vous réserve une table près de la fenêtre.',
  'Je m’assure que tout soit prêt.',
  'Le guardo la plaza hasta el jueves.',
  'Voy a reservarle dos entradas.',
  'Le tengo da parte il libro.',
  'Vou reservar-lhe um lugar.',
  'Ik reserveer een fiets voor u.',
  'I’ll book the table for you, let me know if you need anything else.',
  'I’ll reserve one for when you arrive.',
  'Je vous réserve la table, dites-nous si vous avez des allergies.',
])('the machine promises nothing that somebody would have to do: %s', (reply) => {
  expect(pledgesIn(reply, '', '')).toEqual([reply]);
});

test.each([
  'I’ll make sure a colleague reads this.',
  'I’ll keep you posted.',
  'I’ll keep that in mind.',
  'I’ll keep it simple: the shop opens at nine.',
  'I will save you some time: we are closed on Mondays.',
  'I’ll book it for you if you like.',
  'Ich lege Wert auf Ehrlichkeit.',
  'Ik hou van koffie.',
  'Le tengo en cuenta.',
  'Shall I hold it for you?',
  'Tell me the day and I’ll book it.',
  'We refund the deposit within 5 days.',
  'You can reserve a table by phone.',
  'Ich halte Sie auf dem Laufenden.',
  'Ich sorge dafür, dass jemand zurückruft.',
  'Je vous tiens au courant.',
  'Je m’assure que quelqu’un vous réponde.',
  'Me aseguro de que alguien le escriba.',
  'Mi assicuro che un collega le risponda.',
])('no pledge: %s', (reply) => {
  expect(pledgesIn(reply, '', '')).toEqual([]);
});

test('what a person of the business promised may be said again', () => {
  const reply = 'I will hold the green one for you.';
  expect(pledgesIn(reply, 'Sure, we can hold it until Monday.', '')).toEqual([]);
});

test('of what nobody promised no word that merely holds those letters makes a promise', () => {
  const reply = 'Ik hou de tafel voor u vrij.';
  expect(pledgesIn(reply, 'Onze openingstijden staan op de website van het warenhouse.', '')).toEqual([reply]);
});

test('a reply with a pledge is held as a promise', () => {
  expect(guardReply({ reply: 'I will hold a seat for you.', passages: [], text: 'Can you keep a seat for me?' })).toMatchObject({
    passed: false,
    flags: ['unsupported_claim', 'forbidden_promise'],
  });
});
