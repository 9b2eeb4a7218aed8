import type { Action } from './actions.js';
import { reduce } from './reducer.js';
import type { InboxState } from './state.js';

export interface Store {
  readonly state: InboxState;
  dispatch(action: Action): void;
  /** Called after every change; the returned function ends it. */
  subscribe(listener: () => void): () => void;
}

export function createStore(initial: InboxState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get state() {
      return state;
    },
    dispatch(action) {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
