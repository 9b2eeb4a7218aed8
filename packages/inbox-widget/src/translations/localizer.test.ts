import { describe, expect, test } from 'vitest';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { createLocalizer, directionOf } from './localizer.js';

describe('catalogues', () => {
  test.each([
    ['de', de],
    ['ar', ar],
  ])('%s has every text with the same marks, and none left in English', (_name, catalogue) => {
    const marks = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [key, text] of Object.entries(en)) {
      const other = catalogue[key as keyof typeof en];
      expect(marks(other), key).toEqual(marks(text));
      expect(other.trim(), key).not.toBe('');
    }
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(en).sort());
  });
});

describe('localizer', () => {
  test('fills marks, takes the host’s words, and words unknown values', () => {
    const localizer = createLocalizer('en', { 'composer.send': 'Reply' });
    expect(localizer.text('message.confidence', { percent: '92%' })).toBe('92% sure');
    expect(localizer.text('composer.send')).toBe('Reply');
    expect(localizer.value('topic', 'pricing')).toBe('Pricing');
    expect(localizer.value('rule', 'asked_for_price')).toBe('Asked for price');
  });

  test('writes times by distance', () => {
    const { relative } = createLocalizer('en');
    const now = Date.UTC(2026, 10, 22, 12);
    expect([-5, -90, -7200, -86_400 * 3].map((seconds) => relative(now + seconds * 1000, now))).toEqual([
      'now',
      '1m ago',
      '2h ago',
      '3d ago',
    ]);
    expect(relative('2026-10-01T12:00:00Z', now)).toBe('Oct 1');
  });

  test('counts days by the calendar, and names the year of what is not of this one', () => {
    const { relative, day } = createLocalizer('en');
    const at = (...parts: readonly [number, number, number, number]): number => new Date(...parts).getTime();
    const now = at(2026, 10, 25, 22);
    expect(relative(at(2026, 10, 23, 23), now)).toBe('2d ago');
    expect(relative(at(2026, 10, 24, 1), now)).toBe('yesterday');
    expect(relative(at(2024, 9, 1, 12), now)).toBe('Oct 1, 2024');
    expect(day(at(2019, 2, 4, 12))).toBe('Monday, March 4, 2019');
    expect(day(at(new Date().getFullYear(), 2, 4, 12))).not.toMatch(/\d{4}/);
  });

  test('falls back to English for an unknown language, but keeps numbers of a known one', () => {
    expect(createLocalizer('xx-nonsense').text('composer.send')).toBe('Send');
    expect(createLocalizer('fr').text('composer.send')).toBe('Send');
    expect(createLocalizer('fr').percent(0.5)).toMatch(/^50\s%$/);
    expect(createLocalizer('de-AT').text('composer.send')).toBe('Senden');
  });

  test('knows which way a language runs', () => {
    expect([directionOf('ar'), directionOf('he-IL'), directionOf('de')]).toEqual(['rtl', 'rtl', 'ltr']);
  });
});
