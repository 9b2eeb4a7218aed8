import type pg from 'pg';
import { ReplyForceError } from '@replyforce/core';
import type { Statement } from '../sql/command.js';
import type { Query } from '../sql/compile.js';
import { ServerFailure } from './errors.js';
import { columnTypes, toParameter } from './values.js';

type AnyQuery = Query<never, unknown>;

/** Sends statements over a connection, prepared by name so that the server plans them rarely. */
export interface StatementRunner {
  /** Finds out what a query's parameters are, once per query; undefined where that is known. */
  learn(client: pg.ClientBase, query: AnyQuery): Promise<void> | undefined;
  /** The statement is on its way when this returns. Rejects with `ServerFailure`. */
  send(client: pg.ClientBase, statement: Statement): Promise<unknown>;
}

export function statementRunner({ prepare }: { readonly prepare: boolean }): StatementRunner {
  /** By a query's slot: what the server takes its parameters for. */
  const known: (readonly number[] | undefined)[] = [];

  /** The columns decide how a value has to be given, and only the server knows which parameter meets which column. */
  async function ask(client: pg.ClientBase, { slot, sql }: AnyQuery): Promise<void> {
    const name = `replyforce_types_${slot}`;
    const answers: unknown = await query(client, {
      text: `PREPARE ${name} AS ${sql};
        SELECT parameter_types::oid[]::text AS types FROM pg_prepared_statements WHERE name = '${name}';
        DEALLOCATE ${name}`,
    });
    const [, found] = answers as readonly pg.QueryResult<{ readonly types: string }>[];
    known[slot] = (found?.rows[0]?.types ?? '{}').slice(1, -1).split(',').filter(Boolean).map(Number);
  }

  return {
    learn: (client, asked) => (known[asked.slot] ? undefined : ask(client, asked)),
    async send(client, { mode, query: { slot, sql }, values }) {
      const types = known[slot] ?? [];
      const writes = sql.startsWith('insert');
      const result = await query(client, {
        text: sql,
        values: values.map((value, index) => toParameter(value, types[index] ?? 0, writes)),
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
    return await client.query<Record<string, unknown>>({ ...config, types: columnTypes as pg.CustomTypesConfig });
  } catch (error) {
    throw ReplyForceError.is(error) ? error : new ServerFailure(error);
  }
}
