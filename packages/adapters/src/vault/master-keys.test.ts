import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadMasterKeys } from './index.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'rf-keys-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('makes a key file its owner alone can read, and reads it the next time', () => {
  const file = join(folder, 'data', 'master.key');
  const first = loadMasterKeys({ file });
  expect(first[0]).toHaveLength(32);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(loadMasterKeys({ file })).toEqual(first);
});

test('takes keys from the value given, in order, and makes no file then', () => {
  const [one, two] = [randomBytes(32), randomBytes(32)];
  const file = join(folder, 'master.key');
  const keys = loadMasterKeys({ value: ` ${one.toString('base64')}, ${two.toString('base64')} `, file });
  expect(keys.map((key) => Buffer.from(key))).toEqual([one, two]);
  expect(() => statSync(file)).toThrow(/ENOENT/u);
});

test.each(['short', Buffer.alloc(31).toString('base64'), 'not base64!', `${Buffer.alloc(32).toString('base64')},x`])(
  'says which key is wrong without showing it: %s',
  (value) => {
    expect(() => loadMasterKeys({ value, file: join(folder, 'k') })).toThrow(/Key \d of REPLYFORCE_MASTER_KEY is not 32 bytes/u);
  },
);

test('an empty or unreadable file is an error, never a new key', () => {
  const file = join(folder, 'master.key');
  writeFileSync(file, '\n');
  expect(() => loadMasterKeys({ file })).toThrow(/holds no key/u);
  expect(readFileSync(file, 'utf8')).toBe('\n');
  expect(() => loadMasterKeys({ file: folder })).toThrow(/can neither be read nor made/u);
});

test('makes no file where data is sealed with the key that is missing', () => {
  const file = join(folder, 'master.key');
  expect(() => loadMasterKeys({ file, make: false })).toThrow(/put the file back/u);
  expect(() => statSync(file)).toThrow(/ENOENT/u);
});
