import { expect, test } from 'vitest';
import { createPipeline } from '../../pipeline/pipeline.js';
import { isThanking } from './thanking.js';

const GLAD = { sentiment: 'positive', score: 0.8 } as const;
const TOLD = { topic: 'other', isQuestion: false } as const;

test.each([
  'we had a whale of a time, cheers',
  'thank you Joan, he finally sat!!',
  'the twins slept like logs, thanks girls',
  'hab bestanden!! danke euch',
  'merci Karim mon genou va mieux',
  'gracias, fue una noche hermosa',
  'grazie, serata bellissima',
  'obrigada, ficou lindo',
  'heerlijk gegeten, bedankt!',
])('who only thanks: %s', (text) => {
  expect(isThanking(text, GLAD, TOLD)).toBe(true);
});

test.each([
  'thanks, we take the blue one',
  'thanks, saturday works for me',
  'thanks, but the zip is stuck',
  'cheers, the box never came',
  'thank you, my address is Elm Road',
  'thanks, there are five of us at 7',
  'danke, wir kommen mit dem Hund',
  'merci, on sera cinq',
  'gracias, me quedo con la azul',
  'grazie, prenoto per due',
  'thanks, could you ring me',
  'thanks! is it still free',
  'the team was lovely',
])('what asks for more than that: %s', (text) => {
  expect(isThanking(text, GLAD, TOLD)).toBe(false);
});

test('nobody who is not clearly glad is told that they are welcome', () => {
  const text = 'thanks, the second one arrived torn';
  expect(isThanking(text, { sentiment: 'negative', score: -0.1 }, TOLD)).toBe(false);
  expect(isThanking(text, { sentiment: 'positive', score: 0.3 }, TOLD)).toBe(false);
});

test('who thanks with a word more is told that they are welcome, and a person looks at it', async () => {
  const { reply, handoff } = await createPipeline().analyze({ id: 'thanks', text: 'looking sharp and happy, thanks bro', history: [] });
  expect(reply).toMatchObject({ source: 'template', requiresHuman: true });
  expect(reply?.text).toContain('welcome');
  expect(handoff.needed).toBe(true);
});
