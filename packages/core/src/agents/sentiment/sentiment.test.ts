import { describe, expect, it } from 'vitest';
import { createSentiment, sentimentByRules } from './sentiment.js';

const feel = (text: string, language = 'en') => sentimentByRules({ text, language });

describe('sentiment by rules', () => {
  it.each([
    ['I love it, thank you so much!', 'en', 'positive'],
    ['not bad at all', 'en', 'positive'],
    ['not good', 'en', 'negative'],
    ['Thanks for nothing', 'en', 'negative'],
    ['The product is great but the delivery was terrible', 'en', 'mixed'],
    ['Where is my order?', 'en', 'neutral'],
    ['Wow great, the lamp came broken. Best service ever', 'en', 'negative'],
    ['Na toll, schon wieder kaputt. Super Laden', 'de', 'negative'],
    ['It arrived broken but you replaced it at once, great service!', 'en', 'positive'],
    ['I am so happy 😍', 'en', 'positive'],
    ['👎', 'en', 'negative'],
    ['Ich bin sehr zufrieden, danke!', 'de', 'positive'],
    ['Das ist eine Katastrophe', 'de', 'negative'],
    ['Wo ist meine Bestellung', 'de', 'neutral'],
    ["C'est nul, je suis très déçu", 'fr', 'negative'],
    ['Me encanta, muchas gracias', 'es', 'positive'],
    ['no me gusta nada', 'es', 'negative'],
    ['Servizio pessimo', 'it', 'negative'],
    ['Não gostei, péssimo', 'pt', 'negative'],
  ])('%s (%s) is %s', (text, language, expected) => {
    expect(feel(text, language).sentiment).toBe(expected);
  });

  it('gives probabilities that sum to one and a score between -1 and 1', () => {
    for (const text of ['', 'ok', 'WORST SHOP EVER!!!! never again', 'best best best best best best']) {
      const { probabilities, score } = feel(text);
      expect(probabilities.negative + probabilities.neutral + probabilities.positive).toBeCloseTo(1, 2);
      expect(Math.abs(score)).toBeLessThanOrEqual(1);
    }
  });

  it('weighs adverbs and exclamation marks', () => {
    expect(feel('very good').score).toBeGreaterThan(feel('good').score);
    expect(feel('bad!!!').score).toBeLessThan(feel('bad').score);
  });

  it('names emotions and leaves out joy in a complaint', () => {
    expect(feel('I am furious, still waiting, so disappointed').emotions).toEqual(['anger', 'frustration', 'disappointment']);
    expect(feel('I would love to see my money again, this is terrible, the worst scam').emotions).not.toContain('joy');
  });
});

it('hears no thanks in "thanks for nothing"', () => {
  expect(feel('Thanks for nothing').emotions).not.toContain('gratitude');
  expect(feel('Thanks for your help').emotions).toContain('gratitude');
});

describe('urgency', () => {
  it.each([
    ['Someone made an unauthorized charge on my card', 'critical'],
    ['Unser Shop ist komplett ausgefallen', 'critical'],
    ['I need this asap', 'high'],
    ['je suis pressé, il me le faut aujourd’hui', 'high'],
    ['I have been waiting for two months', 'high'],
    ['can I pause my plan for 3 months?', 'low'],
    ['MY SCREEN IS BROKEN!!', 'high'],
    ['my screen is broken', 'medium'],
    ['no rush, but when do you open?', 'low'],
    ['not urgent, I need it next month', 'low'],
    ['what colours do you have?', 'low'],
  ])('%s is %s', (text, expected) => {
    expect(feel(text).urgency).toBe(expected);
  });

  it('makes a hacked account a critical, negative message', () => {
    expect(feel('URGENT!!! MY ACCOUNT WAS HACKED')).toMatchObject({ sentiment: 'negative', urgency: 'critical' });
  });
});

describe('createSentiment', () => {
  const signal = new AbortController().signal;

  it('takes the probabilities of a classifier and keeps its own urgency', async () => {
    const agent = createSentiment({
      sentiment: { id: 'model', classify: () => Promise.resolve({ probabilities: { negative: 0.9, neutral: 0.1, positive: 0 } }) },
    });
    expect(await agent.run({ text: 'lovely, again. I need it today' }, signal)).toMatchObject({
      source: 'model',
      output: { sentiment: 'negative', score: -0.9, urgency: 'high' },
    });
  });

  it('answers from the lexicon when the classifier fails', async () => {
    const agent = createSentiment({ sentiment: { id: 'model', classify: () => Promise.reject(new Error('no file')) } });
    expect(await agent.run({ text: 'great' }, signal)).toMatchObject({
      source: 'rules',
      degraded: 'sentiment: no file',
      output: { sentiment: 'positive' },
    });
  });
});
