import { expect, test } from 'vitest';
import { likenessOf } from './same-question.js';

test.each([
  ['Do you rent kayaks?', 'can I rent a kayak?'],
  ['Is there parking?', 'Where can I park my car?'],
  ['Do you have vegan options?', 'Is there anything vegan on the menu?'],
  ['Do you offer student discounts?', 'Is there a discount for students?'],
  ['Do you rent kayaks?', 'do you rent kayacks'],
])('"%s" and "%s" are one question', (left, right) => {
  expect(likenessOf(left, right)).toBeGreaterThan(0);
  expect(likenessOf(right, left)).toBe(likenessOf(left, right));
});

test.each([
  ['Do you rent kayaks?', 'Do you rent bikes?'],
  ['Do you deliver to Austria?', 'Do you deliver to Italy?'],
  ['How much is the red jacket?', 'How much is the blue jacket?'],
  ['Are you open on Sunday?', 'Are you open at Christmas?'],
  ['Is room 12 free?', 'Is room 13 free?'],
  ['Do you have vegan options?', 'Do you have gluten free options?'],
])('"%s" and "%s" are two', (left, right) => {
  expect(likenessOf(left, right)).toBe(0);
});
