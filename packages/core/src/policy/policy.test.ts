import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, type Policy } from '../domain/policy.js';
import { isOpen, isQuiet, isSpan, isTimeZone } from './clock.js';
import { faultsOfReply, modeAt, personTopicIn } from './evaluate.js';
import { testPolicy } from './test-policy.js';

const at = (text: string) => Date.parse(text);
const vienna: Policy = {
  ...DEFAULT_POLICY,
  timeZone: 'Europe/Vienna',
  businessHours: { mon: ['09:00-12:30', '13:30-17:00'], fri: ['18:00-02:00'] },
  outsideHours: 'draft',
  quietHours: ['22:00-07:00'],
};

describe('the clock of a policy', () => {
  it('knows open hours in the zone of the business, across lunch, midnight and the change of the clocks', () => {
    // Monday 2026-07-06 is summer time (UTC+2), Monday 2026-11-23 winter time (UTC+1).
    expect(isOpen(vienna, at('2026-07-06T07:00:00Z'))).toBe(true);
    expect(isOpen(vienna, at('2026-07-06T06:59:00Z'))).toBe(false);
    expect(isOpen(vienna, at('2026-11-23T08:00:00Z'))).toBe(true);
    expect(isOpen(vienna, at('2026-11-23T07:59:00Z'))).toBe(false);
    expect(isOpen(vienna, at('2026-11-23T11:30:00Z'))).toBe(false);
    expect(isOpen(vienna, at('2026-11-23T12:30:00Z'))).toBe(true);
    expect(isOpen(vienna, at('2026-11-23T16:00:00Z'))).toBe(false);
    // Friday evening goes on into Saturday.
    expect(isOpen(vienna, at('2026-11-28T00:30:00Z'))).toBe(true);
    expect(isOpen(vienna, at('2026-11-28T01:00:00Z'))).toBe(false);
    expect(isOpen(DEFAULT_POLICY, at('2026-11-28T01:00:00Z'))).toBe(true);
  });

  it('knows quiet hours over midnight', () => {
    expect(isQuiet(vienna, at('2026-11-23T21:00:00Z'))).toBe(true);
    expect(isQuiet(vienna, at('2026-11-23T05:59:00Z'))).toBe(true);
    expect(isQuiet(vienna, at('2026-11-23T06:00:00Z'))).toBe(false);
    expect(isQuiet(DEFAULT_POLICY, at('2026-11-23T21:00:00Z'))).toBe(false);
  });

  it('tells spans and zones from what is none', () => {
    expect(['09:00-17:00', '22:00-7:00', '00:00-24:00'].every(isSpan)).toBe(true);
    expect(['9-17', '09:60-10:00', '25:00-26:00', ''].some(isSpan)).toBe(false);
    expect(isTimeZone('America/Sao_Paulo')).toBe(true);
    expect(isTimeZone('Mars/Base')).toBe(false);
  });
});

it('of hours and quiet hours, what lets the machine do least', () => {
  expect(modeAt(vienna, at('2026-11-23T10:00:00Z'))).toBe('auto');
  expect(modeAt(vienna, at('2026-11-22T10:00:00Z'))).toBe('draft');
  expect(modeAt({ ...vienna, outsideHours: 'off' }, at('2026-11-22T23:00:00Z'))).toBe('off');
  expect(modeAt({ ...vienna, businessHours: {} }, at('2026-11-22T23:00:00Z'))).toBe('draft');
});

it('phrases hold as whole words, whatever their case and accents', () => {
  const policy = { personTopics: ['Kündigung', 'data protection'] };
  expect(personTopicIn(policy, 'Ich brauche eine KUENDIGUNG')).toBeUndefined();
  expect(personTopicIn(policy, 'Meine kündigung, bitte!')).toBe('Kündigung');
  expect(personTopicIn(policy, 'about data-protection …')).toBe('data protection');
  expect(personTopicIn(policy, 'data protectionist')).toBeUndefined();
  const others = { personTopics: ['返金', 'refund', 'คืนเงิน'] };
  expect(personTopicIn(others, '返金してください')).toBe('返金');
  expect(personTopicIn(others, 'ขอคืนเงินหน่อย')).toBe('คืนเงิน');
  for (const text of ['Refunds?', 'I was refunded', 're\u00ADfund', 're\u200Bfund please'])
    expect(personTopicIn(others, text)).toBe('refund');
});

it('no reply of the machine says what is forbidden or gives more away than it may', () => {
  const policy = { forbidden: ['best price'], maxDiscount: 10 };
  expect(faultsOfReply(policy, 'You get the best price in town.')).toEqual([{ rule: 'forbidden', words: 'best price' }]);
  expect(faultsOfReply(policy, 'With the code you get 15 % off.')).toEqual([{ rule: 'max_discount', words: '15 %' }]);
  expect(faultsOfReply(policy, 'Sie erhalten 10 Prozent Rabatt.')).toEqual([]);
  expect(faultsOfReply(policy, 'Our juice is 100 % fruit.')).toEqual([]);
  expect(faultsOfReply({ forbidden: [], maxDiscount: null }, 'It is 90 % off.')).toEqual([]);
  for (const reply of ['Save 40% today', 'You get it at half price', 'It is 40 % less', '-40% auf alles', '40 Prozent weniger'])
    expect([reply, faultsOfReply(policy, reply).length]).toEqual([reply, 1]);
  expect(faultsOfReply(policy, 'A 5% discount on our 100% organic cotton')).toEqual([]);
});

it('cases hold a policy to what was meant', () => {
  const policy = { ...vienna, personTopics: ['refund'], maxDiscount: 10 };
  const results = testPolicy(
    policy,
    [
      { name: 'at night', at: '2026-11-23T22:00:00Z', expect: { mode: 'draft' } },
      { text: 'I want a refund', expect: { person: true } },
      { reply: '20 % off for you', expect: { allowed: true } },
    ],
    at('2026-11-23T10:00:00Z'),
  );
  expect(results.map(({ passed }) => passed)).toEqual([true, true, false]);
  expect(results[2]).toMatchObject({
    name: 'case 3',
    failures: ['allowed: expected true, found false'],
    found: { faults: [{ words: '20 %' }] },
  });
});
