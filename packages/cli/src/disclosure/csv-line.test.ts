import { expect, test } from 'vitest';
import { csvLine } from './csv-line.js';

test('cells with commas, quotes and line breaks are quoted, nothing is an empty one, and nothing is a formula', () => {
  expect(csvLine(['a', 'b,c', 'say "hi"', 'two\nlines', null])).toBe('a,"b,c","say ""hi""","two\nlines",');
  expect(csvLine(['=1+1', '+49', '-x', '@a', 'ok=1'])).toBe("'=1+1,'+49,'-x,'@a,ok=1");
});
