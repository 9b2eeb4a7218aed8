import { expect, test } from 'vitest';
import { degradationsOf } from './degradations.js';

test('knowledge that is found by its words alone is named, without whose it is', () => {
  expect(degradationsOf({ paused: [], withoutMeaning: 0 })).toEqual([]);
  expect(degradationsOf({ paused: [], withoutMeaning: 2 })).toEqual([
    'knowledge: that of 2 businesses could not be read for its meaning; its words alone are searched, and it is read again',
  ]);
});
