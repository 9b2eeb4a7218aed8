import { expect, it } from 'vitest';
import { readCursor } from './paging.js';

const cursor = (json: string) => Buffer.from(json).toString('base64url');

it('takes a cursor of the list', () => {
  expect(readCursor(undefined, [0, ''])).toBeNull();
  expect(readCursor(cursor('[1764000000000,"id"]'), [0, ''])).toEqual([1_764_000_000_000, 'id']);
});

it.each(['[1e400,"id"]', '[9e99,"id"]', '[1.5,"id"]', '["1","id"]', '[1]', '[1,"id",2]', '{"0":1,"1":"id","length":2}', 'null', ''])(
  'refuses %s, which no database is asked about',
  (json) => {
    expect(() => readCursor(cursor(json), [0, ''])).toThrow(expect.objectContaining({ code: 'validation_failed' }));
  },
);
