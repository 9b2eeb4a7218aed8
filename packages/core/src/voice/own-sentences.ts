import { disclosureText } from '../handoff/disclosure.js';
import { sentencesOf } from '../knowledge/sentences.js';
import { fold } from '../knowledge/words.js';
import { lazily } from '../support/lazily.js';
import { TEMPLATE_SETS } from './speaker.js';

/** Sentences of our templates: as they stand, and those that name somebody. */
interface OwnSentences {
  readonly fixed: ReadonlySet<string>;
  readonly patterned: readonly RegExp[];
}

const own = lazily((): OwnSentences => {
  const fixed = new Set<string>();
  const patterned: RegExp[] = [];
  for (const text of ownTexts()) {
    for (const sentence of sentencesOf(text)) {
      const folded = fold(sentence);
      if (folded.includes('{')) patterned.push(patternOf(folded));
      else fixed.add(folded);
    }
  }
  return { fixed, patterned };
});

function* ownTexts(): Generator<string> {
  for (const set of Object.values(TEMPLATE_SETS)) {
    for (const part of Object.values(set) as (string | Readonly<Record<string, string>>)[])
      yield* typeof part === 'string' ? [part] : Object.values(part);
  }
  for (const language of ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl']) {
    yield disclosureText(language, '{company}');
    yield disclosureText(language, '');
  }
}

function patternOf(folded: string): RegExp {
  const literal = folded.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replace('{name}', "(?: [\\p{L}'-]+)?").replace('{company}', '.{1,80}')}$`, 'u');
}

/** Whether a sentence is one of our own templates, whoever it greets. */
export function isTemplateSentence(sentence: string): boolean {
  const { fixed, patterned } = own();
  const folded = fold(sentence);
  return fixed.has(folded) || patterned.some((pattern) => pattern.test(folded));
}
