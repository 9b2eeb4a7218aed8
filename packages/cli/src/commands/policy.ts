import type { Command } from 'commander';
import { EXIT } from '../exit-codes.js';
import { DATA, JSON_OUTPUT, TENANT } from '../options.js';
import type { Shell } from '../shell.js';

interface PolicyOptions {
  readonly tenant?: string;
  readonly data?: string;
}

export function policyCommand(program: Command, shell: Shell): void {
  program
    .command('policy')
    .description('what the machine may do and say')
    .command('test')
    .description(
      'hold a tenant\'s policy against cases: {"name"?,"at"?,"text"?,"reply"?,"expect":{"mode"?,"person"?,"allowed"?}} objects on stdin, one a line',
    )
    .option(...TENANT)
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async (options: PolicyOptions) => {
      const [{ policyTester }, { eachJsonLine }] = await Promise.all([
        import('../engine/policy-tester.js'),
        import('../input/json-lines.js'),
      ]);
      const test = await policyTester(shell, options);
      await eachJsonLine(shell, async (line) => {
        const result = test(line);
        if (!result.passed) shell.exitWith(EXIT.failed);
        return result;
      });
    });
}
