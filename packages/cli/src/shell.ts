import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { EXIT, type ExitCode } from './exit-codes.js';

type OutputStream = Writable & { readonly isTTY?: boolean };
type InputStream = Readable & { readonly isTTY?: boolean };

export interface ShellParts {
  readonly stdin: InputStream;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What a command has around it: data on stdout, progress and complaints on stderr, an exit code at the end. */
export interface Shell extends ShellParts {
  /** Writes one line of data. Resolves when the reader can take more. */
  data(line: string): Promise<void>;
  /** Writes one line of progress. */
  note(line: string): void;
  /** Ends with this code, though nothing was thrown. */
  exitWith(code: ExitCode): void;
  readonly exitCode: ExitCode;
}

export function createShell(parts: ShellParts): Shell {
  let exitCode: ExitCode = EXIT.done;
  return {
    ...parts,
    data: async (line) => {
      if (!parts.stdout.write(`${line}\n`)) await once(parts.stdout, 'drain');
    },
    note: (line) => {
      parts.stderr.write(`${line}\n`);
    },
    exitWith: (code) => {
      exitCode = code;
    },
    get exitCode() {
      return exitCode;
    },
  };
}
