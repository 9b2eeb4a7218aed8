import { expect, test } from 'vitest';
import { holdsForAny, isNegated, isOpposed } from './polarity.js';

test.each([
  ['The cream is made with colours.', 'The cream is made without artificial colours.', true],
  ['Die Creme enthält Farbstoffe.', 'Die Creme kommt ohne künstliche Farbstoffe aus.', true],
  ['The cream is made with oats.', 'The cream is made without artificial colours.', false],
  ['The cream has no colours.', 'The cream is made without artificial colours.', false],
  ['There is a charge for delivery.', 'We deliver without extra charge.', true],
  ['There is no charge for delivery.', 'We deliver without extra charge.', false],
  ['Sie können gerne teilnehmen.', 'Sie können ohne Anmeldung teilnehmen.', false],
  ['You are welcome in the evening.', 'You are welcome without booking in the evening.', false],
])('"%s" and "%s" exclude each other: %s', (claim, source, opposed) => {
  expect(isOpposed(claim, source)).toBe(opposed);
});

test.each([
  ['Nous ne livrons plus en Irlande.', true],
  ["L'Irlande n'est plus desservie.", true],
  ['Il ne reste rien pour samedi.', true],
  ['Cela ne vous coûte rien.', false],
  ['Le grand sac coûte plus.', false],
  ["Pas de souci, le vestiaire est ouvert, et n'oubliez pas votre carte.", false],
  ['Ningún problema, no olvide su carné.', false],
  ['Nessun problema: non dimentichi la tessera.', false],
  ['Não se preocupe, a piscina é aquecida.', false],
  ['Keine Sorge, der Weg ist geräumt.', false],
  ['Vergeet niet uw kaart mee te nemen.', false],
  ["Don't forget your card.", false],
  ['Pas de chien dans le bassin.', true],
  ['Keine Hunde im Becken.', true],
])('"%s" says no: %s', (text, is) => {
  expect(isNegated(text)).toBe(is);
});

test.each([
  ['Clubs get 10 % off any boat.', true],
  ['Si può pagare in qualsiasi valuta.', true],
  ['We do not take any cards.', false],
  ['Clubs get 10 % off the boats.', false],
])('"%s" holds for all: %s', (text, is) => {
  expect(holdsForAny(text)).toBe(is);
});
