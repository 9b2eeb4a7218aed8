import { expect, test } from 'vitest';
import type { Sentiment, Topic } from '../../domain/analysis.js';
import { isUpset } from './upset.js';

const mood = (score: number, emotions: readonly string[] = []): Sentiment => ({
  sentiment: 'negative',
  score,
  urgency: 'high',
  emotions,
  probabilities: { negative: 0.8, neutral: 0.1, positive: 0.1 },
});
const about = (topic: Topic) => ({ topic, isQuestion: false });

test.each([
  'Tut das Bleaching weh',
  'Brauche ich ein Rezept',
  'Verliere ich meinen Platz wenn ich krank bin',
  'Macht ihr auch Notfälle',
  'Does surgery need an appointment',
])('a plain question asks for no comfort, however it sounds: %s', (text) => {
  expect(isUpset(text, mood(-0.7), about('other'))).toBe(false);
  expect(isUpset(text, mood(-0.7), about('complaint'))).toBe(false);
});

test('who is angry, complains or is clearly unhappy is upset; an unhappy word in passing is none', () => {
  expect(isUpset('Do you even read this', mood(-0.7, ['anger']), about('other'))).toBe(true);
  expect(isUpset('The table came broken', mood(-0.2), about('complaint'))).toBe(true);
  expect(isUpset('That was a bad day', mood(-0.7), about('other'))).toBe(true);
  expect(isUpset('That was a bad day', mood(-0.3), about('other'))).toBe(false);
  expect(isUpset('That was a great day', { ...mood(0.7), sentiment: 'positive' }, about('other'))).toBe(false);
});

test.each(['rabies for a rabbit how much', 'refund policy', 'notice to cancel my appointment', 'Stornierung Kosten?'])(
  'what is named without a question asks for no comfort either: %s',
  (text) => {
    expect(isUpset(text, mood(-0.8), about('support'))).toBe(false);
    expect(isUpset(text, mood(-0.8, ['anger']), about('support'))).toBe(true);
  },
);
