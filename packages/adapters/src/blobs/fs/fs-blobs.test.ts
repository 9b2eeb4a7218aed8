import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blobStoreCases, casesFor } from '@replyforce/core/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fsBlobs } from './index.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'rf-blobs-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const text = (value: string) => new TextEncoder().encode(value);

describe('file system blobs conform', () => {
  const { cases } = casesFor(blobStoreCases, { reopen: true });
  for (const { name, run } of cases) {
    test(name, () => {
      const open = () => fsBlobs({ path: join(folder, 'deep', 'blobs'), maxBytes: 1_000_000 });
      return run({ store: open(), reopen: open });
    });
  }
});

describe('file system blobs', () => {
  test('only their owner can read them', async () => {
    await fsBlobs(join(folder, 'blobs')).put('tenant', 'a/b', text('x'), 'text/plain');
    const modes = ['blobs', 'blobs/tenant', 'blobs/tenant/a', 'blobs/tenant/a/b~'].map((name) => statSync(join(folder, name)).mode & 0o777);
    expect(modes).toEqual([0o700, 0o700, 0o700, 0o600]);
  });

  test('a file is plain: a head of 256 bytes, then the content', async () => {
    await fsBlobs(folder).put('tenant', 'note.txt', text('hello'), 'text/plain');
    const file = readFileSync(join(folder, 'tenant/note.txt~'), 'latin1');
    expect(file.slice(0, 256)).toBe(`${'rf1 text/plain'.padEnd(255)}\n`);
    expect(file.slice(256)).toBe('hello');
  });

  test('leaves nothing half-written behind, and sweeps away what a dead process left an hour ago', async () => {
    const incoming = join(folder, '.incoming');
    mkdirSync(incoming);
    for (const name of ['old', 'young']) writeFileSync(join(incoming, name), 'half');
    const anHourAgo = Date.now() / 1_000 - 3_700;
    utimesSync(join(incoming, 'old'), anHourAgo, anHourAgo);
    await fsBlobs(folder).put('tenant', 'key', text('x'), 'text/plain');
    expect(readdirSync(incoming)).toEqual(['young']);
  });

  test('a put that fails leaves the old blob and no other file', async () => {
    const blobs = fsBlobs(folder);
    await blobs.put('tenant', 'key', text('old'), 'text/plain');
    // A folder in the place of the file: the rename cannot succeed.
    mkdirSync(join(folder, 'tenant', 'taken~'));
    await expect(blobs.put('tenant', 'taken', text('x'), 'text/plain')).rejects.toMatchObject({ code: 'configuration_invalid' });
    expect(readdirSync(join(folder, '.incoming'))).toEqual([]);
    expect((await blobs.list('tenant')).data.map(({ key }) => key)).toEqual(['key']);
  });

  test('says that a file is none of ours, and lists only what is', async () => {
    const blobs = fsBlobs(folder);
    mkdirSync(join(folder, 'tenant', '.git'), { recursive: true });
    for (const name of ['foreign~', 'notes.txt', '.git/x~']) writeFileSync(join(folder, 'tenant', name), 'x');
    await expect(blobs.get('tenant', 'foreign')).rejects.toMatchObject({ code: 'internal' });
    expect((await blobs.list('tenant')).data.map(({ key }) => key)).toEqual(['foreign']);
  });

  test('tells a folder that cannot be used from one that fails for now', async () => {
    writeFileSync(join(folder, 'file'), '');
    const refused = { code: 'configuration_invalid', retryable: false };
    await expect(fsBlobs(join(folder, 'file')).put('tenant', 'key', text('x'), 'text/plain')).rejects.toMatchObject(refused);
    await expect(fsBlobs(join(folder, 'file')).get('tenant', 'key')).rejects.toMatchObject(refused);
  });
});
