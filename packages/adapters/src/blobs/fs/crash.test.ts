import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fsBlobs } from './index.js';

const KILLS = 5;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rf-blob-crash-'));
  await build({
    entry: { child: fileURLToPath(new URL('./crash-child.ts', import.meta.url)) },
    outDir: folder,
    format: 'esm',
    outExtension: () => ({ js: '.mjs' }),
    noExternal: [/^@replyforce\//u],
    esbuildOptions: (options) => void (options.conditions = ['@replyforce/source']),
    config: false,
    silent: true,
    clean: false,
  });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** Lets the child put until it has said so many lines, kills it in the midst of its work and returns what it said. */
function runAndKill(path: string, start: number, after: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(folder, 'child.mjs'), path, String(start)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.split('\n').length > after) child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(output.split('\n').slice(0, -1));
      else reject(new Error(`the child ended by itself with ${code}`));
    });
  });
}

test('after a SIGKILL every blob is whole, and as new as the last put that was acknowledged', async () => {
  const path = join(folder, 'blobs');
  const acknowledged = new Map<string, number>();
  for (let kill = 0; kill < KILLS; kill += 1) {
    for (const line of await runAndKill(path, kill * 1_000, 8 + kill * 3)) {
      const [key = '', version] = line.split(' ');
      acknowledged.set(key, Number(version));
    }
    const blobs = fsBlobs(path);
    const { data } = await blobs.list('tenant');
    expect([...acknowledged.keys()].filter((key) => !data.some((entry) => entry.key === key))).toEqual([]);
    for (const { key } of data) {
      const found = await blobs.get('tenant', key);
      const version = Number(found?.contentType.slice(2));
      expect(found?.content).toHaveLength(2_000_000);
      expect(found?.content.every((byte) => byte === version % 256)).toBe(true);
      expect(version).toBeGreaterThanOrEqual(acknowledged.get(key) ?? 0);
    }
  }
  // The kills did hit puts under way: what they left lies apart, and is no blob.
  expect(readdirSync(join(path, '.incoming')).length).toBeGreaterThan(0);
}, 60_000);
