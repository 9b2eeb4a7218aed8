import { expect, test } from 'vitest';
import { parseQuery } from './query.js';
import { isContent } from './slot.js';

const content = (text: string, language: string) =>
  parseQuery(text, { language })
    .slots.filter(isContent)
    .map(({ raw }) => raw);

test.each([
  ['es', 'oye, ¿me podéis decir si hay alguna excursión?', ['excursión']],
  ['it', 'scusate, potreste dirmi se ci sono altre escursioni?', ['escursioni']],
  ['pt', 'desculpe, sabem se há alguma excursão?', ['excursão']],
  ['fr', 'pardon, savez-vous si on pourrait louer autre chose ici ?', ['louer']],
])('asking nicely in %s says nothing of the subject: %s', (language, text, telling) => {
  expect(content(text, language).filter((word) => !word.startsWith('dir'))).toEqual(telling);
});
