import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { folderKnowledge } from './folder-knowledge.js';
import { readFolder } from './read-folder.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rf-folder-'));
  await mkdir(join(folder, 'deep'));
  await writeFile(join(folder, 'b.md'), '# Prices\n\nA lamp costs €40.');
  await writeFile(join(folder, 'a.txt'), 'We are in Oslo.');
  await writeFile(join(folder, 'deep', 'c.csv'), 'question,answer\nDo you ship?,Yes.');
  await writeFile(join(folder, 'logo.png'), 'no text');
  await writeFile(join(folder, '.hidden.md'), '# Hidden');
  await mkdir(join(folder, '.trash'));
  await writeFile(join(folder, '.trash', 'old.md'), '# Prices\n\nA lamp costs €20.');
  // As a volume of Kubernetes holds them.
  await mkdir(join(folder, '..data'));
  await writeFile(join(folder, '..data', 'd.md'), '# Returns\n\nWithin 30 days.');
  await symlink(join('..data', 'd.md'), join(folder, 'd.md'));
  await symlink('nowhere.md', join(folder, 'e.md'));
});

afterAll(async () => rm(folder, { recursive: true, force: true }));

it('reads known kinds by name, in every folder below, and passes over the rest and what is hidden', async () => {
  expect((await readFolder(folder)).map(({ name, type }) => [name, type])).toEqual([
    ['a.txt', 'text'],
    ['b.md', 'markdown'],
    ['d.md', 'markdown'],
    ['deep/c.csv', 'csv'],
  ]);
});

it('passes over links that lead out of the folder, also where the folder itself is a link', async () => {
  const outside = await mkdtemp(join(tmpdir(), 'rf-outside-'));
  try {
    const given = join(outside, 'given');
    await mkdir(join(given, '..2026'), { recursive: true });
    await writeFile(join(outside, 'secret.md'), '# Secret');
    await writeFile(join(given, '..2026', 'in.md'), '# In');
    await symlink('..2026', join(given, '..data'));
    await symlink(join('..data', 'in.md'), join(given, 'in.md'));
    await symlink(join('..', 'secret.md'), join(given, 'out.md'));
    await symlink(join(outside, 'secret.md'), join(given, 'far.md'));
    await symlink('out.md', join(given, 'twice.md'));
    await symlink('given', join(outside, 'link'));
    for (const name of ['given', 'link']) expect((await readFolder(join(outside, name))).map((one) => one.name)).toEqual(['in.md']);
  } finally {
    await rm(outside, { recursive: true });
  }
});

it('becomes knowledge that cites files', async () => {
  const hits = await (await folderKnowledge(folder, {})).knowledge.search('What does a lamp cost?');
  expect(hits[0]).toMatchObject({ documentId: 'b.md', title: 'Prices', passage: { id: 'b.md#0' } });
});

it('refuses what is no folder, and one without anything to read', async () => {
  await expect(readFolder(join(folder, 'nowhere'))).rejects.toMatchObject({ exitCode: 2 });
  await mkdir(join(folder, 'empty'));
  await expect(folderKnowledge(join(folder, 'empty'), {})).rejects.toMatchObject({ exitCode: 2 });
});
