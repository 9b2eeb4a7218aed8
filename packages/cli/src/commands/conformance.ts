import type { Command } from 'commander';
import type { ConformanceFlags } from '../conformance/conformance.js';
import { DATA, JSON_OUTPUT, parsePositive } from '../options.js';
import type { Shell } from '../shell.js';

export function conformanceCommand(program: Command, shell: Shell): void {
  program
    .command('conformance')
    .description('run our adapter cases against yours, each on a fresh subject')
    .option('--storage <url>', 'memory:, sqlite:FOLDER, postgres://HOST/DATABASE or ./module.js')
    .option('--queue <url>', 'memory:, redis://HOST:6379 or ./module.js')
    .option('--events <url>', 'memory:, redis://HOST:6379 or ./module.js')
    .option('--blobs <url>', 'memory:, file:FOLDER, s3://BUCKET/PREFIX or ./module.js')
    .option('--channel <module>', './module.js')
    .option('--crm <module>', './module.js')
    .option('--timeout <seconds>', 'how long one case may take', parsePositive, 30)
    .option('--junit <file>', 'also write the results as JUnit XML')
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async (flags: ConformanceFlags) => {
      const { conformance } = await import('../conformance/conformance.js');
      await conformance(shell, flags);
    });
}
