import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleChild, type BundledChild } from '../testing/bundled-child.js';
import { sqlite } from './index.js';

const KILLS = 5;
let folder: string;
let child: BundledChild;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rf-crash-'));
  child = await bundleChild(new URL('./crash-child.ts', import.meta.url));
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
  child.remove();
});

/** Lets the child work until it has acknowledged some events, kills it in the midst of its work and returns what it said. */
function runAndKill(path: string, prefix: string, after: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const spawned = spawn(process.execPath, [child.path, path, prefix], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    spawned.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.split('\n').length > after) spawned.kill('SIGKILL');
    });
    spawned.once('error', reject);
    spawned.once('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(output.split('\n').slice(0, -1));
      else reject(new Error(`the child ended by itself with ${code}`));
    });
  });
}

test('every event acknowledged before a SIGKILL is there afterwards, once, with its job', async () => {
  const path = join(folder, 'data.db');
  const acknowledged: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const lines = await runAndKill(path, `run${kill}`, 50 + kill * 37);
    expect(lines.length).toBeGreaterThan(0);
    acknowledged.push(...lines.map((line) => line.replace(/ stored$/u, '')));
  }
  expect(new Set(acknowledged).size).toBe(acknowledged.length);

  const storage = sqlite(path);
  const kept = await storage.forTenant('tenant').rawEvents(acknowledged);
  expect(kept.map(({ id }) => id)).toEqual(acknowledged);
  const jobs = await storage.jobs.claim({ queue: 'inbound.messages', groups: 10, leaseMs: 1, now: 1 });
  const eventIds = new Set(jobs.map((job) => ('eventId' in job.payload ? job.payload.eventId : '')));
  expect(acknowledged.filter((id) => !eventIds.has(id))).toEqual([]);
  // Neither is there a job without its event: both were one write.
  expect(await storage.forTenant('tenant').rawEvents([...eventIds])).toHaveLength(eventIds.size);
  await storage.close();
}, 60_000);
