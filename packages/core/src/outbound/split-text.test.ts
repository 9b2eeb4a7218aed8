import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText, textLength } from './split-text.js';

describe('splitText', () => {
  it('leaves a text that fits alone', () => {
    expect(splitText('Hello there.', { max: 2_000, unit: 'characters' })).toEqual(['Hello there.']);
  });

  it('ends parts at sentences', () => {
    expect(splitText('One two three. Four five six. Seven.', { max: 30, unit: 'characters' })).toEqual([
      'One two three. Four five six.',
      'Seven.',
    ]);
  });

  it('prefers a paragraph to a sentence', () => {
    expect(splitText('First part.\n\nSecond one. And more.', { max: 26, unit: 'characters' })).toEqual([
      'First part.',
      'Second one. And more.',
    ]);
  });

  it('knows sentences that end without a space after them', () => {
    expect(splitText('今日は休みです。明日は開いています。', { max: 10, unit: 'characters' })).toEqual([
      '今日は休みです。',
      '明日は開いています。',
    ]);
  });

  it('counts bytes where the platform does', () => {
    expect(splitText('ééé ééé', { max: 7, unit: 'bytes' })).toEqual(['ééé', 'ééé']);
  });

  it('cuts inside a word only where it alone is too long, and never inside a surrogate pair', () => {
    expect(splitText('😀😀😀', { max: 3, unit: 'characters' })).toEqual(['😀', '😀', '😀']);
    expect(splitText('😀😀😀', { max: 9, unit: 'bytes' })).toEqual(['😀😀', '😀']);
  });

  it('never parts an accent from its letter or a family of emoji', () => {
    const letter = 'e\u0301';
    expect(splitText(letter.repeat(5), { max: 5, unit: 'characters' })).toEqual([letter.repeat(2), letter.repeat(2), letter]);
    const family = '👨\u200d👩\u200d👧';
    expect(splitText(family.repeat(2), { max: 12, unit: 'characters' })).toEqual([family, family]);
    expect(splitText(family.repeat(2), { max: 30, unit: 'bytes' })).toEqual([family, family]);
  });

  it('cuts what is one character to a reader but too long for the platform', () => {
    expect(splitText(`a${'\u0301'.repeat(9)}`, { max: 4, unit: 'characters' }).map((part) => part.length)).toEqual([4, 4, 2]);
  });

  it('keeps every part within the limit and loses nothing but white space', () => {
    const limits = fc.record({ max: fc.integer({ min: 4, max: 60 }), unit: fc.constantFrom('characters' as const, 'bytes' as const) });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' ', '\n', '. ', '漢', '。'), maxLength: 200 }),
        limits,
        (text, limit) => {
          const parts = splitText(text, limit);
          for (const part of parts) {
            expect(textLength(part, limit.unit)).toBeLessThanOrEqual(limit.max);
            expect(part.trim()).not.toBe('');
            expect(part).not.toMatch(/\p{Surrogate}/u);
          }
          expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});
