/** What the process says by its exit code; the same for every command. */
export const EXIT = {
  done: 0,
  /** A check or a gate failed, or one of many inputs could not be handled. */
  failed: 1,
  /** Wrong usage or configuration. */
  usage: 2,
  /** A service it needs cannot be reached. */
  unreachable: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
