import { randomBytes } from 'node:crypto';
import { objectsIn, type Fields } from '../../channels/reading/fields.js';
import { json, type Answer } from '../stand-in/answer.js';
import { wrong } from './errors.js';

type Scores = Readonly<Record<string, number>>;

const CATEGORIES = [
  'harassment harassment/threatening hate hate/threatening illicit illicit/violent self-harm self-harm/intent',
  'self-harm/instructions sexual sexual/minors violence violence/graphic',
].flatMap((line) => line.split(' '));
/** From here on the service itself flags a category. */
const FLAGGED = 0.5;

/** Words that tell, for tests that have nothing better: what the real service scores is another matter. */
const TELLING: readonly (readonly [RegExp, Scores])[] = [
  [/\b(?:idiots?|morons?|incompetent|useless)\b/i, { harassment: 0.93 }],
  [/\bkill you\b|\bhurt you\b/i, { harassment: 0.9, 'harassment/threatening': 0.92, violence: 0.9 }],
  [/\bkill myself\b|\bend my life\b/i, { 'self-harm': 0.95, 'self-harm/intent': 0.94 }],
];

export function scoresOf(text: string): Scores {
  return Object.assign({}, ...TELLING.filter(([pattern]) => pattern.test(text)).map(([, scores]) => scores)) as Scores;
}

/** `POST /v1/moderations`. */
export function moderations(body: Fields, model: string, scores: (text: string) => Scores): Answer {
  const { input } = body;
  const unknown = Object.keys(body).find((name) => name !== 'model' && name !== 'input');
  if (unknown !== undefined) return wrong(`Unknown parameter: '${unknown}'.`, unknown, 'unknown_parameter');
  const parts: readonly unknown[] = Array.isArray(input) ? input : [input];
  const texts = parts.map((part) => (typeof part === 'string' ? part : objectsIn([part])[0]?.['text']));
  if (texts.length === 0 || !texts.every((text): text is string => typeof text === 'string' && text !== ''))
    return wrong("Invalid 'input': it must be a text, or a list of texts, and none may be empty.", 'input', 'invalid_type');
  return json({ id: `modr-${randomBytes(12).toString('hex')}`, model, results: texts.map((text) => resultOf(scores(text))) });
}

function resultOf(scores: Scores): object {
  const each = (value: (category: string) => unknown) => Object.fromEntries(CATEGORIES.map((category) => [category, value(category)]));
  const score = (category: string) => scores[category] ?? 0;
  return {
    flagged: CATEGORIES.some((category) => score(category) >= FLAGGED),
    categories: each((category) => score(category) >= FLAGGED),
    category_scores: each(score),
    category_applied_input_types: each(() => ['text']),
  };
}
