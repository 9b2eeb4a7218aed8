import type { Storage, TenantSpend } from '@replyforce/core';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { expect } from 'vitest';

export interface SpendOrders {
  /** Path of a file, or address of a server. */
  readonly database: string;
  readonly tenantId: string;
  /** ms: one day for all. */
  readonly at: number;
  readonly dayTokens: number;
  readonly attempts: number;
  readonly sideBySide: number;
  /** Reservations made first and never settled: above 0, it is killed half way. */
  readonly holds: number;
}

export type SpendReport =
  | { readonly said: 'ready' | 'refused' | 'half' }
  | { readonly said: 'reserved'; readonly id: string; readonly tokens: number; readonly dayTokens: number }
  | { readonly said: 'settled'; readonly id: string; readonly tokens: number };

const PROCESSES = 10;
const KILLED = 4;
const HELD = 5;
const ATTEMPTS = 130;
/** About half of what is asked for, so that the end is fought for. */
const DAY_TOKENS = 40_000;
const AT = Date.UTC(2026, 10, 25, 12);
const OPEN = { tokens: null, microUsd: null };

/**
 * A thousand reservations by ten processes at once, four of which are killed between a reservation and what it came to; then holds the
 * totals against the ledger and both against what the processes heard.
 */
export async function spendAmongProcesses(child: string, database: string, storage: Storage, tenantId: string): Promise<void> {
  const orders = { database, tenantId, at: AT, dayTokens: DAY_TOKENS, attempts: ATTEMPTS, sideBySide: 8 };
  const runs = Array.from({ length: PROCESSES }, (_, index) => start(child, { ...orders, holds: index < KILLED ? HELD : 0 }));
  await Promise.all(runs.map(({ ready }) => ready));
  for (const { go } of runs) go();
  const said = (await Promise.all(runs.map(({ ended }) => ended))).flat();
  const reserved = said.filter((report) => report.said === 'reserved');
  const settled = new Map(said.flatMap((report) => (report.said === 'settled' ? [[report.id, report.tokens] as const] : [])));

  // Never over it, at no moment.
  expect(reserved.filter(({ dayTokens }) => dayTokens > DAY_TOKENS)).toEqual([]);
  expect(said.some((report) => report.said === 'refused')).toBe(true);
  expect(reserved.length).toBeGreaterThan(200);

  const { spend } = storage.forTenant(tenantId);
  const ledger = await wholeLedger(spend);
  const sums = { calls: ledger.length, tokens: sumOf(ledger, 'tokens'), microUsd: sumOf(ledger, 'microUsd') };
  expect(await spend.totals(['2026-11-25', '2026-11'])).toEqual([
    { period: '2026-11-25', ...sums },
    { period: '2026-11', ...sums },
  ]);
  expect(sums.tokens).toBeLessThanOrEqual(DAY_TOKENS);

  // What a process heard is in the ledger as it heard it; a process may have been killed before it heard.
  const entries = new Map(ledger.map((entry) => [entry.id, entry]));
  expect(reserved.filter(({ id, tokens }) => entries.get(id)?.reservedTokens !== tokens)).toEqual([]);
  expect([...settled].filter(([id, tokens]) => entries.get(id)?.tokens !== tokens)).toEqual([]);
  // A call whose process died may have been made and billed: its reservation counts for as long as its day and month do.
  const unsettled = ledger.filter(({ settledAt }) => settledAt === null);
  expect(unsettled.length).toBeGreaterThanOrEqual(KILLED * HELD);
  expect(unsettled.filter(({ tokens, reservedTokens }) => tokens !== reservedTokens)).toEqual([]);

  // Nothing is lost of what is left: exactly that much fits, and the next day begins with nothing.
  const reserve = async (tokens: number, at = AT) =>
    (
      await spend.reserve({
        id: crypto.randomUUID(),
        at,
        messageId: null,
        stage: 'model_reply',
        model: 'm',
        tokens,
        microUsd: 0,
        limits: { day: { tokens: DAY_TOKENS, microUsd: null }, month: OPEN },
      })
    ).reserved;
  const left = DAY_TOKENS - sums.tokens;
  expect([await reserve(left + 1), await reserve(left), await reserve(1)]).toEqual([false, true, false]);
  expect(await reserve(DAY_TOKENS, AT + 24 * 60 * 60_000)).toBe(true);
}

/** One process: says when it could begin, and in the end everything it said until it ended or was killed. */
function start(child: string, orders: SpendOrders) {
  const spawned = spawn(process.execPath, [child, JSON.stringify(orders)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const reports: SpendReport[] = [];
  const over = new Promise<NodeJS.Signals | number | null>((resolve, reject) => {
    spawned.once('error', reject);
    spawned.once('close', (code, signal) => resolve(signal ?? code));
  });
  const ready = new Promise<void>((resolve, reject) => {
    createInterface({ input: spawned.stdout }).on('line', (line) => {
      const report = JSON.parse(line) as SpendReport;
      reports.push(report);
      if (report.said === 'ready') resolve();
      if (report.said === 'half' && orders.holds > 0) spawned.kill('SIGKILL');
    });
    over.then(() => reject(new Error('A process ended before it began.')), reject);
  });
  const ended = over.then((how) => {
    expect(how).toBe(orders.holds > 0 ? 'SIGKILL' : 0);
    return reports;
  });
  return { ready, ended, go: () => void spawned.stdin.write('go') };
}

async function wholeLedger(spend: TenantSpend) {
  const ledger = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<TenantSpend['list']>> = await spend.list({ limit: 100, ...(cursor !== null && { cursor }) });
    ledger.push(...page.data);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return ledger;
}

function sumOf<K extends string>(entries: readonly Readonly<Record<K, number | null>>[], key: K): number {
  return entries.reduce((sum, entry) => sum + (entry[key] ?? 0), 0);
}
