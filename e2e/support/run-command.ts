import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { COMMAND, plainEnvironment } from './built.js';

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** stdout as JSON. */
  json<T = unknown>(): T;
  /** stdout as JSON, one value a line. */
  lines<T = unknown>(): readonly T[];
}

export interface CommandOptions {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Runs the built command to its end. */
export async function replyforce(args: readonly string[], { stdin = '', env = {}, cwd }: CommandOptions = {}): Promise<CommandResult> {
  const child = spawn(process.execPath, [COMMAND, ...args], { env: plainEnvironment(env), ...(cwd !== undefined && { cwd }) });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  // A command that ends without reading its input closes the pipe.
  child.stdin.on('error', () => undefined).end(stdin);
  const [code] = (await once(child, 'close')) as [number | null];
  return {
    code,
    stdout,
    stderr,
    json: <T>() => JSON.parse(stdout) as T,
    lines: <T>() => stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as T])),
  };
}
