import { expect, it } from 'vitest';
import { unsupportedPromises } from './promises.js';

it.each([
  ['Alterations are free.', 'There is no charge for alterations.'],
  ['Die Änderung ist kostenlos.', 'Änderungen kosten nichts.'],
  ['La modification est gratuite.', 'Modification sans frais.'],
  ['Alterations are free.', 'Alterations: €0'],
])('what costs nothing is free: %s', (sentence, ground) => expect(unsupportedPromises(sentence, ground)).toBeUndefined());

it.each(['Alterations: €0.50', 'Alterations cost €12.', 'Alterations: €10'])('but not: %s', (ground) =>
  expect(unsupportedPromises('Alterations are free.', ground)).toBe('free'),
);

const GLOVES = 'Wetsuits cost nothing extra; gloves cost €3, no charge for children.';
it.each([
  ['Gloves are free for children.', undefined],
  ['Gloves are free.', 'free'],
])('beside a sum it must be said of what the sentence speaks of: %s', (sentence, fault) =>
  expect(unsupportedPromises(sentence, GLOVES)).toBe(fault),
);
