import type { Storage } from '../../ports/storage.js';
import type { CallKind } from './faults.js';

type Call = (...args: readonly unknown[]) => unknown;

/** Stands between the engine and every function of its storage. `path` is as the engine reaches it: `tenant.commitTurn`. */
export type Interpose = (path: string, args: readonly unknown[], perform: () => Promise<unknown>) => Promise<unknown>;

/** These answer at once and touch nothing. */
const SYNCHRONOUS: readonly string[] = ['watch'];

/**
 * The storage with something in between at every function, whatever functions it has: new commands of the port need no
 * change here.
 */
export function interposed(storage: Storage, between: Interpose): Storage {
  return wrap(storage, '', between);
}

function wrap<T extends object>(target: T, prefix: string, between: Interpose): T {
  const members = new Map<string | symbol, unknown>();
  const make = (key: string | symbol, value: unknown): unknown => {
    const path = `${prefix}${String(key)}`;
    if (typeof value === 'function') {
      const call = (value as Call).bind(target);
      if (key === 'forTenant') return memoized((tenantId) => wrap(call(tenantId) as object, 'tenant.', between));
      if (SYNCHRONOUS.includes(path)) return call;
      return (...args: readonly unknown[]) => between(path, args, () => call(...args) as Promise<unknown>);
    }
    return typeof value === 'object' && value !== null ? wrap(value, `${path}.`, between) : value;
  };
  return new Proxy(target, {
    get(_, key) {
      const known = members.get(key);
      if (known !== undefined) return known;
      const member = make(key, Reflect.get(target, key));
      if (member !== undefined) members.set(key, member);
      return member;
    },
  });
}

function memoized<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

const READ =
  /(?:^|\.)(?:get|list|find\w*|load\w*|after|attempts|rawEvents|ingestLog|credentials|usage|pending|deletion|ofOwner|ofBusiness|recipient|version|passages|status|stats|resolve\w*|live\w*|last\w*|ping|migrate|close)$/;

const kinds = new Map<string, CallKind>();

/** What a function does, by its name; what is not known to read is taken to change something. */
export function kindOf(path: string): CallKind {
  const known = kinds.get(path);
  if (known) return known;
  const kind = READ.test(path) ? 'read' : path.startsWith('jobs.') ? 'job' : 'effect';
  kinds.set(path, kind);
  return kind;
}
