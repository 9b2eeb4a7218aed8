import { EXIT } from './exit-codes.js';
import { createProgram } from './program.js';
import { createShell, type Shell } from './shell.js';

/** What a module of somebody's own has left open would keep the process for ever, ms. */
const LEFT_OPEN_MS = 1_000;

/** Runs one command line (`process.argv`) and sets the exit code; never rejects. */
export async function main(argv: readonly string[]): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe: that ends the work and is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.failed);
  });
  // Nobody reads the progress any more: the work goes on without telling.
  process.stderr.on('error', () => undefined);
  process.exitCode = await run(
    argv,
    createShell({ stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: process.env }),
  );
  // All is done: nothing waits for this but what was written and is not read yet.
  setTimeout(() => process.stdout.write('', () => process.exit()), LEFT_OPEN_MS).unref();
}

/** Runs one command line in a shell and gives its exit code. */
export async function run(argv: readonly string[], shell: Shell): Promise<number> {
  try {
    await createProgram(shell).parseAsync([...argv]);
    return shell.exitCode;
  } catch (error) {
    const { exitCodeOf, wordsOf } = await import('./failure-report.js');
    for (const line of wordsOf(error)) shell.note(line);
    return exitCodeOf(error);
  }
}
