import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.js';

test.each([
  ['Oak – lacquered: no. Can I help with anything else?', ['Oak – lacquered: no.', 'Can I help with anything else?']],
  ['Sorry, no. We only paint.', ['Sorry, no.', 'We only paint.']],
  ['It is in locker No. 5 on the left.', ['It is in locker No. 5 on the left.']],
])('%s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});
