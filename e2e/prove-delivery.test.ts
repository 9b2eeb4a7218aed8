import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Proof } from '../proof/prove.js';
import { ensureBuilt } from './support/built.js';
import { ROOT } from './support/sources.js';
import { temporaryFolder } from './support/temporary-folder.js';

/** Repeat a run with PROOF_SEED. */
const seed = process.env['PROOF_SEED'] ?? String(Date.now() % 1_000_000);

interface Run {
  readonly code: number | null;
  readonly proof: Proof;
}

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let embedded: Run;
let several: Run;

beforeAll(async () => {
  ensureBuilt();
  folder = await temporaryFolder();
  // Side by side: both wait most of the time.
  [embedded, several] = await Promise.all([
    prove('--mode', 'embedded', '--messages', '200', '--kills', '10', '--one-each', '--no-troubles'),
    prove('--mode', 'postgres', '--messages', '120', '--kills', '3'),
  ]);
}, 600_000);

afterAll(() => folder?.remove());

/** `npm run prove:delivery`, short. Its own words go to the test's output. */
async function prove(...args: readonly string[]): Promise<Run> {
  const json = join(folder.path, `${args.join('')}.json`);
  const child = spawn(process.execPath, [join(ROOT, 'proof/run.js'), ...args, '--seed', seed, '--json', json], {
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = (await once(child, 'close')) as [number | null];
  const [proof] = JSON.parse(await readFile(json, 'utf8')) as readonly Proof[];
  if (!proof) throw new Error(`The proof did not come to its end: ${said}`);
  return { code, proof };
}

const total = ({ proof }: Run) => proof.rows.find(({ label }) => label === 'all');

describe(`200 messages of 200 customers, 10 times kill -9 (PROOF_SEED=${seed})`, () => {
  it('found sends on their way, or it would prove nothing', () => {
    expect(embedded.proof.kills).toBeGreaterThanOrEqual(10);
    expect(embedded.proof.inFlight).toBeGreaterThan(0);
  });

  it('took every message and stored it once', () => {
    expect(embedded.proof.customers).toBe(200);
    expect(total(embedded)).toMatchObject({ messages: 200, stored: 200, lost: 0 });
  });

  it('took every turn once and ended each', () => {
    const { open = 0, ...ends } = embedded.proof.turns;
    expect(open).toBe(0);
    expect(Object.values(ends).reduce((sum, count) => sum + count, 0)).toBe(200);
    expect(embedded.proof.deadLetters).toBe(0);
  });

  it('showed every customer at most one reply, exactly one where the turn ended well, and stored what the platform says', () => {
    expect(embedded.proof.violations).toEqual([]);
    expect(embedded.proof.endedByThemselves).toEqual([]);
    expect(embedded.code).toBe(0);
    expect(embedded.proof.turns.answered).toBeGreaterThan(100);
  });

  it('told every customer of the machine before or with its first message', () => {
    expect(embedded.proof.violations.filter(({ invariant }) => invariant === 'disclosed')).toEqual([]);
    expect(embedded.proof.disclosed).toBeGreaterThan(100);
  });

  it('was uncertain only of sends that were in flight at a kill, and settled or showed each', () => {
    expect(embedded.proof.uncertain.cutOff).toBe(embedded.proof.uncertain.seen);
    expect(embedded.proof.uncertain.open).toBe(0);
  });
});

describe(`two API processes and two workers on PostgreSQL, killed, with their database and platform misbehaving (PROOF_SEED=${seed})`, () => {
  it('lost nothing, doubled nothing and mixed up nothing', () => {
    expect(several.proof.violations).toEqual([]);
    expect(several.proof.endedByThemselves).toEqual([]);
    expect(total(several)).toMatchObject({ messages: 120, stored: 120, lost: 0, duplicated: 0, outOfOrder: 0 });
    expect(several.proof.rows.map(({ label }) => label)).toContain('database restart');
    expect(several.proof.disclosed).toBeGreaterThan(0);
    expect(several.code).toBe(0);
  });
});
