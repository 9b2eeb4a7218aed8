import { describe, expect, it } from 'vitest';
import { memoOfRecent } from './memo-of-recent.js';

describe('a memo of the last texts', () => {
  const counting = () => {
    const made: string[] = [];
    return { made, memo: memoOfRecent((text, by) => (made.push(`${text}/${by}`), text.length)) };
  };

  it('works a text out once, and again for another language', () => {
    const { made, memo } = counting();
    expect([memo('order', 'en'), memo('order', 'en'), memo('order', 'de'), memo('parcel', 'en')]).toEqual([5, 5, 5, 6]);
    expect(made).toEqual(['order/en', 'order/de', 'parcel/en']);
  });

  it('forgets what was said long ago', () => {
    const { made, memo } = counting();
    memo('secret');
    for (let index = 0; index < 16; index += 1) memo(`text ${index}`);
    made.length = 0;
    memo('text 15');
    memo('secret');
    expect(made).toEqual(['secret/']);
  });

  it('remembers that there was nothing', () => {
    let count = 0;
    const memo = memoOfRecent(() => void (count += 1));
    memo('order');
    memo('order');
    expect(count).toBe(1);
  });
});
