import { isPromise } from '../agents/agent.js';
import type { MaybePromise } from '../ports/runtime.js';

/** Goes on with a value, at once where it is there already. */
export function after<T, U>(value: MaybePromise<T>, next: (value: T) => MaybePromise<U>): MaybePromise<U> {
  return isPromise(value) ? value.then(next) : next(value);
}

/** Values in their order, at once where all are there already. */
export function allOf<T>(values: readonly MaybePromise<T>[]): MaybePromise<readonly T[]> {
  return values.some(isPromise) ? Promise.all(values) : (values as readonly T[]);
}
