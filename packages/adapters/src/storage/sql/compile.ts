import type { Compilable } from 'kysely';

/** A statement compiled once, with its first use: what is left to do per use is to put the values in order. */
export interface Query<P, R> {
  /** Position in an executor's cache of prepared statements. */
  readonly slot: number;
  readonly sql: string;
  bind(parameters: P): unknown[];
  /** Only a type: the rows it gives. */
  readonly row?: R;
}

/** Stands for a value that is not known yet while a query is being built. */
export type Parameters<P> = <K extends keyof P & string>(name: K) => P[K];

const NAME = Symbol('parameter name');
let nextSlot = 0;

/**
 * Compiles a Kysely query with named parameters: `compile<{ id: string }>()((p) => db.selectFrom('jobs').where('id', '=', p('id')))`.
 * Kysely takes the stand-ins for ordinary values; where they come out again is where the real values belong.
 */
export function compile<P extends object>(): <R>(build: (p: Parameters<P>) => Compilable<R>) => Query<P, R> {
  return (build) => {
    const standIn = (name: string) => Object.freeze({ [NAME]: name }) as never;
    let compiled: Compiled | undefined;
    // A process uses some of the statements, and compiling all of them would hold up its start.
    const used = (): Compiled => {
      if (compiled) return compiled;
      const { sql, parameters } = build(standIn).compile();
      return (compiled = { sql, parameters, names: parameters.map(nameOf) });
    };
    return {
      slot: nextSlot++,
      get sql() {
        return used().sql;
      },
      bind(given) {
        const { names, parameters } = used();
        const values: unknown[] = [];
        for (let index = 0; index < names.length; index += 1) {
          const name = names[index];
          values.push(name === undefined ? parameters[index] : given[name as keyof P]);
        }
        return values;
      },
    };
  };
}

interface Compiled {
  readonly sql: string;
  readonly parameters: readonly unknown[];
  readonly names: readonly (string | undefined)[];
}

function nameOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && NAME in value ? (value[NAME] as string) : undefined;
}

/** Compiles one query per shape of an optional filter, on first use. */
export function compileShapes<S extends object, P extends object, R>(build: (shape: S) => Query<P, R>): (shape: S) => Query<P, R> {
  const known = new Map<string, Query<P, R>>();
  return (shape) => {
    const key = JSON.stringify(shape);
    let query = known.get(key);
    if (!query) known.set(key, (query = build(shape)));
    return query;
  };
}
