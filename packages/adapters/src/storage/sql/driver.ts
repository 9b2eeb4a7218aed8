import type { Command } from './command.js';
import type { Scope } from './scope.js';

/** Runs commands on the rows of one scope. */
export interface SqlSession {
  /** Runs a command that only reads. */
  read<R>(command: Command<R>): Promise<R>;
  /** The same for lists people look at: may come from a copy that is a moment behind. */
  list<R>(command: Command<R>): Promise<R>;
  /**
   * Runs a command whole or not at all and resolves when it is durable. May start it more than once, never commits it
   * more than once.
   */
  write<R>(command: () => Command<R>): Promise<R>;
}

/** A database that runs commands: all a dialect has to bring. */
export interface SqlDriver {
  /** Where the database can tell rows of one tenant from another's, a command reaches those of its scope only. */
  within(scope: Scope): SqlSession;
  migrate(): Promise<void>;
  close(): Promise<void>;
  /** Calls back when another process has committed something; absent where the database cannot tell. */
  watch?(listener: () => void): () => void;
}
