import type { Command } from 'commander';
import { DATA } from '../options.js';
import type { Shell } from '../shell.js';

interface ServeOptions {
  readonly host?: string;
  readonly port?: string;
  readonly data?: string;
  readonly role?: string;
  readonly demo?: boolean;
}

export function serveCommand(program: Command, shell: Shell): void {
  program
    .command('serve')
    .description('run the engine: API, webhooks, workers, console')
    .option('--host <address>', 'address to listen on (default: REPLYFORCE_HOST or 127.0.0.1)')
    .option('--port <number>', 'port to listen on, 0 for any free one (default: REPLYFORCE_PORT or 8080)')
    .option(...DATA)
    .option('--role <role>', 'all, api or worker (default: REPLYFORCE_ROLE or all)')
    .option('--demo', 'with a demo workspace and a stand-in platform: nothing leaves this machine')
    .action(async (options: ServeOptions) => {
      // Both load side by side.
      const { launchEngineThread } = await import('@replyforce/server/launch-thread');
      const thread = launchEngineThread();
      const { runServer } = await import('../serve/serve.js');
      await runServer(shell, options, thread);
    });
}
