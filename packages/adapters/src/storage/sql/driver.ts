import type { Command } from './command.js';

/** A database that runs commands: all a dialect has to bring. */
export interface SqlDriver {
  /** Runs a command that only reads. */
  read<R>(command: Command<R>): Promise<R>;
  /**
   * Runs a command whole or not at all and resolves when it is durable. May start it more than once, never commits it
   * more than once.
   */
  write<R>(command: () => Command<R>): Promise<R>;
  migrate(): Promise<void>;
  close(): Promise<void>;
  /** Calls back when another process has committed something; absent where the database cannot tell. */
  watch?(listener: () => void): () => void;
}
