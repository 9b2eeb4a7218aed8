import type { Writable } from 'node:stream';
import type pg from 'pg';
import { ReplyForceError } from '@replyforce/core';
import type { Statement } from '../sql/command.js';
import type { Query } from '../sql/compile.js';
import { ServerFailure } from './errors.js';
import { columnTypes, toParameter } from './values.js';

type AnyQuery = Query<never, unknown>;

/** What has to be known of a query to give it its values. */
interface Nature {
  /** What the server takes its parameters for. */
  readonly types: readonly number[];
  /** Whether it adds rows: then its values are kept and not only compared. */
  readonly adds: boolean;
}

const UNKNOWN: Nature = { types: [], adds: false };

/** Sends statements over a connection, prepared by name so that the server plans them rarely. */
export interface StatementRunner {
  /** Finds out what a query's parameters are, once per query; undefined where that is known. */
  learn(client: pg.ClientBase, query: AnyQuery): Promise<void> | undefined;
  /** The statement is on its way when this returns. Rejects with `ServerFailure`. */
  send(client: pg.ClientBase, statement: Statement): Promise<unknown>;
}

export function statementRunner({ prepare }: { readonly prepare: boolean }): StatementRunner {
  /** By a query's slot. */
  const known: (Nature | undefined)[] = [];

  /** The columns decide how a value has to be given, and only the server knows which parameter meets which column. */
  async function ask(client: pg.ClientBase, { slot, sql }: AnyQuery): Promise<void> {
    const name = `replyforce_types_${slot}`;
    const answers: unknown = await query(client, {
      text: `PREPARE ${name} AS ${sql};
        SELECT parameter_types::oid[]::text AS types FROM pg_prepared_statements WHERE name = '${name}';
        DEALLOCATE ${name}`,
    });
    const [, found] = answers as readonly pg.QueryResult<{ readonly types: string }>[];
    const types = (found?.rows[0]?.types ?? '{}').slice(1, -1).split(',').filter(Boolean).map(Number);
    known[slot] = { types, adds: /\binsert into\b/iu.test(sql) };
  }

  return {
    learn: (client, asked) => (known[asked.slot] ? undefined : ask(client, asked)),
    async send(client, { mode, query: { slot, sql }, values }) {
      const { types, adds } = known[slot] ?? UNKNOWN;
      const result = await query(client, {
        text: sql,
        values: values.map((value, index) => toParameter(value, types[index] ?? 0, adds)),
        ...(prepare && { name: `rf${slot}` }),
      });
      if (mode === 'rows') return result.rows;
      return mode === 'row' ? result.rows[0] : (result.rowCount ?? 0);
    },
  };
}

/** One question to the server. Rejects with `ServerFailure`. */
export async function query(client: pg.ClientBase, config: pg.QueryConfig<unknown[]>): Promise<pg.QueryResult<Record<string, unknown>>> {
  try {
    writeTogether(client);
    return await client.query<Record<string, unknown>>({ ...config, types: columnTypes as pg.CustomTypesConfig });
  } catch (error) {
    throw ReplyForceError.is(error) ? error : new ServerFailure(error);
  }
}

/** A connection's socket, where it has one that can hold back what is written. */
type Held = Pick<Writable, 'cork' | 'uncork'>;

const held = new WeakSet<Held>();

/**
 * What is asked over a connection in one go (a transaction's opening with its first statement, its last ones with the commit)
 * leaves in one write: a write costs more than making what is written.
 */
function writeTogether(client: pg.ClientBase): void {
  const stream = 'connection' in client ? (client.connection as { readonly stream?: Partial<Held> }).stream : undefined;
  if (!isHeld(stream) || held.has(stream)) return;
  held.add(stream);
  stream.cork();
  process.nextTick(() => {
    held.delete(stream);
    stream.uncork();
  });
}

function isHeld(stream: Partial<Held> | undefined): stream is Held {
  return typeof stream?.cork === 'function' && typeof stream.uncork === 'function';
}
