import type { Command } from 'commander';
import { DATA, JSON_OUTPUT, KB, TENANT } from '../options.js';
import type { Shell } from '../shell.js';

interface GuardOptions {
  readonly tenant?: string;
  readonly kb?: string;
  readonly data?: string;
}

export function guardCommand(program: Command, shell: Shell): void {
  program
    .command('guard')
    .description('whether replies may go out: each claim with what supports it')
    .requiredOption('--jsonl', 'read {"id","reply","history"?} objects from stdin, one a line')
    .option(...TENANT)
    .option(...KB)
    .option('--deterministic', 'as it is anyway: equal input gives equal bytes')
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async (options: GuardOptions) => {
      const [{ guardian }, { eachJsonLine }] = await Promise.all([import('../engine/guardian.js'), import('../input/json-lines.js')]);
      await eachJsonLine(shell, await guardian(shell, options));
    });
}
