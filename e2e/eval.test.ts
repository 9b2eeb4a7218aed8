import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { isWorse, missesBar } from '../training/eval/figure.js';
import { ROOT } from './support/sources.js';

const run = (...words: string[]) =>
  promisify(execFile)(process.execPath, words, { cwd: ROOT }).then(
    () => ({ code: 0, stderr: '' }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, stderr }),
  );

it('measuring and training say in one sentence which data are missing', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'replyforce-no-data-'));
  try {
    expect(await run('training/eval.js', '--only', 'sentiment')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^sentiment: give the folder of the public data sets with --data FOLDER\n$/),
    });
    for (const words of [['training/eval.js', '--only', 'sentiment'], ['training/sentiment.js']]) {
      const { code, stderr } = await run(...words, '--data', empty);
      expect(code).toBe(2);
      expect(stderr).toContain('sentiment/tweeteval_val.jsonl is not in');
      expect(stderr).not.toContain('    at ');
    }
  } finally {
    rmSync(empty, { recursive: true });
  }
});

it('a figure that falls by more than half a point is worse, one that holds is not', () => {
  expect(isWorse({ name: 'a', value: 0.68 }, 0.69)).toBe(true);
  expect(isWorse({ name: 'a', value: 0.686 }, 0.69)).toBe(false);
  expect(isWorse({ name: 'a', value: 0.05, lowerIsBetter: true }, 0.03)).toBe(true);
  expect(isWorse({ name: 'new', value: 0 }, undefined)).toBe(false);
  expect(missesBar({ name: 'a', value: 0.68, bar: 0.69 })).toBe(true);
});

it('the page shows the figures of the last release', () => {
  const figures = JSON.parse(readFileSync(join(ROOT, 'training/eval/figures.json'), 'utf8')) as Record<string, number>;
  const page = readFileSync(join(ROOT, 'docs/reference/intelligence.md'), 'utf8');
  // Other tables of the page are written by hand.
  const table = /<!-- figures: .*? -->([\s\S]*?)<!-- end of figures -->/.exec(page)?.[1] ?? '';
  const rows = table.split('\n').filter((line) => /^\| [^-]/.test(line) && !line.startsWith('| what '));
  const shown = rows.map((row) => row.split('|').map((cell) => cell.trim()));
  expect(Object.keys(figures).length).toBeGreaterThan(0);
  expect(Object.fromEntries(shown.map(([, name = '', value]) => [name, value]))).toEqual(
    Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, value.toFixed(3)])),
  );
});
