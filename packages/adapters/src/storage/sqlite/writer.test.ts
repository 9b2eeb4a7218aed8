import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { Refusal, change, last, row, type Command, type Many } from '../sql/command.js';
import type { Query } from '../sql/compile.js';
import { noSync, type DiskSync } from './disk-sync.js';
import { createExecutor } from './executor.js';
import { createWriter } from './writer.js';

let slot = 0;
const plain = (sql: string): Query<readonly unknown[], { n: number }> => ({ slot: slot++, sql, bind: (values) => [...values] });
const insert = plain('INSERT INTO t (n) VALUES (?)');
const count = plain('SELECT count(*) AS n FROM t');

function open(disk: DiskSync = noSync) {
  const database = new Database(':memory:');
  database.exec('CREATE TABLE t (n INTEGER PRIMARY KEY)');
  const executor = createExecutor(database);
  return { database, writer: createWriter(database, executor, disk), rows: () => executor.run(row(count, []))?.n };
}

function* add(...numbers: readonly number[]): Command<number> {
  for (const number of numbers) yield* change(insert, [number]);
  return numbers.length;
}

function* addThenFail(number: number, error: Error): Command<never> {
  yield* change(insert, [number]);
  throw error;
}

test('a lone command that fails or is refused leaves nothing', async () => {
  const { writer, rows } = open();
  await expect(writer.write(() => addThenFail(1, new Error('bug')))).rejects.toMatchObject({ code: 'internal' });
  await expect(writer.write(() => addThenFail(1, new Refusal('no')))).resolves.toBe('no');
  await expect(writer.write(() => add(1, 1))).rejects.toMatchObject({ code: 'conflict' });
  expect(rows()).toBe(0);
});

test('commands of one turn share a commit, and those that fail undo only themselves', async () => {
  const { writer, rows, database } = open();
  const results = await Promise.allSettled([
    writer.write(() => add(1)),
    writer.write(() => addThenFail(2, new Error('bug'))),
    writer.write(() => add(3, 1)),
    writer.write(() => addThenFail(4, new Refusal('refused'))),
    writer.write(() => add(5, 6)),
  ]);
  expect(results.map((result) => (result.status === 'fulfilled' ? result.value : (result.reason as { code: string }).code))).toEqual([
    1,
    'internal',
    'conflict',
    'refused',
    2,
  ]);
  expect(rows()).toBe(3);
  expect(database.inTransaction).toBe(false);
});

test('what is put off is written with its commit, in order, many rows at once; what is undone puts nothing off', async () => {
  const { writer, database } = open();
  database.exec('CREATE TABLE told (id INTEGER PRIMARY KEY, n INTEGER)');
  const tell = plain('INSERT INTO told (n) VALUES (?)');
  const ran: string[] = [];
  const shapes = new Map<number, Pick<typeof tell, 'slot' | 'sql'>>();
  const many: Many = (rows) => {
    ran.push(`${rows} rows`);
    const shape = shapes.get(rows) ?? plain(`INSERT INTO told (n) VALUES ${Array.from({ length: rows }, () => '(?)').join(', ')}`);
    shapes.set(rows, shape);
    return shape;
  };
  function* addAndTell(...numbers: readonly number[]): Command<void> {
    for (const number of numbers) {
      yield* last(tell, [number], many);
      yield* change(insert, [number]);
    }
  }
  const told = () => database.prepare('SELECT n FROM told ORDER BY id').pluck().all();
  await Promise.all([writer.write(() => addAndTell(1, 2)), writer.write(() => addAndTell(3))]);
  expect(told()).toEqual([1, 2, 3]);
  expect(ran).toEqual(['3 rows']);
  await Promise.allSettled([writer.write(() => addAndTell(4)), writer.write(() => addAndTell(5, 1)), writer.write(() => addAndTell(6))]);
  expect(told()).toEqual([1, 2, 3, 4, 6]);
  await writer.write(() => addAndTell(...Array.from({ length: 40 }, (_, index) => 10 + index)));
  expect(told()).toHaveLength(45);
  expect(ran.slice(-3)).toEqual(['16 rows', '16 rows', '8 rows']);
});

test('nothing is visible or answered before the commit', async () => {
  const { writer, rows } = open();
  let done = false;
  const written = writer.write(() => add(1)).then(() => (done = true));
  await Promise.resolve();
  expect([rows(), done]).toEqual([0, false]);
  await written;
  expect(rows()).toBe(1);
});

test('a commit that fails rejects the whole group, and the next group works', async () => {
  const { writer, rows, database } = open();
  database.exec('PRAGMA foreign_keys = ON; CREATE TABLE child (n INTEGER REFERENCES t (n) DEFERRABLE INITIALLY DEFERRED)');
  const orphan = plain('INSERT INTO child (n) VALUES (?)');
  const results = await Promise.allSettled([writer.write(() => add(1)), writer.write(() => change(orphan, [99]))]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect([rows(), database.inTransaction]).toEqual([0, false]);
  await expect(writer.write(() => add(2))).resolves.toBe(1);
});

test('what waits is written when the writer closes; later commands are refused', async () => {
  const { writer, rows } = open();
  const written = writer.write(() => add(1));
  writer.close();
  await expect(written).resolves.toBe(1);
  await expect(writer.write(() => add(2))).rejects.toMatchObject({ code: 'store_unavailable' });
  expect(rows()).toBe(1);
});

test('a long queue is written in several commits, in order', async () => {
  const { writer, rows } = open();
  const results = await Promise.all(Array.from({ length: 1_000 }, (_, index) => writer.write(() => add(index))));
  expect(results).toHaveLength(1_000);
  expect(rows()).toBe(1_000);
});

test('a command is answered only when its commit is on the disk; what comes meanwhile is one group', async () => {
  const syncs: ((error: Error | null) => void)[] = [];
  const { writer, rows } = open({ sync: (done) => void syncs.push(done), close: () => undefined });
  const answered: string[] = [];
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  void writer.write(() => add(1)).then(() => answered.push('first'));
  await turn();
  void writer.write(() => add(2)).then(() => answered.push('second'));
  await turn();
  void writer.write(() => add(3)).then(() => answered.push('third'));
  await turn();
  expect([rows(), syncs.length, answered]).toEqual([1, 1, []]);
  syncs[0]?.(null);
  await turn();
  await turn();
  expect([rows(), syncs.length, answered]).toEqual([3, 2, ['first']]);
  syncs[1]?.(null);
  await turn();
  expect(answered).toEqual(['first', 'second', 'third']);
});

test('closing writes and answers what is under way and what waits', async () => {
  const { writer, rows } = open({ sync: () => undefined, close: () => undefined });
  const first = writer.write(() => add(1));
  await new Promise((resolve) => setImmediate(resolve));
  const second = writer.write(() => add(2));
  writer.close();
  expect(await Promise.all([first, second])).toEqual([1, 1]);
  expect(rows()).toBe(2);
});

test('a disk that does not take a commit ends all writing: nobody can know what it holds', async () => {
  const { writer } = open({ sync: (done) => done(new Error('EIO')), close: () => undefined });
  await expect(writer.write(() => add(1))).rejects.toMatchObject({ code: 'store_unavailable' });
  await expect(writer.write(() => add(2))).rejects.toMatchObject({ code: 'store_unavailable', message: 'The disk did not take a commit.' });
});
