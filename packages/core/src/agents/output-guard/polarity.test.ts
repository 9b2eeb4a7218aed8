import { expect, test } from 'vitest';
import { isOpposed } from './polarity.js';

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
