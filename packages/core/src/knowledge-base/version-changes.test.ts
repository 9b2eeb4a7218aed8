import { expect, it, vi } from 'vitest';
import type { EngineContext } from '../engine-context.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { compareVersions } from './compare-versions.js';
import { versionChanges } from './version-changes.js';

const said = (number: number, content: string, type: 'text' | 'csv' = 'text') => ({ number, title: 'Long', type, content }) as const;
const breathe = () => vi.fn(() => Promise.resolve());
const lines = (count: number, of: (index: number) => string) => Array.from({ length: count }, (_, index) => of(index)).join('\n\n');

it('compares long versions about what differs, wherever that is, and leaves room for other work', async () => {
  const text = lines(30_000, (index) => `Room ${index} is free.`);
  const breathed = breathe();
  const changed = text.replace('Room 20000 is free.', 'Room 20000 is taken. It is a suite.');
  expect(await versionChanges(said(2, changed), said(1, text), breathed)).toMatchObject({
    added: 2,
    removed: 1,
    isCut: false,
    lines: [
      { change: 'same', text: 'Room 19999 is free.' },
      { change: 'removed', text: 'Room 20000 is free.' },
      { change: 'added', text: 'Room 20000 is taken.' },
      { change: 'added', text: 'It is a suite.' },
      { change: 'same', text: 'Room 20001 is free.' },
    ],
  });
  expect(breathed).toHaveBeenCalledTimes(2);
});

it('names the columns of a long table, also far from its first line', async () => {
  const table = (price: number) =>
    ['room,price', ...Array.from({ length: 30_000 }, (_, index) => `Room ${index},${index === 20_000 ? price : 80}`)].join('\n');
  const { lines: shown } = await versionChanges(said(2, table(99), 'csv'), said(1, table(80), 'csv'), breathe());
  expect(shown.find(({ change }) => change === 'added')?.text).toMatch(/room.*Room 20000.*price.*99/i);
});

it('compares no more than so much of versions that have little in common, and says so', async () => {
  const text = (of: string) => lines(200_000, (index) => `a ${of}${index % 7}.`);
  const { added, isCut } = await versionChanges(said(2, text('b')), said(1, text('c')), breathe());
  expect([isCut, added > 0, added < 60_000]).toEqual([true, true, true]);
});

it('compares one at a time, and once what is asked for twice', async () => {
  const engine = { runtime: manualRuntime() } as unknown as EngineContext;
  const version = (documentId: string) =>
    ({ documentId, ...said(2, 'We open at ten.') }) as unknown as Parameters<typeof compareVersions>[1];
  let running = 0;
  let most = 0;
  const before = vi.fn(async () => {
    most = Math.max(most, (running += 1));
    await Promise.resolve();
    running -= 1;
    return version('other');
  });
  const failing = compareVersions(engine, version('c'), () => Promise.reject(new Error('no storage')));
  const all = ['a', 'a', 'b', 'a'].map((id) => compareVersions(engine, version(id), before));
  await expect(failing).rejects.toThrow('no storage');
  expect(await Promise.all(all)).toHaveLength(4);
  expect([before.mock.calls.length, most]).toEqual([2, 1]);
});
