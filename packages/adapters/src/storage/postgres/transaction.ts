import type pg from 'pg';
import type { Command, Statement } from '../sql/command.js';
import { connectionSurvives, ServerFailure } from './errors.js';
import { query, type StatementRunner } from './statement-runner.js';

type Ending = ReturnType<typeof query>;

/** Runs a command in a transaction of its own. Rejects with `ServerFailure`, or with what the command threw; then nothing has happened. */
export async function transact<R>(
  pool: pg.Pool,
  runner: StatementRunner,
  opening: string,
  command: Command<R>,
  lasting: boolean,
): Promise<R> {
  const client = await connect(pool);
  try {
    const result = await runIn(client, runner, opening, command, lasting);
    client.release();
    return result;
  } catch (error) {
    await giveUp(client, error);
    throw error;
  }
}

async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw new ServerFailure(error);
  }
}

async function runIn<R>(
  client: pg.PoolClient,
  runner: StatementRunner,
  opening: string,
  command: Command<R>,
  lasting: boolean,
): Promise<R> {
  const opened = observed(query(client, { text: opening }));
  if (!sendsAhead(client)) await opened;
  const put: Statement[] = [];
  let ended: Ending | undefined;
  let step = command.next();
  while (!step.done) {
    const statement = step.value;
    if (statement.mode === 'last') {
      put.push(statement);
      step = command.next();
      continue;
    }
    const learning = runner.learn(client, statement.query);
    if (learning) await onceOpen(opened, learning);
    const answer = observed(runner.send(client, statement));
    if (statement.closes && put.length === 0 && sendsAhead(client)) ended = observed(query(client, { text: 'COMMIT' }));
    step = command.next(await onceOpen(opened, answer));
  }
  if (!ended) {
    const sent = await sendAll(client, runner, put);
    ended = observed(query(client, { text: 'COMMIT' }));
    for (const one of [opened, ...sent]) await one;
  }
  // Nothing depends on the end of a transaction that only read; the next one on this connection comes after it anyway.
  if (lasting && (await ended).command !== 'COMMIT') throw new ServerFailure(new Error('The transaction was not committed.'));
  return step.value;
}

/** What was put off leaves together with the commit that follows. */
async function sendAll(
  client: pg.PoolClient,
  runner: StatementRunner,
  statements: readonly Statement[],
): Promise<readonly Promise<unknown>[]> {
  for (const { query: asked } of statements) await runner.learn(client, asked);
  const sent: Promise<unknown>[] = [];
  for (const statement of statements) {
    sent.push(observed(runner.send(client, statement)));
    if (!sendsAhead(client)) await sent.at(-1);
  }
  return sent;
}

/** Why a transaction could not be opened says more than that it is not open. */
async function onceOpen<T>(opened: Promise<unknown>, answer: Promise<T>): Promise<T> {
  observed(answer);
  await opened;
  return answer;
}

/** In pipeline mode statements may be sent before the answer to the last one has come. */
function sendsAhead(client: pg.ClientBase): boolean {
  return 'pipeline' in client && client.pipeline === true;
}

/** It is awaited later, perhaps after another one has failed: until then its failure is nobody's surprise. */
function observed<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

async function giveUp(client: pg.PoolClient, error: unknown): Promise<void> {
  if (!connectionSurvives(error)) return client.release(true);
  try {
    await client.query('ROLLBACK');
    client.release();
  } catch {
    client.release(true);
  }
}
